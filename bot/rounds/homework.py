"""
When does homework end, when are people reminded of it, and how far has each of them come?

Homework is a deadline quiz: questions that members of a group do in private, at their own pace, until they are due.
Pure: what is known goes in, what is to be done comes out; the row that says when to look next claims each step once.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from bot.rounds.when import firing_on
from quizzes.grading import Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime, tzinfo

    from bot.tutor.session import QuestionRef

LONGEST = timedelta(days=60)
LONGEST_WARNING = timedelta(days=1)
PUT_OFF_BY = (timedelta(days=1), timedelta(days=7))
# A reminder is worth it while there is time left to do something.
LEAST_LEFT = timedelta(minutes=10)


class HomeworkState(StrEnum):
    """Whether it can be done, of this people were reminded as well, it is over, or somebody took it back."""

    OPEN = "open"
    REMINDED = "reminded"
    ENDED = "ended"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewHomework:
    """
    What is set, to which group, until when; what is said of it is in `language`, times by the clock of `zone`.

    With an `origin`, what sets it can set it once.
    """

    chat: int
    topic: int | None
    questions: tuple[QuestionRef, ...]
    due_at: datetime
    zone: str
    language: str
    made_by: int | None = None
    origin: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Homework:
    """
    Homework that was set; `next_at` is when to look at it next, None where that is over.

    The group hears of it in the message `announcement`: None before that is sent, 0 while nobody knows where it is.
    """

    id: int
    new: NewHomework
    made_at: datetime
    state: HomeworkState
    next_at: datetime | None
    announcement: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether it can be done."""
        return self.state in {HomeworkState.OPEN, HomeworkState.REMINDED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What is to be done, and how the homework stands after it."""

    after: Homework


class Remind(Decided):
    """Remind the group, once `after` is kept."""

    __slots__ = ()


class End(Decided):
    """Tell the group that it is over, once `after` is kept."""

    __slots__ = ()


class Report(Decided):
    """Send the results to whoever set it, once `after` is kept."""

    __slots__ = ()


class Wait(Decided):
    """Do nothing, and look again at the time of `after`."""

    __slots__ = ()


Decision: TypeAlias = Remind | End | Report | Wait


def first_look(new: NewHomework, made_at: datetime) -> datetime:
    """Give when people are reminded: a day before it is due, or when half of a shorter time is over."""
    return new.due_at - min(LONGEST_WARNING, (new.due_at - made_at) / 2)


def later_ends(homework: Homework, now: datetime, zone: tzinfo) -> list[datetime]:
    """Give until when it can be put off, at the same time by the clock of its zone; nothing once it is due."""
    if not homework.is_open or now >= homework.new.due_at:
        return []
    here = homework.new.due_at.astimezone(zone)
    ends = (firing_on(here.date() + by, here.time(), zone) for by in PUT_OFF_BY)
    return [end for end in ends if end is not None and end - now <= LONGEST]


def put_off(homework: Homework, due_at: datetime, now: datetime) -> Homework:
    """Give it with a later end, of which people are reminded as if it were set now."""
    new = replace(homework.new, due_at=due_at)
    return replace(homework, new=new, state=HomeworkState.OPEN, next_at=first_look(new, now))


def decided(homework: Homework, now: datetime) -> Decision:
    """Say what to do now."""
    seen_to = replace(homework, next_at=None)
    if homework.state is HomeworkState.ENDED and homework.next_at is not None:
        return Report(after=seen_to)
    if not homework.is_open or homework.next_at is None:
        return Wait(after=seen_to)
    due_at = homework.new.due_at
    if now >= due_at:
        return End(after=replace(homework, state=HomeworkState.ENDED, next_at=due_at))
    if now < homework.next_at:
        return Wait(after=homework)
    after = replace(homework, state=HomeworkState.REMINDED, next_at=due_at)
    return Remind(after=after) if due_at - now >= LEAST_LEFT else Wait(after=after)


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeworkAnswer:
    """The first answer of a learner to a question of homework."""

    learner: int
    question: QuestionRef
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """How far a learner has come; those with the same number right have the same place."""

    place: int
    learner: int
    answered: int
    correct: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many questions homework has today, and how each of those did who have answered anything."""

    count: int
    done: Sequence[Done]


def still_asked(homework: Homework, aside: Collection[QuestionRef]) -> tuple[QuestionRef, ...]:
    """Give the questions but for those that were set aside since it was set."""
    return tuple(ref for ref in homework.new.questions if ref not in aside)


def left_to_do(
    homework: Homework, answers: Iterable[HomeworkAnswer], learner: int, aside: Collection[QuestionRef]
) -> tuple[QuestionRef, ...]:
    """Give the questions that a learner is still to answer, in their order."""
    answered = {answer.question for answer in answers if answer.learner == learner}
    return tuple(ref for ref in still_asked(homework, aside) if ref not in answered)


def finished(homework: Homework, answers: Iterable[HomeworkAnswer], aside: Collection[QuestionRef]) -> int:
    """Count those who have nothing left to do."""
    count = len(still_asked(homework, aside))
    return sum(number >= count for number in _answered(homework, answers, aside).values())


def taking_part(homework: Homework, answers: Iterable[HomeworkAnswer], aside: Collection[QuestionRef]) -> int:
    """Count those who have answered something that counts."""
    return len(_answered(homework, answers, aside))


def _answered(homework: Homework, answers: Iterable[HomeworkAnswer], aside: Collection[QuestionRef]) -> Counter[int]:
    asked = set(still_asked(homework, aside))
    return Counter(answer.learner for answer in answers if answer.question in asked)


def tally(homework: Homework, answers: Sequence[HomeworkAnswer], aside: Collection[QuestionRef]) -> Tally:
    """Give how each did who has answered anything, best first; what was set aside counts for nobody."""
    asked = set(still_asked(homework, aside))
    answered = _answered(homework, answers, aside)
    correct = Counter(
        answer.learner for answer in answers if answer.question in asked and answer.verdict is Verdict.CORRECT
    )
    learners = {answer.learner for answer in answers}
    order = sorted(learners, key=lambda learner: (-correct[learner], answered[learner], learner))
    firsts: dict[int, int] = {}  # the place of those with so many right
    for number, learner in enumerate(order, start=1):
        firsts.setdefault(correct[learner], number)
    done = [
        Done(place=firsts[correct[learner]], learner=learner, answered=answered[learner], correct=correct[learner])
        for learner in order
    ]
    return Tally(count=len(asked), done=done)
