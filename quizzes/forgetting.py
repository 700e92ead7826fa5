"""
How is the memory given back in which functions remember words and sentences?

Each remembers some thousands of what it was asked, for rule after rule asks about the same. Of a long text that fills
the memory, and what the next generator asks is of other words as often.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

_MANY = 512  # what is remembered: of tables and texts functions remember few, and these stay
_PATTERNS = "quizzes.chinese.tables"  # which take longer to compile anew than all else
_Remembering = type(lru_cache(len))


def forget() -> None:
    """Forget what was remembered of words and sentences, in all modules that are loaded."""
    for name, module in tuple(sys.modules.items()):
        for found in vars(module).values() if name.startswith("quizzes.") else ():
            if isinstance(found, _Remembering) and found.__module__ != _PATTERNS and _has_many(found):
                found.cache_clear()


def _has_many(found: _lru_cache_wrapper[object]) -> bool:
    return (found.cache_info().maxsize or 0) >= _MANY
