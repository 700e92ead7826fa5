"""What is a round, and what is known of the polls in which its questions were asked?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime

    from bot.tutor.session import QuestionRef

# What Telegram takes for the time in which a poll is open.
SHORTEST_OPEN, LONGEST_OPEN = 5, 2_628_000
LEAST_ALL_AT_ONCE = 60


class RoundPace(StrEnum):
    """When the next question comes: at once, when the one before is closed, or after a time."""

    ALL = "all"
    AFTER = "after"
    EVERY = "every"


class Scoring(StrEnum):
    """What makes the order of the standings: right answers, or these and how fast they came."""

    RIGHT = "right"
    SPEED = "speed"


class Preference(StrEnum):
    """Which questions come first: those that the group was not asked yet, or those that it got wrong."""

    NEW = "new"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """In how many rounds a group was asked a question, and how many answers were not right."""

    asked: int = 1
    wrong: int = 0


class RoundState(StrEnum):
    """Whether a round goes on, came to its end, was stopped by somebody, or has no group or topic any more."""

    OPEN = "open"
    ENDED = "ended"
    STOPPED = "stopped"
    CUT = "cut"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """
    How a round is played.

    `seconds` are for each question: with all at once they are added up, one every so often comes after as many.
    """

    seconds: int = 60
    pace: RoundPace = RoundPace.ALL
    scoring: Scoring = Scoring.RIGHT
    is_hidden: bool = False

    def open_for(self, count: int) -> int:
        """Give the seconds for which each of `count` questions can be answered."""
        wanted = max(self.seconds * count, LEAST_ALL_AT_ONCE) if self.pace is RoundPace.ALL else self.seconds
        return min(max(wanted, SHORTEST_OPEN), LONGEST_OPEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRound:
    """
    A round that is to begin, with its questions chosen.

    `topic` is that of a forum; below zero, the post of a channel among whose comments it is. `begun_by` is nobody where
    an anonymous administrator or a schedule begins it. With an `origin`, what begins it can begin it once.
    """

    chat: int
    topic: int | None
    questions: tuple[QuestionRef, ...]
    terms: Terms
    language: str
    begun_by: int | None = None
    origin: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """
    A push of questions to a group.

    `result` is the message with the standings. It is `shown` while that tells of every vote, and
    `told` once the details were sent to whoever began the round. `picture` is the message with the picture; the round
    is `drawn` while that shows every vote, or once it was given up; `drawings` is how often one was begun to be sent.
    """

    id: int
    chat: int
    topic: int | None
    questions: tuple[QuestionRef, ...]
    terms: Terms
    language: str
    begun_by: int | None
    begun_at: datetime
    state: RoundState
    result: int | None
    is_shown: bool
    is_told: bool
    is_drawn: bool = False
    drawings: int = 0
    picture: int | None = None
    ended_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether it goes on."""
        return self.state is RoundState.OPEN

    @property
    def open_for(self) -> int:
        """For how many seconds each question can be answered."""
        return self.terms.open_for(len(self.questions))


class AskingState(StrEnum):
    """What became of an asking: it was begun, and nobody knows whether it arrived; it did; or Telegram refused it."""

    BEGUN = "begun"
    SENT = "sent"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """
    One time that a question of a round was put before the group.

    It is written down before the message is sent. `poll` is Telegram's id, None until it is known, and for a question
    that is no poll.
    """

    id: int
    position: int
    begun_at: datetime
    state: AskingState = AskingState.BEGUN
    poll: str | None = None
    message: int | None = None
    closes_at: datetime | None = None
    is_closed: bool = False

    @property
    def is_lost(self) -> bool:
        """Whether its poll is known, and not which message that is."""
        return self.poll is not None and self.message is None


def located(askings: Sequence[Asking]) -> list[Asking]:
    """
    Give the askings of a round, with a message for those of which votes alone told.

    It is the one before that of the next asking, unless somebody wrote meanwhile: then it is nobody's poll.
    """
    found: list[Asking] = []
    after: int | None = None
    for asking in reversed(askings):
        message = after - 1 if asking.is_lost and after is not None else asking.message
        found.append(replace(asking, message=message))
        after = after if asking.state is AskingState.REFUSED else message
    return found[::-1]


def asked_count(askings: Iterable[Asking]) -> int:
    """Count the questions that came up, in their order, in a round that may have been stopped before its last one."""
    return max((asking.position + 1 for asking in askings), default=0)


def all_refused(askings: Collection[Asking]) -> bool:
    """Say whether Telegram took none of the questions that came up."""
    return bool(askings) and all(asking.state is AskingState.REFUSED for asking in askings)
