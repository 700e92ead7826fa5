"""What may a verb leave undone that works once and ends?"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def without_collection() -> Iterator[None]:
    """
    Look for no rings of dead objects: hardly any are made, and each search walks through all dictionaries.

    At the end all is set aside, or the interpreter would look through it once more before the process ends.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()
