"""
Where can a clause be parted so that its pieces go together in one way only?

A clause is parted at joints alone: between subject and predicate, behind what governs the rest, before an object that
cannot go first. What could stand elsewhere in the clause, as a word of time, an adverb, a phrase with 在 or an object
that is known, is never a piece by itself: it stays with a neighbour that holds it in place. So nothing need be known of
the words between the joints. Each piece is a phrase that could be said by itself: it never ends with a measure word,
and with 的 only where it is nothing but what describes the noun behind it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.translation.clause import Clause, used
from quizzes.translation.clause_links import is_first, is_outcome, may_plan
from quizzes.translation.fixed_objects import is_fixed_object
from quizzes.translation.governed import is_governed
from quizzes.translation.joint_rules import (
    is_behind_way,
    is_content,
    is_degree,
    is_described,
    is_even,
    is_length,
    is_pivoted,
    is_purpose,
    is_soon,
    is_there,
)
from quizzes.translation.manner import is_accompanied
from quizzes.translation.rigid_joints import is_asked_for, is_goal, is_measured, is_pointed_at, is_so, is_taken
from quizzes.translation.roles import Role, is_also_noun, is_measure, is_pronoun
from quizzes.translation.torn_words import is_granted, is_torn_at

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
_SOMEWHERE = lazy_regex("(?<![天年月日钟时秒周])[里上中下内外前后边面]$")  # 这条街上, but not 这几分钟里
_SO_FEW = frozenset({"就", "便"})
_POINTS, _WHITHER = frozenset("这那"), frozenset("到向往给至")
# 刚才｜这几分钟里: the one time is within the other, and no subject.
_WITHIN = lazy_regex(
    rf"[这那前后]?(?:最近|过去)?[这那]?{OF_NUMBER_OR_FEW}+个?(?:分钟|小时|钟头|天|年|月|星期|礼拜|周)(?:[里内中间]|之内|以内)"
)


class Joint(StrEnum):
    """Why a clause may be parted at a place."""

    SUBJECT = "subject"
    DESCRIBED = "de"
    TIME = "time"
    AND = "and"
    CONTENT = "content"
    PURPOSE = "purpose"
    GOVERNED = "preposition"
    PIVOT = "pivot"
    SERIES = "series"
    WAY = "way"
    DEGREE = "degree"
    LENGTH = "length"
    OBJECT = "object"
    EVEN = "even"
    SOON = "soon"
    THERE = "existence"
    GOAL = "goal_at"  # behind the 在, 到, 成 or 给 of a verb
    TAKEN = "taken"  # behind 把
    SO = "so"  # behind 很
    POINTED = "pointed"  # behind 这 with a measure word
    ASKED = "asked"
    LINK = "link"  # between clauses
    OPENED = "opened"  # behind the connective that opens a clause


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """
    What the other clauses of a run allow in one.

    The subject stands apart where no other clause could take it, a word of time where there is no other clause, and the
    word that opens a clause where it answers that of the clause before: 因为…，所以….
    """

    has_subject_apart: bool = True
    has_time_apart: bool = True
    is_second: bool = False


ALONE = Around()


def joint_at(clause: Clause, at: int, around: Around) -> Joint | None:
    if is_torn_at(clause, at) or (at == 1 and is_outcome(clause.words, 0)):
        return None  # 结果, whose is said to be so, may stand before what it depends on as well
    if around.is_second and at == 1 and clause.words[0] in used("opening") and len(clause.words[0]) > 1:
        return Joint.OPENED
    if around.has_subject_apart and at == _predicate_start(clause):
        is_none = (
            _is_short_behind_time(clause, at)
            or clause.has_time_for_subject
            or _is_put_in(clause, at)
            or _is_how(clause, at)
            or may_plan(clause.words, at)
            or _may_be_no_subject(clause, at)
        )  # 这五年 is nobody
        return None if is_none else Joint.SUBJECT
    if around.has_time_apart and at == _end_of_time(clause) and not _WITHIN.match("".join(clause.words[at:])):
        return Joint.TIME
    if around.has_subject_apart and _is_joined(clause, at):
        return Joint.AND
    return _by_rule(clause, at)


def _may_be_no_subject(clause: Clause, at: int) -> bool:
    """
    Doubt what may be done as well, and a second noun behind what is pointed at: 出口｜到智利, 这句话气魄｜很大.

    That one is the subject of the predicate alone, and the predicate is told with it. So many before 就 are how little
    it takes: 三四脚就把球送进去.
    """
    subject = clause.words[clause.subject_start : at]
    if clause.words[at] in _SO_FEW and clause.roles[clause.subject_start] is Role.NUMERAL:
        return True
    if len(subject) == 1:
        return clause.words[at] in _WHITHER and dictionary().has_verb(subject[0])
    nouns = [word for word in subject if tag_of(word).startswith("n")]
    is_pointed = subject[:1] and subject[0][0] in _POINTS
    return bool(is_pointed) and len(nouns) > 1 and "的" not in subject


@lru_cache(maxsize=1 << 8)
def _by_rule(clause: Clause, at: int) -> Joint | None:
    """Find the joint that stands there whatever is around the clause, remembered as other clauses come beside it."""
    found = next((joint for joint, is_there in _RULES.items() if is_there(clause, at)), None)
    is_counted_before = not {Role.NUMERAL, Role.TIME}.isdisjoint(clause.roles[:at])  # 一年花两万
    return Joint.LENGTH if found is None and is_measured(clause, at) and not is_counted_before else found


@lru_cache(maxsize=1 << 6)
def _predicate_start(clause: Clause) -> int | None:
    """Find where the predicate begins, be it what is granted of a noun: 木头｜结实是结实."""
    granted = (at for at in range(1, len(clause.words)) if is_granted(clause, at))
    return next((at for at in granted if clause.roles[at - 1] is Role.NOUN), clause.predicate_start)


def _is_put_in(clause: Clause, at: int) -> bool:
    """Tell whether 你猜 is put in between what is spoken of and what is said of it, and could stand first as well."""
    is_asking = clause.words[at - 1] in {"你", "您", "你们"} and clause.words[at] in {"猜", "说", "看", "想", "瞧"}
    return is_asking and at > 1 and (clause.words[at - 2] == "的" or clause.roles[at - 2] is Role.NOUN)


def _is_short_behind_time(clause: Clause, at: int) -> bool:
    """Tell whether a time and a noun of one character would be a piece, which looks like one word: 春节车."""
    start = clause.subject_start
    is_short = start == at - 1 and len(clause.words[start]) == 1 and not is_pronoun(clause.words[start])
    return is_short and Role.TIME in clause.roles[:start]


def _is_how(clause: Clause, at: int) -> bool:
    """Tell whether what stands before says how, and is no subject nor a place: 嘴上, 表面上."""
    return bool({clause.words[at - 1], "".join(clause.words[max(0, at - 2) : at])} & used("no_place"))


def _end_of_time(clause: Clause) -> int | None:
    """Find where the subject begins behind one word of time or comment, if nothing parts the subject."""
    if clause.words[0] == "听说":
        return None  # 您听说 is what the other one heard
    if clause.subject_end is None or clause.roles[0] not in {Role.TIME, Role.COMMENT} or clause.subject_start != 1:
        return None
    subject = clause.words[1 : clause.subject_end]
    if subject and subject[0][0] in _POINTS and not _SOMEWHERE.search("".join(subject)):
        return None  # 七月那个台风 and 刚才这几分钟里: the time describes what is pointed at
    is_half = len("".join(subject)) == 1 and not is_pronoun(subject[0])  # 一般人 is one
    is_named = clause.words[0][-1] in "号號" and not is_pronoun(subject[0])  # 三号码头 is no third day
    is_deed = len(subject) == 1 and is_also_noun(subject[0])
    is_deed = is_deed or clause.roles[1] is Role.PARTICLE or (subject[0][0] == "一" and not is_measure(subject[0][-1]))
    is_parted = is_half or is_named or is_deed or bool({"的", "和"} & set(subject))  # no 上大锅, 一开暖气, 规定
    return None if is_parted or is_first(clause.words) else 1


def _is_joined(clause: Clause, at: int) -> bool:
    """Tell whether 和 and a noun follow a noun, both being the whole subject."""
    is_within = clause.subject_end is not None and at < clause.subject_end and clause.roles[at] is Role.AND
    return is_within and clause.roles[at - 1] is Role.NOUN and not is_pronoun(clause.words[at - 1])


_RULES: Mapping[Joint, Callable[[Clause, int], bool]] = {
    Joint.DESCRIBED: is_described,
    Joint.CONTENT: is_content,
    Joint.PURPOSE: is_purpose,
    Joint.GOVERNED: is_governed,
    Joint.PIVOT: is_pivoted,
    Joint.SERIES: is_accompanied,
    Joint.WAY: is_behind_way,
    Joint.DEGREE: is_degree,
    Joint.LENGTH: is_length,
    Joint.EVEN: is_even,
    Joint.SOON: is_soon,
    Joint.THERE: is_there,
    Joint.GOAL: is_goal,
    Joint.TAKEN: is_taken,
    Joint.SO: is_so,
    Joint.POINTED: is_pointed_at,
    Joint.ASKED: is_asked_for,
    Joint.OBJECT: is_fixed_object,
}
