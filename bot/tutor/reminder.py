"""
When is a learner reminded, and when no more?

At the hour that was chosen, by the learner's own clock, once a day at most, if something is due; after three reminders
that nothing came of no more, until the learner comes unasked. Pure: what is known goes in, what is to be done comes
out.

An hour that a day lacks, because the clock is put forward, comes when the clock has been put forward; of an hour that a
day has twice, the first counts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias, assert_never

if TYPE_CHECKING:
    from datetime import date, tzinfo

MOST_IGNORED = 3
# Later than this, because the bot was not running, a reminder is left out: nobody wants yesterday evening's at night.
LATEST = timedelta(hours=2)
_DAY = timedelta(days=1)
_WEEK = timedelta(weeks=1)
_HOUR = timedelta(hours=1)
# Around a moment the days to look at: near the date line a calendar has left a day out.
_DAYS_AROUND = range(-1, 4)
_DAYS_BACK = range(-3, 2)


class Span(StrEnum):
    """For how long a reminder is put off."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """
    Where the reminders of a learner stand.

    `at` is when to see next whether to remind; None is not yet said. Of the last reminder: `number` counts it, `day` is
    the learner's day for which it was, `sent_at` when, `message` its message, `put_off` for how long the learner has
    put it off. `in_a_row` are those, the last included, since the learner last did something.
    """

    learner: int
    at: datetime | None = None
    number: int = 0
    day: date | None = None
    sent_at: datetime | None = None
    message: int | None = None
    put_off: Span | None = None
    in_a_row: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """When a learner wants to be reminded: at which hour of which clock."""

    hour: int
    zone: tzinfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Remind:
    """Write the reminder that `after` counts, once that is kept; with `is_last` it is the last one."""

    after: Reminder
    is_last: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Do nothing until then."""

    after: Reminder


Decision: TypeAlias = Remind | Wait


def decided(reminder: Reminder, wish: Wish, *, now: datetime, due: int, has_come: bool) -> Decision:
    """Say what to do now; `has_come` is whether the learner did something since the last reminder."""
    ignored = 0 if has_come else reminder.in_a_row
    today = now.astimezone(wish.zone).date()
    later = replace(reminder, at=next_time(wish, now), in_a_row=ignored, put_off=None)
    if not due or ignored >= MOST_IGNORED or not _is_time(reminder, wish, now, today):
        return Wait(after=later)
    is_put_off = reminder.put_off is Span.HOUR
    sent = replace(
        later,
        number=reminder.number + 1,
        day=reminder.day if is_put_off else today,
        sent_at=now,
        message=None,
        in_a_row=ignored + 1,
    )
    return Remind(after=sent, is_last=sent.in_a_row == MOST_IGNORED)


def put_off(reminder: Reminder, wish: Wish, span: Span, now: datetime) -> Reminder:
    """Give the reminders after the last one was put off; a second time it changes nothing."""
    if reminder.put_off is not None:
        return reminder
    today = now.astimezone(wish.zone).date()
    match span:
        case Span.HOUR:
            at = now + _HOUR
        case Span.DAY:
            at = time_on(today + _DAY, wish)
        case Span.WEEK:
            at = time_on(today + _WEEK, wish)
        case _:
            assert_never(span)
    return replace(reminder, at=at, put_off=span, in_a_row=0)


def next_time(wish: Wish, after: datetime) -> datetime:
    """Give the first moment after this one at which the wished hour comes, in UTC."""
    today = after.astimezone(wish.zone).date()
    times = (time_on(today + days * _DAY, wish) for days in _DAYS_AROUND)
    return next(at for at in times if at > after)


def time_on(day: date, wish: Wish) -> datetime:
    """Give the moment at which the wished hour comes on a day, in UTC."""
    return datetime.combine(day, time(wish.hour), tzinfo=wish.zone).astimezone(UTC)


def _is_time(reminder: Reminder, wish: Wish, now: datetime, today: date) -> bool:
    """Say whether the moment has come, and not long ago, and not for a day that had its reminder."""
    if reminder.at is None or now < reminder.at:
        return False
    if reminder.put_off is Span.HOUR:
        return now <= reminder.at + LATEST
    last = max(at for days in _DAYS_BACK if (at := time_on(today + days * _DAY, wish)) <= now)
    return reminder.at <= last and now <= last + LATEST and (reminder.day is None or reminder.day < today)
