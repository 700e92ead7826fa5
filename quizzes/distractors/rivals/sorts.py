"""Are two nouns names of one sort, so that whoever takes one for the other by its looks is not absurd?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.distractors.fields import places_of
from quizzes.distractors.glosses.closeness import known_like

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.distractors.words import Sense

FOOD, ANIMAL, PLANT, BODY, OBJECT = "food", "animal", "plant", "body", "object"
MEASURE, MONEY, DOING, WORDS, MATTER, WORLD = "measure", "money", "doing", "words", "matter", "world"
HEALTH, TRADE, PLACE = "health", "trade", "place"

# What can be held is told by its field, 花生 and 花瓶; what cannot by its kind alone.
_BY_FIELD: Mapping[str, frozenset[str]] = {
    "animals": frozenset({ANIMAL}),
    "plants and trees": frozenset({PLANT}),
    "fruit and plants": frozenset({FOOD, PLANT}),
    "fruit and plants: flowers": frozenset({PLANT}),
    "fruit and plants: trees": frozenset({PLANT}),
    "fruit and plants: parts": frozenset({PLANT}),
    "food": frozenset({FOOD}),
    "tea, coffee and other drinks": frozenset({FOOD}),
    "parts of the body": frozenset({BODY}),
    "rooms and parts of a house": frozenset({PLACE, OBJECT}),
    "how people are: the body": frozenset({MEASURE}),
    "how things look": frozenset({MATTER}),
    "what is sold: goods": frozenset({OBJECT}),
}
_BY_KIND: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("degree", "unit"), frozenset({MEASURE})),
    **dict.fromkeys(("money", "business", "market"), frozenset({MONEY})),
    **dict.fromkeys(("event", "sport"), frozenset({DOING})),
    **dict.fromkeys(("study", "arts"), frozenset({DOING, WORDS})),
    "work": frozenset({WORDS}),
    **dict.fromkeys(("information", "law"), frozenset({WORDS, MATTER})),
    **dict.fromkeys(
        ("ability", "chance", "feeling", "goal", "idea", "quality", "reason", "relation", "rule", "scene", "state"),
        frozenset({MATTER}),
    ),
    "taste": frozenset({MATTER}),
    **dict.fromkeys(("nature", "weather"), frozenset({WORLD})),
    **dict.fromkeys(("industry", "organisation"), frozenset({TRADE})),
    "health": frozenset({HEALTH}),
    "place": frozenset({PLACE}),
    "technology": frozenset({WORLD, OBJECT}),
    "food": frozenset({FOOD}),
}
_THING = "thing"


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
    known = _BY_FIELD.get(field, _BY_FIELD.get(field.partition(":")[0]))
    if known is not None:
        return known
    return frozenset({OBJECT}) if kind == _THING else _BY_KIND.get(kind, frozenset())
