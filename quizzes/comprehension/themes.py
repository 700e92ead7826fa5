"""
What does everybody in this interview speak about, and what only here?

Two texts that share a word of the whole interview have little in common; a word that stands in one or two paragraphs
ties them together.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.vetoes import pairs_of
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from quizzes.distractors.document import Document

_OFTEN, _PART = 3, 8  # paragraphs, and part of them all, that a word of the whole interview stands in
_EMPTY = lazy_regex(  # words that tell nothing of what is spoken about
    any_of("tells no theme")
)
_WHOLE = 4  # of a word in more than every fourth paragraph the whole interview speaks


class Themes:
    """The words of one interview, by how many of its paragraphs they stand in."""

    def __init__(self, document: Document) -> None:
        by_place: dict[int, set[str]] = {}
        for spot in document.spots:
            by_place.setdefault(spot.place, set()).update(pairs_of(spot.source))
        self._places = Counter(pair for pairs in by_place.values() for pair in pairs)
        self._count = len(by_place)
        self._often = max(_OFTEN, len(by_place) // _PART)

    def shared(self, one: str, other: str) -> frozenset[str]:
        """Give the pairs of characters with a meaning that two texts share."""
        return topic_of(one) & topic_of(other)

    def ties(self, one: str, other: str) -> frozenset[str]:
        """Give those of them that stand in few paragraphs of the interview."""
        return frozenset(pair for pair in self.shared(one, other) if self._places[pair] < self._often)

    def is_everywhere(self, word: str) -> bool:
        """Tell whether a word stands in a good part of all paragraphs."""
        return any(_WHOLE * self._places[pair] > self._count for pair in pairs_of(word))


@lru_cache(maxsize=1 << 14)
def topic_of(text: str) -> frozenset[str]:
    """Give the pairs of neighbouring characters that tell what a text speaks about."""
    return pairs_of(_EMPTY.sub(" ", in_simplified(text)))
