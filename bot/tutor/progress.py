"""How far has a learner come? Weeks, kinds, the streak, what is known and what comes up, from sums and counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.tutor.score import Score
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime, tzinfo

MOST_WEEKS = 26
DAYS_AHEAD = 14
_DAY = timedelta(days=1)
_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """What was answered in the week that begins on this Monday."""

    monday: date
    score: Score


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """
    What a picture or a message tells of a learner; days and weeks are those of the learner's own calendar.

    `weeks` follow each other without a gap up to this week, at most 26 of them; there are none before the first answer.
    `by_kind` has all kinds, `forecast` how many questions come up for review today, tomorrow, and so on: what is
    overdue comes up today. `due` is how many can be reviewed now. `streak` counts days in a row with an answer; today
    may still lack one. Who has moved to another time zone keeps the days that there were by the clock of before.
    """

    today: date
    total: Score
    streak: int
    words_known: int
    due: int
    weeks: tuple[Week, ...]
    by_kind: tuple[tuple[Kind, Score], ...]
    forecast: tuple[int, ...]


def progress(
    *,
    today: date,
    days: Mapping[date, Score],
    by_kind: Mapping[Kind, Score],
    words_known: int,
    due: int,
    forecast: Sequence[int],
) -> Progress:
    """Put together what is told of a learner; `days` are sums as `by_local_day` makes them."""
    ahead = (*forecast[:DAYS_AHEAD], *[0] * (DAYS_AHEAD - len(forecast)))
    return Progress(
        today=today,
        total=_sum(days.values()),
        streak=streak(days, today),
        words_known=words_known,
        due=due,
        weeks=weeks(days, today),
        by_kind=tuple((kind, by_kind.get(kind, Score())) for kind in Kind),
        forecast=ahead,
    )


def by_local_day(sums: Iterable[tuple[datetime, Score]], zone: tzinfo) -> dict[date, Score]:
    """
    Add up per day of a time zone, the first day first.

    A sum is of one moment or of some minutes from there. A zone is off UTC by whole quarters of an hour, so that the
    sum of such a quarter never belongs to two days.
    """
    days: dict[date, Score] = {}
    for at, each in sums:
        day = at.astimezone(zone).date()
        days[day] = _sum((days.get(day, Score()), each))
    return dict(sorted(days.items()))


def of_who_moved(found: Progress, days: Collection[date]) -> Progress:
    """Give the progress with the streak of `days` by the clocks that were kept then, where that is longer."""
    return replace(found, streak=max(found.streak, streak(days, found.today)))


def days_by_clocks(
    moments: Iterable[datetime], before: Sequence[tuple[datetime, tzinfo]], zone: tzinfo
) -> frozenset[date]:
    """Give the days of moments, each by the clock that was kept then: one of `before`, until its end, or now's."""
    return frozenset(at.astimezone(next((left for until, left in before if at < until), zone)).date() for at in moments)


def streak(days: Collection[date], today: date) -> int:
    """Count the days in a row, up to today or, while today has no answer yet, up to yesterday."""
    last = today if today in days else today - _DAY
    first = last
    while first in days:
        first -= _DAY
    return (last - first).days


def weeks(days: Mapping[date, Score], today: date) -> tuple[Week, ...]:
    """Add up per week from the first answer on, weeks without an answer included, at most the last 26."""
    past = {day: score for day, score in days.items() if day <= today}
    if not past:
        return ()
    monday = monday_of(today)
    first = max(monday_of(min(past)), monday - (MOST_WEEKS - 1) * _WEEK)
    members: dict[date, list[Score]] = {first + number * _WEEK: [] for number in range((monday - first).days // 7 + 1)}
    for day, score in past.items():
        if day >= first:
            members[monday_of(day)].append(score)
    return tuple(Week(monday=each, score=_sum(scores)) for each, scores in members.items())


def monday_of(day: date) -> date:
    """Give the Monday that the day's week begins with, by ISO 8601."""
    return day - day.weekday() * _DAY


def percent(score: Score) -> int | None:
    """Give the share of correct answers, None where nothing was answered."""
    return in_percent(score.correct / score.answered) if score.answered else None


def in_percent(share: float) -> int:
    """Give a share, from 0 to 1, in percent; only all is 100, only none is 0."""
    return min(99, max(1, round(100 * share))) if 0 < share < 1 else round(100 * share)


def _sum(scores: Iterable[Score]) -> Score:
    answered, correct, credit = 0, 0, 0.0
    for each in scores:
        answered, correct, credit = answered + each.answered, correct + each.correct, credit + each.credit
    return Score(answered=answered, correct=correct, credit=round(credit, 3))
