"""
Which of many sentences have some words?

They are found by the rarest character of the words, so that a long text is not gone through for each of its words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Concordance:
    """Texts, and in which of them each character stands."""

    __slots__ = ("_having", "_texts")

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._having: dict[str, list[int]] = {}
        for number, text in enumerate(texts):
            for char in set(text):
                self._having.setdefault(char, []).append(number)

    def having(self, words: str) -> tuple[int, ...]:
        """Give the numbers of the texts that have some words just so, in order."""
        every: Sequence[int] = range(len(self._texts))
        rarest = min((self._having.get(char, ()) for char in words), key=len, default=every)
        return tuple(number for number in rarest if words in self._texts[number])
