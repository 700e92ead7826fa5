"""Does a verb or an adjective go with the noun that follows it, as 保护 does with 大象 and 满足 does not?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.lexicon import lexicon
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.fields import is_animal, is_attributive, kinds_of
from quizzes.distractors.words import in_simplified, table
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PERSON, ANIMAL, THING, MATTER = "person", "animal", "thing", "matter"
_TAKEN: Mapping[str, frozenset[str]] = {
    "being": frozenset({PERSON, ANIMAL}),
    "made": frozenset({THING, MATTER}),
    "person": frozenset({PERSON}),
    "no person": frozenset({ANIMAL, THING, MATTER}),
    "thing": frozenset({THING}),
    "matter": frozenset({MATTER}),
}
_LONGEST = 4
_DENIALS = frozenset("不没别")
_COUNTED = lazy_regex(
    r"^[了着过]?(?:[这那每某几两一二三四五六七八九十百千万多\d]+[头只个位名些种条群台辆家间件张座块批]?)?"
)
# What grows is neither put together nor drawn where something is done with it: 那棵枣树, but 树枝 may be.
_PLANT = r"(?:树|竹子|竹林|庄稼|花草|草坪|灌木|树苗|秧苗|麦子|水稻|玉米)"
_PLANT_BEHIND = lazy_regex(rf"[一-龥]{{0,8}}?{_PLANT}(?![林叶枝荫皮根干桩脂桠])")
_PLANT_BEFORE = lazy_regex(rf"[把将][^，,。；;：:！!？?]{{0,10}}{_PLANT}(?:全?都|也|全部?|给|一[棵根株]一[棵根株]地)?$")
_OF_PEOPLE, _AT_ONCE = "adjective of people", "any noun at once"
_OCCASION = lazy_regex("的?(?:[一那这]|第[一二三四五六七八九十])[次回场]")  # 最厉害的一次: no occasion is 聪明
_OBJECT_BEGINS = lazy_regex(
    r"(?P<verb>.)(?:[得不][起到出完动上下了]|[了过着完好到出上下])?"
    r"(?:[一二两三四五六七八九十百千几这那半\d]*(?:个月|[个张把条件台部本份位只块片些种杯碗瓶双盏幅首篇家间栋辆年天点]))?$"
)


def goes_with(key: str, other: str, after: str) -> bool:
    """Tell whether a verb can have the noun behind the gap, or describe it; what the key cannot have tells nothing."""
    noun = noun_in_front(in_simplified(after).removeprefix("的"))
    kind = None if noun is None else kind_of(noun)
    return kind is None or not _takes(key, kind) or _takes(other, kind)


def takes_what_grows(other: str, before: str, after: str) -> bool:
    """Tell whether a verb can be said of a tree that stands behind the gap, or before it behind 把: nobody 焊接 one."""
    if _partners().get(in_simplified(other)) != _TAKEN["made"]:
        return True
    is_behind = _PLANT_BEHIND.match(_COUNTED.sub("", in_simplified(after))) is not None
    return not (is_behind or _PLANT_BEFORE.search(in_simplified(before)))


def describes(other: str, after: str) -> bool:
    """Tell whether an adjective can be said of the noun behind the gap: no person is 便宜, and no table is 固执."""
    noun, kinds = noun_in_front(in_simplified(after).removeprefix("的")), kinds_of(other)
    if _OCCASION.match(in_simplified(after)):
        return kinds != {_OF_PEOPLE}
    kind = None if noun is None else kind_of(noun)
    is_before_noun = kind in {THING, MATTER} or (noun is None and _begins_with_noun(in_simplified(after)))
    if is_before_noun and not (after.startswith("的") or _stands_before_nouns(other)):
        return False
    match kind:
        case "person":
            return _OF_PEOPLE in kinds or in_simplified(other) in _said_of_people()
        case "thing":
            return kinds != {_OF_PEOPLE}
        case _:
            return True


def is_object_alike(key: str, other: str, before: str) -> bool:
    """Tell whether a noun can stand behind the verb before the gap, if our table knows what that verb takes."""
    known = objects_beside(key, before)
    return not known or in_simplified(other) in known


@lru_cache(maxsize=1 << 10)
def objects_beside(key: str, before: str) -> frozenset[str]:
    """
    Give what the verb before a gap takes, with the key itself; none where our table knows nothing of it.

    The row that has the key decides: one 开 drives cars, another 开 opens shops. A verb of more characters is another:
    开发 is no 发.
    """
    simple = in_simplified(before)
    found = _OBJECT_BEGINS.search(simple)
    ends = () if found is None else (found.start(), len(simple) - 1)  # 上 is a verb itself in 没时间上厕所
    rows = next(filter(None, (_objects().get(simple[at], ()) for at in ends if not _is_part(simple, at))), ())
    return frozenset[str]().union(*(nouns for nouns in rows if in_simplified(key) in nouns))


def _is_part(text: str, at: int) -> bool:
    """Tell whether a character ends a longer word: 发 of 开发, and no 收 of 不收."""
    begins = text[at - 1 : at + 1]
    return at > 0 and begins[0] not in _DENIALS and lexicon().tag(begins) is not None


def noun_in_front(text: str) -> str | None:
    """Give the noun of our table that a text begins with, behind what counts it or points to it."""
    rest = _COUNTED.sub("", in_simplified(text))
    words = (rest[:length] for length in range(_LONGEST, 1, -1))
    return next((word for word in words if word in table() and table()[word].pos.startswith("n")), None)


def kind_of(noun: str) -> str | None:
    """Tell what a noun of our table names: a person, an animal, a thing or a matter; organisations are left open."""
    if is_animal(noun):
        return ANIMAL
    match table()[noun].pos:
        case "np":
            return PERSON if "person" in kinds_of(noun) else None
        case "nc":
            return THING
        case _:
            return MATTER if table()[noun].pos == "n" and "person" not in kinds_of(noun) else None


def _takes(verb: str, kind: str) -> bool:
    taken = _partners().get(in_simplified(verb))
    return taken is None or kind in taken


@lru_cache(maxsize=1)
def _partners() -> Mapping[str, frozenset[str]]:
    return {word: _TAKEN[taken] for taken, words in rows_of("verb_partners.tsv") for word in words.split(",")}


@lru_cache(maxsize=1)
def _said_of_people() -> frozenset[str]:
    return frozenset(_adjectives()[PERSON])


def _begins_with_noun(text: str) -> bool:
    """Tell whether a text begins with a noun of more than a character that our table lacks: 花盆."""
    known = (lexicon().tag(text[:length]) for length in range(_LONGEST, 1, -1) if length <= len(text))
    return (next(filter(None, known), None) or "").startswith("n")


def _stands_before_nouns(word: str) -> bool:
    """Tell whether an adjective stands before a noun without 的: 高级花盆, and no 安静花盆."""
    return is_attributive(word) or in_simplified(word) in _adjectives()[_AT_ONCE]


@lru_cache(maxsize=1)
def _adjectives() -> Mapping[str, Sequence[str]]:
    return {takes: words.split(",") for takes, words in rows_of("adjective_partners.tsv")}


@lru_cache(maxsize=1)
def _objects() -> Mapping[str, tuple[frozenset[str], ...]]:
    return grouped((verb, frozenset(nouns.split(","))) for verb, nouns in rows_of("verb_nouns.tsv"))
