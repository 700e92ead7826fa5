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
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.tags import NUMERALS, tag_of
from quizzes.distractors.words import table
from quizzes.translation.clause import Clause, clause_of, used
from quizzes.translation.clause_links import is_first
from quizzes.translation.fixed_objects import is_fixed_object
from quizzes.translation.joint_rules import (
    BEHIND_VERBS,
    is_accompanied,
    is_behind_way,
    is_content,
    is_degree,
    is_described,
    is_even,
    is_governed,
    is_length,
    is_pivoted,
    is_purpose,
    is_soon,
    is_taking,
    is_there,
    pivot,
)
from quizzes.translation.roles import Role, is_pronoun, may_be_verb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence


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
    TAKING = "taking"
    DEGREE = "degree"
    LENGTH = "length"
    OBJECT = "object"
    EVEN = "even"
    SOON = "soon"
    THERE = "existence"
    LINK = "link"  # between clauses
    OPENED = "opened"  # behind the connective that opens a clause


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """
    A piece with the words it is made of.

    `joint` tells why it is parted from the piece before, `word` the word or words that the reason turns on; the first
    piece has no reason. `stop` is the comma that ends its clause.
    """

    words: tuple[str, ...]
    joint: Joint | None = None
    word: str = ""
    stop: str = ""

    @property
    def text(self) -> str:
        """The piece as a learner sees it, with the comma that ends its clause."""
        return "".join(self.words) + self.stop


def words_of(pieces: Sequence[Piece]) -> tuple[str, ...]:
    """Give the words of some pieces, one after the other."""
    return tuple(word for piece in pieces for word in piece.words)


def ends_of_clauses(pieces: Sequence[Piece]) -> list[int]:
    """Give where each clause of a run begins, and where the last one ends."""
    return [0, *(i for i, piece in enumerate(pieces) if piece.joint is Joint.LINK), len(pieces)]


def clauses_of(pieces: Sequence[Piece]) -> Iterator[tuple[str, ...]]:
    """Give the words of each clause of a run."""
    for start, end in pairwise(ends_of_clauses(pieces)):
        yield words_of(pieces[start:end])


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


@lru_cache(maxsize=1 << 11)
def pieces_of(words: tuple[str, ...], around: Around = ALONE) -> tuple[Piece, ...]:
    """Part a clause at all its joints."""
    clause = clause_of(words)
    found = {at: joint for at in range(1, len(words)) if (joint := _joint(clause, at, around)) is not None}
    held = _held(clause, found)
    starts = [0, *held]
    return tuple(
        Piece(words=words[start:end], joint=held.get(start), word=_turned_on(clause, words, start, held.get(start)))
        for start, end in zip(starts, [*starts[1:], len(words)], strict=True)
    )


def _held(clause: Clause, found: Mapping[int, Joint]) -> dict[int, Joint]:
    """Drop the joints behind a piece that could float or is no phrase, so that it stays with what follows."""
    kept: dict[int, Joint] = {}
    start = 0
    for at in sorted(found):
        is_phrase = found[at] is not Joint.DESCRIBED or _is_apart(clause, found, start, at)
        if is_phrase and (not clause.floats(start, at) or found[at] in {Joint.TIME, Joint.OPENED}):
            kept[at] = found[at]
            start = at
    if kept and clause.floats(start, len(clause.words)) and kept[start] is not Joint.LENGTH:
        del kept[start]
    return kept


def _is_apart(clause: Clause, found: Mapping[int, Joint], start: int, at: int) -> bool:
    """
    Tell whether a piece is nothing but a description, and its noun no beginning of 外皮被石头 nor of 地方缝得.

    Of both a piece would begin with the end of one phrase and end with the beginning of another.
    """
    following = min((other for other in found if other > at), default=len(clause.words))
    return clause.is_description(start, at) and found.get(following) not in {Joint.GOVERNED, Joint.DEGREE}


def _turned_on(clause: Clause, words: tuple[str, ...], at: int, joint: Joint | None) -> str:
    """Name what a joint turns on: the subject, the preposition, the amount, the verb, what 的 describes."""
    spans = {
        Joint.SUBJECT: (_whole_start(clause), at),
        Joint.DESCRIBED: (at, clause.end_of_phrase(at)),
        Joint.CONTENT: (at - 1, at),
        Joint.OBJECT: (clause.verb_before(at) or 0, at),
        Joint.OPENED: (0, at),
        Joint.GOVERNED: (governor := clause.governor(at) or 0, governor + 1),
        Joint.PIVOT: (begin := pivot(clause, at), begin + 1),
    }
    return "".join(words[slice(*spans[joint])]) if joint in spans else ""


def _whole_start(clause: Clause) -> int:
    """Find where a subject begins with a time that describes it: 冬天的湖边, and no 的湖边."""
    start = clause.subject_start
    if clause.words[start : start + 1] != ("的",):
        return start
    return next((i + 1 for i in reversed(range(start)) if clause.roles[i] is not Role.TIME), 0)


def _joint(clause: Clause, at: int, around: Around) -> Joint | None:
    is_end = clause.words[at] in _ENDS_OF_WORDS or _is_counted(clause, at)
    is_end = is_end or _is_done_so(clause, at) or _is_granted(clause, at - 1) or _is_before_its_verb(clause, at)
    if is_end or _is_complement(clause, at) or _is_behind_unknown(clause, at):
        return None
    if around.is_second and at == 1 and clause.words[0] in used("opening") and len(clause.words[0]) > 1:
        return Joint.OPENED
    if around.has_subject_apart and at == _predicate_start(clause):
        is_none = clause.has_time_for_subject or _is_put_in(clause, at) or _is_how(clause, at)  # 这五年 is nobody
        return None if is_none else Joint.SUBJECT
    if around.has_time_apart and at == _end_of_time(clause):
        return Joint.TIME
    if around.has_subject_apart and _is_joined(clause, at):
        return Joint.AND
    return next((joint for joint, is_there in _RULES.items() if is_there(clause, at)), None)


def _predicate_start(clause: Clause) -> int | None:
    """Find where the predicate begins, be it what is granted of a noun: 木头｜结实是结实."""
    granted = (at for at in range(1, len(clause.words)) if _is_granted(clause, at))
    return next((at for at in granted if clause.roles[at - 1] is Role.NOUN), clause.predicate_start)


def _is_granted(clause: Clause, at: int) -> bool:
    """Tell whether a word here is said again behind 是, which grants that it is so: 贵是贵, of which 是 is no verb."""
    return at >= 0 and clause.words[at + 1 : at + 3] == ("是", clause.words[at])


def _is_put_in(clause: Clause, at: int) -> bool:
    """Tell whether 你猜 is put in between what is spoken of and what is said of it, and could stand first as well."""
    is_asking = clause.words[at - 1] in {"你", "您", "你们"} and clause.words[at] in {"猜", "说", "看", "想", "瞧"}
    return is_asking and at > 1 and (clause.words[at - 2] == "的" or clause.roles[at - 2] is Role.NOUN)


def _is_how(clause: Clause, at: int) -> bool:
    """Tell whether what stands before says how, and is no subject nor a place: 嘴上, 表面上."""
    return bool({clause.words[at - 1], "".join(clause.words[max(0, at - 2) : at])} & used("no_place"))


def _is_complement(clause: Clause, at: int) -> bool:
    """Tell whether what stands here says where to or with what result, so that it stays with its verb: 明白过来."""
    before = clause.words[at - 1]
    if clause.words[at] not in used("complement") or before in used("content"):
        return False  # what is hoped is no complement: 希望回来
    known = table().get(before)
    is_verb = len(before) == 1 and may_be_verb(before)  # 运过去, of which 运 is tagged as a noun
    return is_verb or (known is not None and known.pos in {"v", "a"})


def _is_behind_unknown(clause: Clause, at: int) -> bool:
    """Tell whether 到 or its like follows what may be its verb, 照 of 照到墙上, or what no list has: 默数到十."""
    before = clause.words[at - 1]
    is_verb = len(before) == 1 and may_be_verb(before)
    return clause.words[at] in BEHIND_VERBS and (is_verb or tag_of(before) == _UNKNOWN)


def _is_counted(clause: Clause, at: int) -> bool:
    """Tell whether a bare number stands before, which says nothing without what it counts: 九十八 of 九十八分."""
    before = clause.words[at - 1]
    return len(before) > 1 and set(before) <= NUMERALS


def _is_before_its_verb(clause: Clause, at: int) -> bool:
    """Tell whether a bare adverb stands before that is said of the verb here and of nothing else: 少 of 少吃."""
    return clause.words[at - 1] in _BOUND_TO_A_VERB and may_be_verb(clause.words[at])


def _is_done_so(clause: Clause, at: int) -> bool:
    """Tell whether 得 says how something is done whose verb ends a word that no list has: 卖 of 锅卖 before 得最快."""
    before = clause.words[at - 1]
    return clause.words[at] == "得" and tag_of(before) == _UNKNOWN and may_be_verb(before[-1])


def _end_of_time(clause: Clause) -> int | None:
    """Find where the subject begins behind one word of time or comment, if nothing parts the subject."""
    if clause.words[0] == "听说":
        return None  # 您听说 is what the other one heard
    if clause.subject_end is None or clause.roles[0] not in {Role.TIME, Role.COMMENT} or clause.subject_start != 1:
        return None
    subject = clause.words[1 : clause.subject_end]
    is_half = len("".join(subject)) == 1 and not is_pronoun(subject[0])  # 一般人 is one
    is_named = clause.words[0][-1] in "号號" and not is_pronoun(subject[0])  # 三号码头 is no third day
    is_parted = is_half or is_named or bool({"的", "和"} & set(subject))
    return None if is_parted or is_first(clause.words) else 1


def _is_joined(clause: Clause, at: int) -> bool:
    """Tell whether 和 and a noun follow a noun, both being the whole subject."""
    is_within = clause.subject_end is not None and at < clause.subject_end and clause.roles[at] is Role.AND
    return is_within and clause.roles[at - 1] is Role.NOUN and not is_pronoun(clause.words[at - 1])


_ENDS_OF_WORDS = frozenset("率性化度者员额值感型式费")  # of compounds that no list has: 货损率
_UNKNOWN, _BOUND_TO_A_VERB = "x", frozenset("少多不没沒别別未勿白")
_RULES: Mapping[Joint, Callable[[Clause, int], bool]] = {
    Joint.DESCRIBED: is_described,
    Joint.CONTENT: is_content,
    Joint.PURPOSE: is_purpose,
    Joint.GOVERNED: is_governed,
    Joint.PIVOT: is_pivoted,
    Joint.SERIES: is_accompanied,
    Joint.TAKING: is_taking,
    Joint.WAY: is_behind_way,
    Joint.DEGREE: is_degree,
    Joint.LENGTH: is_length,
    Joint.EVEN: is_even,
    Joint.SOON: is_soon,
    Joint.THERE: is_there,
    Joint.OBJECT: is_fixed_object,
}
