"""Of the words that a text holds, which stand side by side in it? They come first: of 因为生病, 为生 is hardly one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def side_by_side(words: Iterable[str], text: str) -> list[str]:
    """
    Put those behind that share a character with one before them, wherever they stand; the order stays otherwise.

    They are not left out: of 研究生命, the words are the shorter ones.
    """
    free, first, behind = set(range(len(text))), list[str](), list[str]()
    for word in words:
        place = _place(word, text, free)
        (behind if place is None else first).append(word)
        free -= set() if place is None else set(place)
    return first + behind


def _place(word: str, text: str, free: set[int]) -> range | None:
    """Give the first place of a word that no other word has."""
    at = text.find(word)
    while at >= 0:
        place = range(at, at + len(word))
        if free.issuperset(place):
            return place
        at = text.find(word, at + 1)
    return None
