"""What moves on a terminal while somebody waits?"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def busy(doing: str) -> Iterator[None]:
    """Show on standard error that something is being done; nothing where nobody watches."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console  # noqa: PLC0415 - takes longer to import than click, and a script has no terminal

    with Console(stderr=True).status(f"{doing} …"):
        yield
