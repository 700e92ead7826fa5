"""
How often is a word used, and what part of speech is it, by jieba's own dictionary?

The dictionary is kept as sorted lines and searched by bisection: nothing is parsed that no text asks for, and no cache
file is written, so that it makes no difference where the process may write and how many of them run.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# The sum of all frequencies: the size of the corpus. A constant, because adding them up takes longer than a text does.
TOTAL = 60_101_967


class Lexicon:
    """The words of a dictionary whose lines are `word frequency tag`, sorted."""

    __slots__ = ("_seen", "lines")

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self._seen: dict[str, int | None] = {}

    def frequency(self, text: str) -> int | None:
        """Say how often a word is used; 0 where longer words only begin like this, None where not even that."""
        if text not in self._seen:
            self._seen[text] = self._find(text)
        return self._seen[text]

    def tag(self, word: str) -> str | None:
        """Give the part of speech of a word, or None where the dictionary lacks it."""
        line = self._line_of(word)
        return None if line is None else line.rsplit(" ", 1)[1]

    def _find(self, text: str) -> int | None:
        line = self._line_of(text)
        if line is not None:
            return int(line.split(" ")[1])
        i = bisect_left(self.lines, text)
        return 0 if i < len(self.lines) and self.lines[i].startswith(text) else None

    def _line_of(self, word: str) -> str | None:
        i = bisect_left(self.lines, f"{word} ")
        found = i < len(self.lines) and self.lines[i].startswith(f"{word} ")
        return self.lines[i] if found else None


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Load the dictionary once for the process."""
    text = resources.files("jieba").joinpath("dict.txt").read_bytes().replace(b"\r", b"").decode("utf-8")
    lines = sorted(text.rstrip("\n").split("\n"))
    return Lexicon(tuple(lines))  # a tuple of texts: no collection of garbage walks it
