"""
When does a schedule fire? On some days of the week, or on one day, at a time of a clock that belongs to a time zone.

What comes every week may have a last day.

A time that a day lacks, because the clock is put forward, comes when the clock has been put forward; of a time that a
day has twice, the first counts. A day that a calendar left out never comes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeAlias, assert_never

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

DAY_WORDS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
EVERY_DAY, WEEKDAYS = frozenset(range(7)), frozenset(range(5))
_DAY = timedelta(days=1)
_WEEK = 7
# Near the date line the day may be another one already; a week, and a day that was left out, lie between two firings.
_DAYS_AROUND = range(-1, 2 * _WEEK + 2)
_UNTIL = "until"
_FIXED_DAYS = {"daily": EVERY_DAY, "weekdays": WEEKDAYS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekly:
    """At this time on these days of every week, up to the day `until` where there is one; Monday is 0."""

    days: frozenset[int]
    at: time
    until: date | None = None

    def __post_init__(self) -> None:
        """See that it ever comes."""
        if not self.days or not self.days <= EVERY_DAY:
            msg = f"the days of a week are 0 to 6, not {sorted(self.days)}"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class Once:
    """At this time on this day."""

    day: date
    at: time


When: TypeAlias = Weekly | Once


def next_firing(when: When, zone: tzinfo, after: datetime) -> datetime | None:
    """Give the first moment after this one at which it fires, in UTC; None where there is none any more."""
    return next((moment for moment in _firings_around(when, zone, after) if moment > after), None)


def firing_on(day: date, at: time, zone: tzinfo) -> datetime | None:
    """Give the moment, in UTC, at which a clock shows this time on a day; None for a day that was left out."""
    noon = datetime.combine(day, time(12), tzinfo=zone).astimezone(UTC).astimezone(zone)
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC) if noon.date() == day else None


def written(when: When) -> str:
    """Write it in the words that `/schedule` takes."""
    match when:
        case Weekly(days=days, at=at, until=until):
            fixed = next((word for word, those in _FIXED_DAYS.items() if those == days), None)
            end = "" if until is None else f" {_UNTIL} {until.isoformat()}"
            return f"{fixed or ','.join(DAY_WORDS[day] for day in sorted(days))} {at:%H:%M}{end}"
        case Once(day=day, at=at):
            return f"once {day.isoformat()} {at:%H:%M}"
        case _:
            assert_never(when)


def read_back(words: str) -> When:
    """
    Give back what was written.

    Raises:
        ValueError: it was not.
    """
    words, _, end = words.partition(f" {_UNTIL} ")
    *days, at = words.split(" ")
    clock = time.fromisoformat(at)
    if days[0] == "once":
        return Once(day=date.fromisoformat(days[1]), at=clock)
    named = _FIXED_DAYS.get(days[0])
    of_week = named or frozenset(DAY_WORDS.index(day) for day in days[0].split(","))
    return Weekly(days=of_week, at=clock, until=date.fromisoformat(end) if end else None)


def _firings_around(when: When, zone: tzinfo, moment: datetime) -> Iterator[datetime]:
    for day in _days_around(when, moment.astimezone(zone).date()):
        firing = firing_on(day, when.at, zone)
        if firing is not None:
            yield firing


def _days_around(when: When, today: date) -> Iterator[date]:
    match when:
        case Once(day=day):
            yield day
        case Weekly(days=days, until=until):
            around = (today + distance * _DAY for distance in _DAYS_AROUND)
            yield from (day for day in around if day.weekday() in days and (until is None or day <= until))
        case _:
            assert_never(when)
