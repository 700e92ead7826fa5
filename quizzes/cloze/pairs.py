"""Which word of a sentence does a connective or an adverb go together with: 诚然…但, 即便…仍然?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMA = re.compile("[，,]")
_STOP = re.compile("[；;。！!？?]")
_MOST_BEFORE = 8  # so many characters of a clause may stand before the word that answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A word of a sentence that another one goes together with, and what the two say; both as the sentence has them."""

    opening: str
    answer: str
    is_before: bool
    meaning: Localized

    @property
    def partner(self) -> str:
        """The word that stands in the sentence beside the one that is asked."""
        return self.opening if self.is_before else self.answer


@lru_cache(maxsize=1)
def pairs() -> tuple[tuple[frozenset[str], frozenset[str], Localized], ...]:
    """Load the words that go together: those that open, those that answer, and what both say."""
    return tuple(
        (frozenset(opening.split(",")), frozenset(answer.split(",")), Localized(ja=ja, en=en))
        for opening, answer, ja, en in rows_of("pairs.tsv")
    )


def is_opening(word: str) -> bool:
    """Tell whether a word makes one expect a clause that answers it."""
    return any(word in openings for openings, _, _ in pairs())


def pair_of(words: Sequence[str], at: int, word: str) -> Pair | None:
    """
    Find what a word would go together with if it stood at a place of a sentence, counted in words.

    What opens stands in a clause before the one of what answers, and no stop stands between the two.
    """
    simple = in_simplified(word)
    for openings, answers, meaning in pairs():
        if simple in answers:
            found = _opening(words[:at], openings)
            if found is not None:
                return Pair(opening=found, answer=word, is_before=True, meaning=meaning)
        if simple in openings:
            found = _answer(words[at + 1 :], answers)
            if found is not None:
                return Pair(opening=word, answer=found, is_before=False, meaning=meaning)
    return None


def _opening(before: Sequence[str], openings: frozenset[str]) -> str | None:
    """Find the nearest word that opens, with one comma or two between it and the place."""
    commas = 0
    for word in reversed(before):
        if _STOP.match(word):
            return None
        commas += bool(_COMMA.match(word))
        if in_simplified(word) in openings:
            return word if commas else None
    return None


def _answer(after: Sequence[str], answers: frozenset[str]) -> str | None:
    """Find the first word that answers, near the beginning of a later clause."""
    commas = in_clause = 0
    for word in after:
        if _STOP.match(word):
            return None
        if _COMMA.match(word):
            commas, in_clause = commas + 1, 0
            continue
        if commas and in_clause <= _MOST_BEFORE and in_simplified(word) in answers:
            return word
        in_clause += len(word)
    return None
