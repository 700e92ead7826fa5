"""A reminder comes at the learner's own hour, once a day, on every clock there is; and no more where nobody comes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.tutor.reminder import (
    LATEST,
    MOST_IGNORED,
    Remind,
    Reminder,
    Span,
    Wait,
    Wish,
    decided,
    next_time,
    put_off,
    time_on,
)
from bot.tutor.time_zone import zone_of

if TYPE_CHECKING:
    from datetime import tzinfo

TOKYO, NEW_YORK = ZoneInfo("Asia/Tokyo"), ZoneInfo("America/New_York")
EVENING = Wish(hour=19, zone=TOKYO)
SEVEN = datetime(2026, 12, 1, 10, tzinfo=UTC)
FRESH = Reminder(learner=1, at=SEVEN)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ZONES = (
    "UTC",
    "Asia/Tokyo",
    "Asia/Kathmandu",
    "America/New_York",
    "Europe/London",
    "Africa/Cairo",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Pacific/Apia",
    "Asia/Beirut",
    "America/Nuuk",
    "Africa/Casablanca",
    "UTC+5:45",
    "UTC-12",
    "UTC+14",
)
wishes = st.builds(
    lambda name, hour: Wish(hour=hour, zone=zone_of(name) or UTC), st.sampled_from(ZONES), st.integers(0, 23)
)
moments = st.datetimes(datetime(2009, 1, 1), datetime(2037, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone follows


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def exists(day: date, hour: int, zone: tzinfo) -> bool:
    wanted = datetime.combine(day, time(hour))
    return wanted.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wanted


@given(wishes, moments)
def test_the_next_time_is_the_wished_hour_where_there_is_one(wish: Wish, after: datetime) -> None:
    there = next_time(wish, after)
    here = there.astimezone(wish.zone)

    assert after < there <= after + 50 * HOUR
    if exists(here.date(), wish.hour, wish.zone):
        assert (here.hour, here.minute, here.fold) == (wish.hour, 0, 0)


@given(wishes, moments)
def test_each_day_has_one_time_and_no_day_is_left_out(wish: Wish, after: datetime) -> None:
    first = next_time(wish, after)
    second = next_time(wish, first)
    days = [each.astimezone(wish.zone).date() for each in (first, second)]

    assert days[0] < days[1]
    between = [days[0] + DAY * n for n in range(1, (days[1] - days[0]).days)]
    assert not any(exists(day, hour, wish.zone) for day in between for hour in range(24))


@given(wishes, moments, st.lists(st.integers(1, 60 * 60 * 30), min_size=40, max_size=60))
def test_whenever_one_looks_no_day_has_two_reminders(wish: Wish, start: datetime, pauses: list[int]) -> None:
    reminder, now = Reminder(learner=1), start
    days = []
    for pause in pauses:
        now += timedelta(seconds=pause)
        decision = decided(reminder, wish, now=now, due=1, has_come=True)
        assert decision.after.at is not None
        assert decision.after.at > now
        if isinstance(decision, Remind):
            days.append(now.astimezone(wish.zone).date())
        reminder = decision.after if reminder.at is None or now >= reminder.at else reminder

    assert days == sorted(set(days))


@pytest.mark.parametrize(
    ("zone", "hour", "after", "there"),
    [
        pytest.param("Asia/Tokyo", 19, "2026-12-01T09:59+00:00", "2026-12-01T10:00+00:00", id="later today"),
        pytest.param("Asia/Tokyo", 19, "2026-12-01T10:00+00:00", "2026-12-02T10:00+00:00", id="not now again"),
        pytest.param("UTC+5:45", 0, "2026-12-01T10:00+00:00", "2026-12-01T18:15+00:00", id="an odd offset"),
        pytest.param("America/New_York", 2, "2026-03-08T05:00+00:00", "2026-03-08T07:00+00:00", id="no such hour"),
        pytest.param("America/New_York", 2, "2026-03-08T07:00+00:00", "2026-03-09T06:00+00:00", id="the day after it"),
        pytest.param("America/New_York", 1, "2026-11-01T04:00+00:00", "2026-11-01T05:00+00:00", id="the hour, first"),
        pytest.param("America/New_York", 1, "2026-11-01T05:30+00:00", "2026-11-02T06:00+00:00", id="not the second"),
        pytest.param(
            "Africa/Cairo", 0, "2026-04-23T12:00+00:00", "2026-04-23T22:00+00:00", id="a day without midnight"
        ),
        pytest.param("Pacific/Apia", 19, "2011-12-30T05:00+00:00", "2011-12-31T05:00+00:00", id="a day left out"),
    ],
)
def test_the_next_time_by_an_odd_clock(zone: str, hour: int, after: str, there: str) -> None:
    assert next_time(Wish(hour=hour, zone=zone_of(zone) or UTC), at(after)) == at(there)


def test_who_has_something_due_is_reminded_and_then_not_before_tomorrow() -> None:
    decision = decided(FRESH, EVENING, now=SEVEN, due=3, has_come=False)

    assert isinstance(decision, Remind)
    assert decision.after == Reminder(
        learner=1, at=SEVEN + DAY, number=1, day=date(2026, 12, 1), sent_at=SEVEN, in_a_row=1
    )


@pytest.mark.parametrize(
    ("reminder", "now", "due"),
    [
        pytest.param(FRESH, SEVEN, 0, id="nothing is due"),
        pytest.param(replace(FRESH, at=None), SEVEN, 3, id="it was just chosen"),
        pytest.param(FRESH, SEVEN + LATEST + timedelta(seconds=1), 3, id="it is too late"),
        pytest.param(replace(FRESH, day=date(2026, 12, 1)), SEVEN, 3, id="today had one"),
        pytest.param(replace(FRESH, day=date(2026, 12, 2)), SEVEN, 3, id="somewhere east today had one"),
        pytest.param(replace(FRESH, at=SEVEN - HOUR), SEVEN - HOUR, 3, id="it is not the hour by today's clock"),
        pytest.param(FRESH, SEVEN - HOUR, 3, id="it is early"),
    ],
)
def test_there_is_no_reminder_when(reminder: Reminder, now: datetime, due: int) -> None:
    decision = decided(reminder, EVENING, now=now, due=due, has_come=False)

    assert isinstance(decision, Wait)
    assert decision.after.at == next_time(EVENING, now)
    assert (decision.after.number, decision.after.day) == (reminder.number, reminder.day)


def test_a_little_late_is_not_too_late() -> None:
    assert isinstance(decided(FRESH, EVENING, now=SEVEN + LATEST, due=3, has_come=False), Remind)


@pytest.mark.parametrize("since", [HOUR / 2, LATEST])
def test_who_was_not_looked_for_on_days_before_is_reminded_at_the_hour_of_today(since: timedelta) -> None:
    decision = decided(FRESH, EVENING, now=SEVEN + 3 * DAY + since, due=3, has_come=False)

    assert isinstance(decision, Remind)
    assert decision.after.day == date(2026, 12, 4)
    assert decision.after.at == SEVEN + 4 * DAY


def test_after_three_that_nothing_came_of_there_is_no_fourth() -> None:
    reminder, now, are_last = FRESH, SEVEN, []
    for _ in range(MOST_IGNORED):
        decision = decided(reminder, EVENING, now=now, due=3, has_come=False)
        assert isinstance(decision, Remind)
        are_last.append(decision.is_last)
        reminder, now = decision.after, now + DAY

    assert are_last == [False, False, True]
    for _ in range(30):
        waiting = decided(reminder, EVENING, now=now, due=3, has_come=False)
        assert isinstance(waiting, Wait)
        reminder, now = waiting.after, now + DAY
    assert isinstance(decided(reminder, EVENING, now=now, due=3, has_come=True), Remind)


def test_who_comes_is_counted_anew() -> None:
    tired = replace(FRESH, in_a_row=MOST_IGNORED)
    decision = decided(tired, EVENING, now=SEVEN, due=3, has_come=True)

    assert isinstance(decision, Remind)
    assert (decision.after.in_a_row, decision.is_last) == (1, False)


def test_who_comes_while_nothing_is_due_is_counted_anew_too() -> None:
    decision = decided(replace(FRESH, in_a_row=2), EVENING, now=SEVEN, due=0, has_come=True)

    assert isinstance(decision, Wait)
    assert decision.after.in_a_row == 0


@pytest.mark.parametrize(
    ("span", "there"),
    [(Span.HOUR, SEVEN + HOUR + DAY / 48), (Span.DAY, SEVEN + DAY), (Span.WEEK, SEVEN + 7 * DAY)],
)
def test_put_off_it_comes_again_after_an_hour_a_day_or_a_week(span: Span, there: datetime) -> None:
    sent = replace(FRESH, at=SEVEN + DAY, number=1, day=date(2026, 12, 1), sent_at=SEVEN, in_a_row=2)
    after = put_off(sent, EVENING, span, SEVEN + DAY / 48)

    assert after == replace(sent, at=there, put_off=span, in_a_row=0)
    assert put_off(after, EVENING, Span.WEEK, SEVEN + HOUR) == after
    decision = decided(after, EVENING, now=there, due=3, has_come=False)
    assert isinstance(decision, Remind)
    assert (decision.after.number, decision.after.put_off, decision.after.in_a_row) == (2, None, 1)


def test_put_off_over_midnight_it_is_still_yesterdays() -> None:
    late = Wish(hour=23, zone=UTC)
    sent = Reminder(learner=1, at=at("2026-12-02T23:00+00:00"), number=1, day=date(2026, 12, 1))
    postponed = put_off(sent, late, Span.HOUR, at("2026-12-01T23:10+00:00"))
    decision = decided(postponed, late, now=at("2026-12-02T00:10+00:00"), due=1, has_come=True)

    assert isinstance(decision, Remind)
    assert decision.after.at == at("2026-12-02T23:00+00:00")
    assert isinstance(decided(decision.after, late, now=at("2026-12-02T23:00+00:00"), due=1, has_come=True), Remind)


def test_on_a_day_that_lacks_the_hour_it_comes_when_the_clock_was_put_forward() -> None:
    there = time_on(date(2026, 3, 8), Wish(hour=2, zone=NEW_YORK))

    assert there.astimezone(NEW_YORK).time() == time(3)


def test_a_fixed_offset_is_a_clock_too() -> None:
    wish = Wish(hour=8, zone=timezone(timedelta(hours=-3, minutes=-30)))

    assert time_on(date(2026, 12, 1), wish) == at("2026-12-01T11:30+00:00")
