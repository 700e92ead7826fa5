"""
How often is a word used, and what part of speech is it, by jieba's own dictionary?

The dictionary is kept as sorted lines and searched by bisection: nothing is parsed that no text asks for, not even from
bytes into text (in UTF-8 both have the same order), and no cache file is written, so that it makes no difference where
the process may write and how many of them run.
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

    __slots__ = ("lines",)

    def __init__(self, lines: Sequence[bytes]) -> None:
        self.lines = lines

    def frequency(self, text: str) -> int | None:
        """Say how often a word is used; 0 where longer words only begin like this, None where not even that."""
        begun = _encoded(text)
        line = self._first_with(begun)
        word, _, rest = (line or b"").partition(b" ")
        return None if line is None else int(rest.partition(b" ")[0]) if word == begun else 0

    def tag(self, word: str) -> str | None:
        """Give the part of speech of a word, or None where the dictionary lacks it."""
        line = self._first_with(_encoded(f"{word} "))
        return None if line is None else line.rsplit(b" ", 1)[1].decode("utf-8")

    def _first_with(self, begun: bytes) -> bytes | None:
        """Give the first line that begins so, which is that of a word before those of all longer ones."""
        i = bisect_left(self.lines, begun)
        return self.lines[i] if i < len(self.lines) and self.lines[i].startswith(begun) else None


def _encoded(text: str) -> bytes:
    """Write a text as the dictionary does; half a character, of a broken file, begins none of its words."""
    return text.encode("utf-8", "surrogatepass")


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Load the dictionary once for the process."""
    content = resources.files("jieba").joinpath("dict.txt").read_bytes().replace(b"\r", b"")
    lines = sorted(content.rstrip(b"\n").split(b"\n"))
    return Lexicon(tuple(lines))  # a tuple of bytes: no collection of garbage walks it
