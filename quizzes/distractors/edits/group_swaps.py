"""
Which nouns of a sentence have others that can stand for them in nearly any sentence: 冰箱 for 空调, 司机 for 厨师?

Each row of the table is a group, every member in Chinese, Japanese and English, and what all of them do or have done to
them. Easy words are among them: whether one
must be read is for kanji to tell, and an English sentence has none. But none is put beside one far harder.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from quizzes.chinese.levels import level_to_guess
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, rows_of
from quizzes.distractors.edits.scenes import plays_any_part, stands_before_a_place_word
from quizzes.distractors.edits.swaps import Swap
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.distractors.places import BothSides

_MOST = 8  # of these some are told by kanji
_EASIER, _SEVERAL, _ENOUGH = (
    3,
    2,
    3,
)  # levels below a noun, from which on whoever does not know it rules another out: a cat beside a rabbit
_CLAUSE = lazy_regex(r"[^，。！？；：、,;]+")
# Of these the scene decides who and what can be there: others are offered where the text speaks of them.
_OF_A_SCENE = ("who ", "appliance", "where people go", "what is read", "what lies in")
_PEOPLE = frozenset({"parent or grandparent", "child"})
# 他 and his tell that somebody is no daughter.
_TELLS_WHO = lazy_regex(r"[他她彼]|\b(?:he|him|his|she|hers?)\b", re.IGNORECASE)
# Where a building is no house, nobody is in its kitchen or its bedroom instead.
_PLACES = ("part of a house", "where ")
_OUT_OF_DOORS = lazy_regex("[鸟鸽鸡鸭狗猫羊树草井雨雪]")  # which no kitchen has
_HOUSE, _PUBLIC = "part of a house", lazy_regex("病房|医院|会场|会议|公司|学校|教室|办公")


class Member(NamedTuple):
    """A noun in three languages, its English with the plural where that is not regular, or none."""

    zh: str
    ja: str
    en: str


def group_swaps(both: BothSides) -> Iterator[Swap]:
    """Give the nouns of a sentence that stand in a group, each with the others, in the order of the text."""
    for word in dict.fromkeys(map(in_simplified, both.words)):
        if word in words("sound_loan"):
            continue  # 咖啡 is heard in コーヒー and in coffee
        for group, own in _places().get(word, ()):
            is_told = group in _PEOPLE and _TELLS_WHO.search(both.source + both.translation)
            if is_told or not _may_be_any(group, own.zh, both.source):
                continue
            swap = _swap(group, own)
            if not swap.zh_others:
                continue
            is_free = not group.startswith(_OF_A_SCENE) or plays_any_part(word, both.source)
            told = swap if is_free else swap.among(both.known)
            if told is not None:
                yield told


def _may_be_any(group: str, word: str, source: str) -> bool:
    """
    Tell whether a clause with the word says what each of its group does or has done to it: no bus catches fish.

    Nor may the rest of the sentence say what only some of them do: of what he puts on a hand one thinks of no coat.
    """
    if group.startswith(_HOUSE) and (_PUBLIC.search(source) or _OUT_OF_DOORS.search(source)):
        return False
    if not group.startswith(_PLACES) and stands_before_a_place_word(word, source):
        return False
    fits = compiled(_fitting()[group])
    clauses = (clause for clause in _CLAUSE.findall(source) if word in clause)
    return all(fits.search(said.replace(word, "＿")) for said in (source, *clauses))


@lru_cache(maxsize=1 << 8)
def _swap(group: str, own: Member) -> Swap:
    members = _groups()[group]
    at = members.index(own)
    least = level_to_guess(own.zh) - _EASIER
    rest = (*members[at + 1 :], *members[:at])
    near, far = (
        [other for other in rest if (level_to_guess(other.zh) > least) is is_near] for is_near in (True, False)
    )
    others = [*near, *(far if len(near) >= _ENOUGH else ())][:_MOST] if len(near) >= _SEVERAL else []
    return Swap(
        zh=re.compile(re.escape(own.zh)),
        zh_others=tuple(other.zh for other in others),
        pos="n",
        said={"ja": (own.ja,), "en": (own.en,)},
        others={"ja": tuple(other.ja for other in others), "en": tuple(other.en for other in others)},
    )


@lru_cache(maxsize=1)
def _groups() -> Mapping[str, tuple[Member, ...]]:
    rows = rows_of("interchangeable.tsv")
    return {group: tuple(Member(*word.split("=")) for word in words.split(",")) for group, words, _ in rows}


@lru_cache(maxsize=1)
def _fitting() -> Mapping[str, str]:
    """Give for each group what a clause must say to fit all of it; a full stop where anything does."""
    return {group: fits for group, _, fits in rows_of("interchangeable.tsv")}


@lru_cache(maxsize=1)
def _places() -> Mapping[str, tuple[tuple[str, Member], ...]]:
    found: dict[str, tuple[tuple[str, Member], ...]] = {}
    for group, members in _groups().items():
        for member in members:
            found[member.zh] = (*found.get(member.zh, ()), (group, member))
    return found
