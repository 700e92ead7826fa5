"""Which pieces does a clause fall into at its joints, and on which words does each joint turn?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.translation.clause import ADVERBIAL, Clause, clause_of
from quizzes.translation.joint_rules import pivot
from quizzes.translation.joints import ALONE, Around, Joint, joint_at
from quizzes.translation.roles import Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


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


BEHIND_ONE = frozenset({Joint.TAKEN, Joint.SO, Joint.POINTED})


@lru_cache(maxsize=1 << 11)
def pieces_of(words: tuple[str, ...], around: Around = ALONE) -> tuple[Piece, ...]:
    """Part a clause at all its joints."""
    clause = clause_of(words)
    found = {at: joint for at in range(1, len(words)) if (joint := joint_at(clause, at, around)) is not None}
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
        is_phrase = is_phrase and (found[at] not in BEHIND_ONE or _is_one(clause, found, start, at))
        if is_phrase and (not clause.floats(start, at) or found[at] in {Joint.TIME, Joint.OPENED, Joint.SO}):
            kept[at] = found[at]
            start = at
    if kept and clause.floats(start, len(clause.words)) and kept[start] not in {Joint.LENGTH, Joint.GOAL, Joint.SO}:
        del kept[start]
    return kept


def _is_one(clause: Clause, found: Mapping[int, Joint], start: int, at: int) -> bool:
    """Tell whether nothing stands before 很, 把 or 这场 in a piece but what says how or when: 马上把."""
    begin = clause.number_before(at) if clause.number_before(at) < at else at - 1
    if found[at] is Joint.POINTED and found.get(clause.subject_end or 0) is not Joint.SUBJECT:
        return False
    return start == begin or (clause.words[at - 1] == "把" and set(clause.roles[start:begin]) <= ADVERBIAL)


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
        Joint.TAKEN: (at - 1, at),
        Joint.SO: (at - 1, at),
        Joint.POINTED: (clause.number_before(at), at),
    }
    if joint is Joint.GOAL:
        return "".join(words[:at]).rstrip("了")[-1]
    return "".join(words[slice(*spans[joint])]) if joint in spans else ""


def _whole_start(clause: Clause) -> int:
    """Find where a subject begins with a time that describes it: 冬天的湖边, and no 的湖边."""
    start = clause.subject_start
    if clause.words[start : start + 1] != ("的",):
        return start
    return next((i + 1 for i in reversed(range(start)) if clause.roles[i] is not Role.TIME), 0)
