"""
When is a regular expression compiled?

One with classes of hanzi takes a millisecond and more, there are thousands, and no text asks for all: for those of
amounts, for instance, or of subtitles.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

__all__ = ["lazy_regex", "where_it_fits"]

if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import compile as lazy_regex  # whoever calls its methods cannot tell the difference
else:

    class _LazyRegex:
        """
        A regular expression that is compiled when it is first asked for anything.

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


def where_it_fits(words: str, text: str, before: re.Pattern[str], after: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """
    Find a pattern where what stands before it and behind it fits, as the three of them in one would.

    For patterns that are made for a text, of which most find nothing: with classes of characters at their ends, each
    would take a millisecond to compile. `before` looks back and `after` looks ahead from where they are asked.
    """
    pattern, start = re.compile(words), 0
    while found := pattern.search(text, start):
        fits = before.match(text, found.start()) is not None and after.match(text, found.end()) is not None
        if fits:
            yield found
        start = max(found.end(), found.start() + 1) if fits else found.start() + 1
