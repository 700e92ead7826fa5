"""Are two nouns names of one sort, so that whoever takes one for the other by its looks is not absurd?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.distractors.fields import places_of
from quizzes.distractors.glosses.closeness import known_like

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.distractors.words import Sense


def are_of_one_sort(key: Sense, other: Sense) -> bool:
    """
    Tell whether two nouns are names of one sort, as far as we know: things to eat, measures, sums, what is done.

    A word that shares a character with the key, and nothing else, tempts if it is: 岁数 is none of a height, and no
    popcorn, 爆米花, is a deer, 梅花鹿. Of a key that our table lacks the words with its meaning tell.
    """
    ours = frozenset[str]().union(*map(_sorts_of, known_like(key)))
    theirs = _sorts_of(other.word)
    return not ours or not theirs or not ours.isdisjoint(theirs)


@lru_cache(maxsize=1 << 13)
def _sorts_of(word: str) -> frozenset[str]:
    return frozenset[str]().union(*(_sorts_at(kind, field) for kind, field in places_of(word)))


def _sorts_at(kind: str, field: str) -> frozenset[str]:
    """Tell what can be held by its field, 花生 and 花瓶; what cannot by its kind alone."""
    known = _known_sorts()
    of_field = known.get(("field", field), known.get(("field", field.partition(":")[0])))
    return known.get(("kind", kind), frozenset()) if of_field is None else of_field


@lru_cache(maxsize=1)
def _known_sorts() -> Mapping[tuple[str, str], frozenset[str]]:
    return {(of, name): frozenset(sorts.split("|")) for of, name, sorts in rows_of("sorts.tsv")}
