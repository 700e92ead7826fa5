"""
Does a schedule fire now? Pure: what is known goes in, what is to be done comes out.

Each firing has its moment, and the row that keeps the next one says that all before it were seen to: written down
before a round begins, no firing can begin two. A firing that was missed by less than an hour, because the bot was not
running, is made up, once however many were missed; older ones are left out, and that is said.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from bot.rounds.when import next_firing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import datetime, tzinfo

    from bot.rounds.when import When
    from quizzes.question import Kind

MADE_UP_WITHIN = timedelta(hours=1)
MOST_SCHEDULES = 20  # of a group; those that are over count while there is room for them
MOST_COUNTED = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """
    What a schedule starts, and when: a round of `count` questions of a set, in a group and its topic.

    What the group is told of it is in `language`.
    """

    chat: int
    topic: int | None
    set_id: str
    count: int
    kind: Kind | None
    when: When
    zone: str
    language: str
    made_by: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """A plan that is kept; `next_at` is its next firing, None where there is none any more or it is paused."""

    id: int
    plan: Plan
    next_at: datetime | None
    is_paused: bool = False


class FiringState(StrEnum):
    """Whether the round of a firing is to begin, has begun, or never will."""

    CLAIMED = "claimed"
    BEGUN = "begun"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Firing:
    """One firing of a schedule, which is written down before its round begins."""

    schedule: int
    at: datetime

    @property
    def origin(self) -> str:
        """Its name, by which it can begin one round at most."""
        return f"schedule:{self.schedule}:{self.at.isoformat(timespec='seconds')}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fire:
    """Begin the round of the firing at `at`, once `after` is kept; `missed` firings before it were left out."""

    at: datetime
    after: Schedule
    missed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveOut:
    """Begin nothing; `missed` firings are too long ago, the last of them was at `last`."""

    last: datetime
    after: Schedule
    missed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Do nothing yet."""


Decision: TypeAlias = Fire | LeaveOut | Wait


def decided(schedule: Schedule, zone: tzinfo, now: datetime) -> Decision:
    """Say what to do now."""
    if schedule.is_paused or schedule.next_at is None or schedule.next_at > now:
        return Wait()
    last, missed = schedule.next_at, 0
    for firing in _firings(schedule, zone, now):
        last, missed = firing, min(missed + 1, MOST_COUNTED)
    after = replace(schedule, next_at=next_firing(schedule.plan.when, zone, now))
    if now - last < MADE_UP_WITHIN:
        return Fire(at=last, after=after, missed=missed)
    return LeaveOut(last=last, after=after, missed=missed + 1)


def is_same(one: Plan, other: Plan) -> bool:
    """Say whether two plans start the same at the same times, whoever made them, and whatever the language."""
    return replace(one, language=other.language, made_by=other.made_by) == other


def paused(schedule: Schedule) -> Schedule:
    """Give the schedule at rest."""
    return replace(schedule, is_paused=True, next_at=None)


def resumed(schedule: Schedule, zone: tzinfo, now: datetime) -> Schedule:
    """Give the schedule at work again; what would have been while it was paused is not made up."""
    return replace(schedule, is_paused=False, next_at=next_firing(schedule.plan.when, zone, now))


def put_back(schedule: Schedule, zone: tzinfo, now: datetime, fired: Collection[datetime] = ()) -> Schedule:
    """
    Give the schedule after the clock was put back: what it had passed over while it was ahead is still to come.

    Not so the moments at which it has `fired` by then: looked for again, they would be told as missed. What was to come
    at a moment that is none by the clock of its zone any more, as where summer time was done away with, comes at the
    right one.
    """
    first = None if schedule.is_paused else next_firing(schedule.plan.when, zone, now)
    while first is not None and first in fired:
        first = next_firing(schedule.plan.when, zone, first)
    has_come = schedule.next_at is not None and schedule.next_at <= now
    return schedule if first is None or has_come else replace(schedule, next_at=first)


def is_too_late(firing: Firing, now: datetime) -> bool:
    """Say whether a firing that has begun no round, because another one went on, is not to begin one any more."""
    return now - firing.at >= MADE_UP_WITHIN


def is_over(schedule: Schedule) -> bool:
    """Say whether it will never fire again, whatever is done."""
    return not schedule.is_paused and schedule.next_at is None


def _firings(schedule: Schedule, zone: tzinfo, until: datetime) -> Iterator[datetime]:
    """Give the firings after the next one that have come as well."""
    last = schedule.next_at
    while last is not None:
        last = next_firing(schedule.plan.when, zone, last)
        if last is None or last > until:
            return
        yield last
