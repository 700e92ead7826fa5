"""Which words speak of one field, so that one tempts whoever half knows the other?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import in_simplified
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    _Places: TypeAlias = frozenset[tuple[str, str]]
    Circles: TypeAlias = tuple[_Places, _Places, _Places]

ONE_FIELD, NEXT_FIELD, ONE_KIND, FAR = 3, 2, 1, 0
_NO_FIELD = "no field"  # words of a kind that go with no others closely
_HEAD = 2  # characters of the shortest word that may be the head of another
_ANIMALS = "animals: "
_ATTRIBUTIVE, _FIGURE = "adjective before a noun", "idiom"


def nearness(one: str, other: str) -> int:
    """
    Tell how near two words are by what they speak of.

    They are of one field (厨房, 客厅), of fields next to each other (厨房, 楼梯: parts of a house), of one kind at
    least (厨房, 书店: places), or far from each other.
    """
    return nearness_of(circles_of(one), circles_of(other))


def nearness_of(one: Circles, other: Circles) -> int:
    """Tell the same of two words whose circles are at hand, as where one is held against many."""
    if not one[0].isdisjoint(other[0]):
        return ONE_FIELD
    if not one[1].isdisjoint(other[1]):
        return NEXT_FIELD
    return FAR if one[2].isdisjoint(other[2]) else ONE_KIND


def in_common(one: str, other: str) -> int:
    """Count the fields that two words have in common."""
    return len(places_of(one) & places_of(other))


def places_of(word: str) -> frozenset[tuple[str, str]]:
    """Give the kinds and fields of a word."""
    return _fields_of(in_simplified(word))


def kinds_of(word: str) -> frozenset[str]:
    """Give the kinds that a word belongs to, as `place`."""
    return frozenset(kind for kind, _ in _fields_of(in_simplified(word)))


@lru_cache(maxsize=1 << 15)
def circles_of(word: str) -> Circles:
    """Give the fields of a word, the wider ones around them, and its kinds."""
    return _circles(_fields_of(in_simplified(word)))


@lru_cache(maxsize=1 << 12)
def _circles(places: _Places) -> Circles:
    """Give the fields of a word, the wider ones, whose names stand before the colon, and its kinds."""
    fields = frozenset(filter(_is_field, places))
    wider = frozenset((kind, field.partition(":")[0]) for kind, field in fields)
    return fields, wider, frozenset((kind, "") for kind, _ in places)


def names_kind_of(general: str, word: str) -> bool:
    """Tell whether a word is the name of what another word is one of: 食品 of 馄饨."""
    named = _general_words().get(in_simplified(general), frozenset())
    return bool(named) and any(
        not named.isdisjoint((field, field.partition(":")[0])) for _, field in _fields_of(in_simplified(word))
    )


@lru_cache(maxsize=1)
def _general_words() -> Mapping[str, frozenset[str]]:
    """Load the words that name a kind of things, each with the fields that these are in."""
    return {word: frozenset(fields.split("|")) for word, fields in rows_of("general_words.tsv")}


def is_placed(word: str) -> bool:
    """Tell whether we know the field of a word."""
    return any(map(_is_field, _fields_of(in_simplified(word))))


def is_animal(word: str) -> bool:
    """Tell whether a noun names an animal: 大象."""
    return any(field.startswith(_ANIMALS) for _, field in _fields_of(in_simplified(word)))


def is_attributive(word: str) -> bool:
    """Tell whether an adjective stands before nouns alone: 现有 of 现有产品."""
    return any(kind == _ATTRIBUTIVE for kind, _ in _fields_of(in_simplified(word)))


def is_figure(word: str) -> bool:
    """Tell whether a word is but a figure for what plain words say too: 紧箍咒 of what binds somebody."""
    return kinds_of(word) == {_FIGURE}


@lru_cache(maxsize=1 << 14)
def _fields_of(word: str) -> frozenset[tuple[str, str]]:
    """Give the fields of a word, of a compound that our table lacks those of its head, which stands last: 中央厨房."""
    found = [_fields().get(word[start:], frozenset()) for start in range(len(word) - _HEAD + 1)]
    return next((fields for fields in found if any(map(_is_field, fields))), next(filter(None, found), frozenset()))


def _is_field(place: tuple[str, str]) -> bool:
    return place[1] != _NO_FIELD


@lru_cache(maxsize=1 << 10)
def neighbours(word: str) -> Mapping[str, int]:
    """Give the words of the fields and kinds of a word, each with how near it is."""
    own = _fields_of(in_simplified(word))
    kinds = {kind for kind, _ in own}
    circles = circles_of(word)
    return {other: nearness_of(circles, others) for kind in sorted(kinds) for other, others in _words_of(kind)}


def words_of_field(place: tuple[str, str]) -> tuple[str, ...]:
    """Give the words of a field, by its kind and name."""
    return _words_of_fields()[place]


@lru_cache(maxsize=1)
def _words_of_fields() -> Mapping[tuple[str, str], tuple[str, ...]]:
    return {(kind, field): tuple(words.split(",")) for kind, field, words in rows_of("word_fields.tsv")}


@lru_cache(maxsize=1 << 10)
def _words_of(kind: str) -> tuple[tuple[str, Circles], ...]:
    """Give the words of a kind, each once and with its circles."""
    found = dict.fromkeys(word for (one, _), words in _words_of_fields().items() if one == kind for word in words)
    return tuple((word, circles_of(word)) for word in found)


@lru_cache(maxsize=1)
def _fields() -> Mapping[str, frozenset[tuple[str, str]]]:
    found = grouped((word, field) for field, words in _words_of_fields().items() for word in words)
    return {word: frozenset(fields) for word, fields in found.items()}
