"""
When is a regular expression compiled?

One with classes of hanzi takes a fifth of a millisecond and more, there are thousands, and no text asks for all: for
those of amounts, for instance, or of subtitles. Nor has a text that is asked about the words that most of them need.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.classes import quickly_compiled
from quizzes.chinese.needed import Needed, alternatives, needed

__all__ = ["lazy_regex", "where_it_fits"]

if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import compile as lazy_regex  # whoever calls its methods cannot tell the difference
else:
    _PATIENCE = 60  # texts without the words that are needed: to look for these in more takes longer than to compile
    # What each method gives of a text in which there is nothing to find, and which of its arguments the text is.
    _NOTHING = {
        "search": (lambda _: None, 0),
        "match": (lambda _: None, 0),
        "fullmatch": (lambda _: None, 0),
        "findall": (lambda _: [], 0),
        "finditer": (lambda _: iter(()), 0),
        "split": (lambda text: [text], 0),
        "sub": (lambda text: text, 1),
    }

    _SAME_WORDS = re.MULTILINE | re.DOTALL  # flags that change nothing of the words that a pattern needs
    _FROM_THE_BEGINNING = ("match", "fullmatch")
    _FOR_ONE = ("search", *_FROM_THE_BEGINNING)
    _LONG = 300  # characters of a pattern: a shorter one is compiled as fast as each of its pieces

    class _Piece:
        """One of the alternatives of a pattern, compiled when a text has its words."""

        __slots__ = ("compiled", "need", "pattern")

        def __init__(self, pattern: str) -> None:
            self.pattern, self.need, self.compiled = pattern, needed(pattern), None

        def asked(self, name: str, given: tuple[object, ...], more: dict[str, object]) -> re.Match[str] | None:
            if not self.need.may_stand(given[0]):
                return None
            if self.compiled is None:
                self.compiled = quickly_compiled(self.pattern)
            return getattr(self.compiled, name)(*given, **more)

    class _LazyRegex:
        """
        A regular expression that is compiled when it is first asked about a text that may have what it looks for.

        The methods are the pattern's own from then on, and as fast. The functions of `re` do not take it for a pattern,
        and what it finds has another one as its `re`.
        """

        def __init__(self, text: str, flags: int = 0) -> None:
            self.pattern, self._flags, self._compiled, self._pieces = text, flags, None, None

        def __getattr__(self, name: str) -> object:
            """Give what is not there yet, and keep it."""
            found = None
            if self._compiled is None:
                found = self._asking_pieces(name) or self._asking_first(name)
            found = found or getattr(self._whole(), name)
            setattr(self, name, found)
            return found

        def _whole(self) -> re.Pattern[str]:
            if self._compiled is None:
                self._compiled, self._pieces = quickly_compiled(self.pattern, self._flags), ()
                for name in _NOTHING:
                    self.__dict__.pop(name, None)
            return self._compiled

        def _asking_pieces(self, name: str) -> object:
            """Give a method that asks only those pieces of a long pattern of which a text has the words."""
            if name not in _FOR_ONE or self._flags or len(self.pattern) < _LONG:
                return None
            if self._pieces is None:
                self._pieces = tuple(map(_Piece, alternatives(self.pattern)))
            pieces, left = self._pieces, iter(range(_PATIENCE))

            def method(*given: object, **more: object) -> object:
                if next(left, None) is None:
                    return getattr(self._whole(), name)(*given, **more)
                found = (piece.asked(name, given, more) for piece in pieces)
                if name in _FROM_THE_BEGINNING:
                    return next(filter(None, found), None)
                return min(filter(None, found), key=re.Match.start, default=None)

            return method if pieces else None

        def _asking_first(self, name: str) -> object:
            """Give a method that compiles for none of the first texts without the words that are needed, if any are."""
            need = Needed() if name not in _NOTHING or self._flags & ~_SAME_WORDS else needed(self.pattern)
            beginnings = need.beginnings if name in _FROM_THE_BEGINNING else ()
            if not need.ways and not beginnings:
                return None
            nothing, place = _NOTHING[name]
            left = iter(range(_PATIENCE))

            def method(*given: object, **more: object) -> object:
                text = given[place]
                may_begin = not beginnings or given[1:] or more or text.startswith(beginnings)
                if (may_begin and need.may_stand(text)) or next(left, None) is None:
                    return getattr(self._whole(), name)(*given, **more)
                return nothing(text)

            return method

    lazy_regex = _LazyRegex


def where_it_fits(words: str, text: str, before: re.Pattern[str], after: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """
    Find a pattern where what stands before it and behind it fits, as the three of them in one would.

    For patterns that are made for a text, of which most find nothing: with classes of characters at their ends, each
    would take a millisecond to compile. `before` looks back and `after` looks ahead from where they are asked.
    """
    pattern, start = quickly_compiled(words), 0
    while found := pattern.search(text, start):
        fits = before.match(text, found.start()) is not None and after.match(text, found.end()) is not None
        if fits:
            yield found
        start = max(found.end(), found.start() + 1) if fits else found.start() + 1
