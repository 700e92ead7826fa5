"""What is asked next of somebody who makes a schedule with buttons, and what does each answer change?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import groupby, product

from bot.rounds.when import DAY_WORDS, EVERY_DAY, WEEKDAYS, Once, Weekly, When
from quizzes.question import Kind

ANY_KIND = "any"
WEEKEND = EVERY_DAY - WEEKDAYS
MINUTES = (0, 15, 30, 45)
MOST_QUESTIONS = 100
_HOURS = range(24)
_NAMED_DAYS = {"daily": EVERY_DAY, "weekdays": WEEKDAYS, "weekend": WEEKEND}
_COMING_DAYS = {"today": 0, "tomorrow": 1}


class Step(StrEnum):
    """What is asked; in this order."""

    SET = "set"
    KIND = "kind"
    COUNT = "count"
    DAYS = "days"
    HOUR = "hour"
    MINUTE = "minute"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """
    What was said of a schedule so far; None is not said yet.

    `days` may be changed until they are `has_days`; they come up to the day `until`, where there is one. `day` is the
    one day of what happens once. Days and times are those of the `zone`.
    """

    set_id: str | None = None
    kind: str | None = None
    count: int | None = None
    days: frozenset[int] = frozenset()
    has_days: bool = False
    until: date | None = None
    day: date | None = None
    hour: int | None = None
    minute: int | None = None
    zone: str | None = None

    @property
    def step(self) -> Step | None:
        """What is asked next; None where all was said."""
        said = {
            Step.SET: self.set_id is not None,
            Step.KIND: self.kind is not None,
            Step.COUNT: self.count is not None,
            Step.DAYS: self.has_days or self.day is not None,
            Step.HOUR: self.hour is not None,
            Step.MINUTE: self.minute is not None,
        }
        return next((step for step, is_said in said.items() if not is_said), None)

    @property
    def when(self) -> When | None:
        """When it fires, where that was said."""
        if self.hour is None or self.minute is None or not (self.has_days or self.day):
            return None
        at = time(self.hour, self.minute)
        return Weekly(days=self.days, at=at, until=self.until) if self.day is None else Once(day=self.day, at=at)


def with_when(draft: Draft, when: When) -> Draft:
    """Give the draft of a schedule of which it was said when it fires."""
    timed = replace(draft, hour=when.at.hour, minute=when.at.minute)
    if isinstance(when, Once):
        return replace(timed, day=when.day)
    return replace(timed, days=when.days, has_days=True, until=when.until)


def answered(draft: Draft, step: Step, word: str, today: date) -> Draft | None:
    """Give the draft after an answer to the step that is asked now; None for a word that is no answer to it."""
    if step is not draft.step:
        return None
    match step:
        case Step.SET:
            return replace(draft, set_id=word)
        case Step.KIND:
            return replace(draft, kind=word) if word == ANY_KIND or word in set(Kind) else None
        case Step.COUNT:
            count = _number(word, MOST_QUESTIONS + 1)
            return replace(draft, count=count) if count else None
        case Step.DAYS:
            return _with_days(draft, word, today)
        case Step.HOUR | Step.MINUTE:
            return _with_time(draft, step, word)


def times_left(day: date | None, now: datetime) -> tuple[time, ...]:
    """Give the times that buttons can offer, of one day those to come; `now` is by the clock of its zone."""
    times = (time(hour, minute) for hour, minute in product(_HOURS, MINUTES))
    return tuple(at for at in times if day is None or datetime.combine(day, at) > now.replace(tzinfo=None))


def offered(day: date | None, now: datetime) -> dict[int, list[int]]:
    """Give the minutes of each hour that may be chosen; of a day that is over all: what is chosen of it is refused."""
    times = times_left(day, now) or times_left(None, now)
    return {hour: [at.minute for at in those] for hour, those in groupby(times, key=lambda at: at.hour)}


def without_time(draft: Draft, now: datetime) -> Draft:
    """Give the draft in which the time, which was past, is asked for once more; and the day, if none of it is left."""
    return replace(draft, day=draft.day if times_left(draft.day, now) else None, hour=None, minute=None)


def _with_days(draft: Draft, word: str, today: date) -> Draft | None:
    if word in _NAMED_DAYS:
        return replace(draft, days=_NAMED_DAYS[word], has_days=True)
    if word in _COMING_DAYS:
        return replace(draft, day=today + timedelta(days=_COMING_DAYS[word]))
    if word in DAY_WORDS:
        return replace(draft, days=draft.days ^ {DAY_WORDS.index(word)})
    return replace(draft, has_days=True) if word == "these" and draft.days else None


def _with_time(draft: Draft, step: Step, word: str) -> Draft | None:
    if step is Step.MINUTE:
        return replace(draft, minute=int(word)) if word in map(str, MINUTES) else None
    hour = _number(word, len(_HOURS))
    return None if hour is None else replace(draft, hour=hour)


def _number(word: str, limit: int) -> int | None:
    number = int(word) if word.isdecimal() and word.isascii() and len(word) <= len(str(limit)) else limit
    return number if number < limit else None
