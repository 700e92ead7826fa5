"""How does a library do without a module that it can do without?"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def not_there(module: str) -> Iterator[None]:
    """Let whoever imports a module meanwhile find that it is not there, unless somebody has imported it before."""
    if module in sys.modules:
        yield
        return
    sys.modules[module] = None  # type: ignore[assignment]  # how Python itself writes down that there is none
    try:
        yield
    finally:
        del sys.modules[module]
