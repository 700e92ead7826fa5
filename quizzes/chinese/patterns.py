"""
When is a regular expression compiled?

One with classes of hanzi takes a fifth of a millisecond and more, there are thousands, and no text asks for all: for
those of amounts, for instance, or of subtitles.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

__all__ = ["lazy_regex"]

if TYPE_CHECKING:
    from re import compile as lazy_regex  # whoever calls its methods cannot tell the difference
else:

    class _LazyRegex:
        """
        A regular expression that is compiled when a method of it is first asked for.

        The methods are the pattern's own from then on, and as fast. The functions of `re` do not take it for a pattern,
        and what it finds has another one as its `re`.
        """

        def __init__(self, text: str, flags: int = 0) -> None:
            self.pattern, self._flags, self._compiled = text, flags, None

        def __getattr__(self, name: str) -> object:
            """Give what is not there yet, and keep it."""
            if self._compiled is None:
                self._compiled = re.compile(self.pattern, self._flags)
            found = getattr(self._compiled, name)
            setattr(self, name, found)
            return found

    lazy_regex = _LazyRegex
