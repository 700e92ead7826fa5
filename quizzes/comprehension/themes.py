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

if TYPE_CHECKING:
    from quizzes.distractors.document import Document

_OFTEN, _PART = 3, 8  # paragraphs, and part of them all, that a word of the whole interview stands in
_EMPTY = lazy_regex(  # words that tell nothing of what is spoken about
    r"什么|怎么样?|怎样|如何|为何|哪[些个里儿]?|多少|[我你您他她它]们?|[这那][个些样种里边]?|觉得|认为|可以|可能|能够|应该|需要|现在|时候|以前|以后|之前|之后|当时|"
    r"因为|所以|如果|但是|可是|还是|已经|非常|这么|那么|自己|大家|别人|东西|事情|问题|今天|今年|明年|有没有|是不是|会不会|能不能|要不要|很多|一些|有些|知道|真的|百?分之|"
    r"[一二三四五六七八九十两几]+[个位种年月天次点]?|那时|其实|(?<![反面针相应答])对于?|来说|来讲|没有|不是|而是|就是|只是|也是|都是|一直|后来|最后|一下|一点|想|看|说|"
    r"[也还又就都才再更最很太不没会要能把被让给从到向用]"
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
