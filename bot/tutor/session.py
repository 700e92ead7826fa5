"""What can happen in one learner's run through some questions, each event as a new value."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain, islice, permutations
from typing import TYPE_CHECKING, TypeAlias, assert_never

from bot.tutor.attempt import Attempt, round_key, session_key
from bot.tutor.hints import credit_after
from quizzes.grading import Grade, grade
from quizzes.question import Form, Question

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


_MOST_TRIED = 100  # orders of tiles: of many that are alike each may be right


class SessionState(StrEnum):
    """Whether the session goes on, has come to its end, or was replaced or cancelled before."""

    OPEN = "open"
    FINISHED = "finished"
    LEFT = "left"


class Purpose(StrEnum):
    """What a session is for: something new, what is due, what went wrong lately or just now, or what a text has."""

    QUIZ = "quiz"
    REVIEW = "review"
    MISTAKES = "mistakes"
    MISSED = "missed"
    PASSAGE = "passage"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRef:
    """Where a question stands: in which version of which set, under which id."""

    set_id: str
    version: int
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InRound:
    """For which position of which group's round a question is answered in private."""

    chat: int
    round: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """
    One learner's run through some questions, of one set or of several.

    `position` is the index of the current question, and the number of questions once it is finished. `answered`,
    `hints`, `picked` (the tiles tapped so far, as indexes into the options), `asked_at` and `message` (Telegram's
    message that shows it) are of the current question. One that is `in_round` has one question, of a group's round;
    `homework` is the number of that of which it is, if it is of any.
    One that `is_mixed` shows options in an order of its own; those that began before there was one do not.
    """

    id: int
    learner: int
    questions: tuple[QuestionRef, ...]
    started_at: datetime
    purpose: Purpose = Purpose.QUIZ
    position: int = 0
    answered: bool = False
    state: SessionState = SessionState.OPEN
    hints: int = 0
    picked: tuple[int, ...] = ()
    asked_at: datetime | None = None
    message: int | None = None
    in_round: InRound | None = None
    is_mixed: bool = False
    homework: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether it goes on."""
        return self.state is SessionState.OPEN

    @property
    def current(self) -> QuestionRef | None:
        """The current question; None once the session is over."""
        return self.questions[self.position] if self.is_open and self.position < len(self.questions) else None

    @property
    def set_ids(self) -> tuple[str, ...]:
        """The sets that the questions are of, in the order in which they come up."""
        return tuple(dict.fromkeys(ref.set_id for ref in self.questions))

    def key_at(self, position: int) -> str:
        """Name the one answer that counts at a position."""
        if self.in_round is not None:
            return round_key(self.in_round.round, self.in_round.position, self.learner)
        return session_key(self.id, position)

    def asks(self, question: Question) -> bool:
        """Say whether the question is the current one."""
        return self.current is not None and self.current.question == question.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """
    The answer counts: record the attempt together with the session, then tell the grade.

    The attempt's credit is the grade's, less what the hints cost; the verdict stays.
    """

    session: Session
    attempt: Attempt
    grade: Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class Unanswered:
    """Nothing came of the answer: the session is as it was."""

    session: Session


class AlreadyAnswered(Unanswered):
    """The current question has its answer; the first one counts."""

    __slots__ = ()


class NotCurrent(Unanswered):
    """The question is not the one that is asked now: an old button, or another session's."""

    __slots__ = ()


class Over(Unanswered):
    """The session is finished or was left."""

    __slots__ = ()


class NotAnOption(Unanswered):
    """No such option, not exactly the tiles, or nothing at all: ask again."""

    __slots__ = ()


Outcome: TypeAlias = Answered | AlreadyAnswered | NotCurrent | Over | NotAnOption


def shown(session: Session, at: datetime, message: int | None = None) -> Session:
    """Note that the current question was put before the learner; shown again, the time counts anew."""
    if not session.is_open or session.answered:
        return session
    return replace(session, asked_at=at, message=message)


def under(session: Session, message: int) -> Session:
    """Note which message shows the session; mostly that is known."""
    return session if session.message == message else replace(session, message=message)


def hinted(session: Session) -> Session:
    """Count a hint, unless it is too late for one."""
    if not session.is_open or session.answered:
        return session
    return replace(session, hints=session.hints + 1)


def picked(session: Session, question: Question, tile: int) -> Session:
    """Lay the tile down next, if the question is current and the tile is still there to be taken."""
    if session.answered or not session.asks(question) or tile in session.picked:
        return session
    if question.form is not Form.ORDER or not 0 <= tile < len(question.options):
        return session
    return replace(session, picked=(*session.picked, tile))


def unpicked(session: Session, tile: int | None = None) -> Session:
    """Take the last tile back; with `tile`, only when that is the last, so that a repeated tap undoes once."""
    if not session.is_open or session.answered or not session.picked:
        return session
    if tile is not None and session.picked[-1] != tile:
        return session
    return replace(session, picked=session.picked[:-1])


def laid_out(question: Question) -> tuple[int, ...]:
    """Give the order in which the tiles are shown: that of the set, unless it is an answer, as some files have it."""
    places = tuple(range(len(question.options)))
    right = {question.answer, *question.accepted_orders}
    if question.options not in right:
        return places
    mixed = tuple(sorted(places, key=lambda place: (question.options[place], place)))
    turned = ((*mixed[i:], *mixed[:i]) for i in places)
    tried = chain(turned, islice(permutations(mixed), _MOST_TRIED))
    return next((order for order in tried if tuple(question.options[place] for place in order) not in right), mixed)


def tiles_picked(session: Session, question: Question) -> tuple[str, ...]:
    """Give the texts of the tiles that lie, in their order: the answer so far."""
    return tuple(question.options[tile] for tile in session.picked if tile < len(question.options))


def answer(
    session: Session, question: Question, given: Sequence[str], *, at: datetime, strict_tones: bool = False
) -> Outcome:
    """Say what an answer to `question` means now; `given` is the option's text, the typed text, or the tiles."""
    if session.current is None:
        return Over(session=session)
    if not session.asks(question):
        return NotCurrent(session=session)
    if session.answered:
        return AlreadyAnswered(session=session)
    if not _is_answer(question, given):
        return NotAnOption(session=session)
    graded = grade(question, tuple(given), strict_tones=strict_tones)
    return Answered(session=replace(session, answered=True), attempt=_attempt(session, given, graded, at), grade=graded)


def advance(session: Session) -> Session:
    """Go on to the next question, answered or not; past the last one the session is finished."""
    if session.current is None:
        return session
    position = session.position + 1
    state = SessionState.OPEN if position < len(session.questions) else SessionState.FINISHED
    return replace(
        session, position=position, state=state, answered=False, hints=0, picked=(), asked_at=None, message=None
    )


def leave(session: Session) -> Session:
    """End an open session before its end; a finished one stays finished."""
    return replace(session, state=SessionState.LEFT) if session.is_open else session


def _is_answer(question: Question, given: Sequence[str]) -> bool:
    match question.form:
        case Form.CHOICE:
            return len(given) == 1 and given[0] in question.options
        case Form.TYPED:
            return len(given) == 1 and bool(given[0].strip())
        case Form.ORDER:
            return Counter(given) == Counter(question.options)
        case _:
            assert_never(question.form)


def _attempt(session: Session, given: Sequence[str], graded: Grade, at: datetime) -> Attempt:
    ref = session.questions[session.position]
    return Attempt(
        key=session.key_at(session.position),
        learner=session.learner,
        set_id=ref.set_id,
        version=ref.version,
        question=ref.question,
        given=tuple(given),
        verdict=graded.verdict,
        credit=credit_after(graded.credit, session.hints),
        hints=session.hints,
        seconds=_seconds_between(session.asked_at, at),
        at=at,
        session=session.id,
        chat=None if session.in_round is None else session.in_round.chat,
        round=None if session.in_round is None else session.in_round.round,
    )


def _seconds_between(asked_at: datetime | None, at: datetime) -> float | None:
    """Say how long an answer took; nobody knows where the clock was put back, or it is not known when it came."""
    return None if asked_at is None or at < asked_at else (at - asked_at).total_seconds()
