"""Which words are of one kind, of which one shuts out the others: the days of the week, the seasons, the meals?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Mapping

_WHO_ACT = ("person", "family", "animal", "insect")  # kinds of those that act


def kind_of(word: str) -> tuple[str, ...]:
    """Give all words of the kind of a simplified word, itself among them; none where it has no kind or several."""
    return _kinds().get(word, ())


def are_of_one_kind(one: str, other: str) -> bool:
    """Tell whether our table has two words, in either script, as two of one kind."""
    return in_simplified(other) in _kinds().get(in_simplified(one), ())


def is_thing_of_kind(word: str) -> bool:
    """Tell whether a simplified word names a thing of a kind of our table, and nobody who acts."""
    return word in _things()


@lru_cache(maxsize=1)
def _things() -> frozenset[str]:
    rows = [(kind, words.split(",")) for kind, words in rows_of("one_of_a_kind.tsv")]
    return frozenset(word for kind, words in rows if not kind.startswith(_WHO_ACT) for word in words)


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, tuple[str, ...]]:
    """Load the kinds of words of which one shuts out the others, by word; none of a word that is of several kinds."""
    found: dict[str, tuple[str, ...]] = {}
    for _, words in rows_of("one_of_a_kind.tsv"):
        kind = tuple(words.split(","))
        found.update({word: () if word in found else kind for word in kind})
    return {word: kind for word, kind in found.items() if kind}
