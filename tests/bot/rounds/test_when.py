"""A schedule fires at its own clock's time, once on each of its days, on every clock there is."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rounds.when import EVERY_DAY, Once, Weekly, When, next_firing, read_back, written

ZONES = (
    "UTC",
    "Asia/Tokyo",
    "Asia/Kathmandu",
    "America/New_York",
    "Europe/London",
    "Africa/Cairo",
    "Australia/Lord_Howe",
    "America/Santiago",
    "America/Sao_Paulo",
    "Pacific/Apia",
    "Asia/Beirut",
    "America/Nuuk",
    "Africa/Casablanca",
)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
times = st.builds(time, st.integers(0, 23), st.sampled_from((0, 15, 30, 59)))
weekly = st.builds(Weekly, days=st.frozensets(st.integers(0, 6), min_size=1), at=times)
once = st.builds(Once, day=st.dates(date(2009, 1, 1), date(2037, 1, 1)), at=times)
zones = st.sampled_from(ZONES).map(ZoneInfo)
moments = st.datetimes(datetime(2009, 1, 1), datetime(2037, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone follows


def firings(when: When, zone: ZoneInfo, begin: str, end: str) -> list[str]:
    found, at = [], datetime.fromisoformat(begin)
    while (at := next_firing(when, zone, at) or datetime.max.replace(tzinfo=UTC)) < datetime.fromisoformat(end):
        found.append(at.astimezone(zone).isoformat(timespec="minutes"))
    return found


@pytest.mark.parametrize(
    ("zone", "at", "day", "fires"),
    [
        pytest.param("Europe/Berlin", "02:30", "2026-03-29", "2026-03-29T03:30+02:00", id="Berlin, no such hour"),
        pytest.param("Europe/Berlin", "02:30", "2026-10-25", "2026-10-25T02:30+02:00", id="Berlin, twice that hour"),
        pytest.param("Europe/Berlin", "09:00", "2026-03-29", "2026-03-29T09:00+02:00", id="Berlin, into summer"),
        pytest.param("Europe/Berlin", "09:00", "2026-10-25", "2026-10-25T09:00+01:00", id="Berlin, out of summer"),
        pytest.param("America/New_York", "02:00", "2026-03-08", "2026-03-08T03:00-04:00", id="New York, forward"),
        pytest.param("America/New_York", "01:30", "2026-11-01", "2026-11-01T01:30-04:00", id="New York, back"),
        pytest.param("Australia/Lord_Howe", "02:15", "2026-10-04", "2026-10-04T02:45+11:00", id="half an hour"),
        pytest.param("Africa/Cairo", "00:30", "2026-04-24", "2026-04-24T01:30+03:00", id="Cairo, no midnight"),
        pytest.param("Asia/Tokyo", "09:00", "2026-03-29", "2026-03-29T09:00+09:00", id="Tokyo, never"),
    ],
)
def test_on_the_day_of_a_change_it_fires_once(zone: str, at: str, day: str, fires: str) -> None:
    when, there = Weekly(days=EVERY_DAY, at=time.fromisoformat(at)), ZoneInfo(zone)
    around = date.fromisoformat(day)
    found = firings(when, there, f"{around - 2 * DAY}T12:00+00:00", f"{around + 2 * DAY}T12:00+00:00")

    assert [each for each in found if each.startswith(day)] == [fires]
    assert len(found) == len({each[:10] for each in found}) == 4
    assert firings(Once(day=around, at=when.at), there, "2026-01-01T00:00+00:00", "2027-01-01T00:00+00:00") == [fires]


@pytest.mark.parametrize(
    ("days", "until", "fires"),
    [
        pytest.param({0, 2}, "2026-12-02", ["2026-11-30", "2026-12-02"], id="on the last day too"),
        pytest.param({0, 2}, "2026-12-01", ["2026-11-30"], id="on the last one before it"),
        pytest.param({3}, "2026-12-02", [], id="on none"),
        pytest.param({0}, "2026-11-01", [], id="it is past"),
    ],
)
def test_what_has_a_last_day_comes_up_to_it(days: set[int], until: str, fires: list[str]) -> None:
    when = Weekly(days=frozenset(days), at=time(23, 30), until=date.fromisoformat(until))
    found = firings(when, ZoneInfo("Asia/Tokyo"), "2026-11-27T00:00+00:00", "2027-06-01T00:00+00:00")

    assert [each[:10] for each in found] == fires


def test_a_day_that_a_calendar_left_out_never_comes() -> None:
    apia, friday = ZoneInfo("Pacific/Apia"), date(2011, 12, 30)
    nine = time(9)
    found = firings(Weekly(days=EVERY_DAY, at=nine), apia, "2011-12-28T00:00+00:00", "2012-01-02T00:00+00:00")

    assert [each[:10] for each in found] == ["2011-12-28", "2011-12-29", "2011-12-31", "2012-01-01", "2012-01-02"]
    assert next_firing(Once(day=friday, at=nine), apia, datetime(2011, 1, 1, tzinfo=UTC)) is None
    fridays = firings(Weekly(days=frozenset({4}), at=nine), apia, "2011-12-22T00:00+00:00", "2012-01-08T00:00+00:00")
    assert [each[:10] for each in fridays] == ["2011-12-23", "2012-01-06"]


@given(weekly, zones, moments)
def test_it_agrees_with_a_clock_that_is_looked_at_every_minute(when: Weekly, zone: ZoneInfo, begin: datetime) -> None:
    begin = begin.replace(second=0, microsecond=0)
    end = begin + 3 * DAY
    seen: dict[date, datetime] = {}
    moment = begin
    while (moment := moment + MINUTE) < end:
        here = moment.astimezone(zone)
        if (here.hour, here.minute) == (when.at.hour, when.at.minute) and not here.fold:
            seen.setdefault(here.date(), moment)
    shown = [at for day, at in seen.items() if day.weekday() in when.days]
    found = []
    at = begin
    while (at := next_firing(when, zone, at) or end) < end:
        found.append(at)

    missing = [at for at in found if at not in shown]
    assert [at for at in shown if at not in found] == []
    for at in missing:  # only where the clock was put forward over it
        wanted = datetime.combine(at.astimezone(zone).date(), when.at)
        assert wanted.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wanted


@given(weekly | once, zones, moments)
def test_the_next_firing_is_later_and_there_is_none_between(when: When, zone: ZoneInfo, after: datetime) -> None:
    first = next_firing(when, zone, after)
    if first is None:
        assert isinstance(when, Once)
        return
    assert after < first
    assert next_firing(when, zone, first - timedelta(microseconds=1)) == first
    if isinstance(when, Weekly):
        assert first - after <= 15 * DAY


@given(weekly | once)
def test_it_is_read_back_as_it_was_written(when: When) -> None:
    assert read_back(written(when)) == when


@pytest.mark.parametrize("days", [frozenset[int](), frozenset({7}), frozenset({-1, 2})])
def test_days_are_those_of_a_week(days: frozenset[int]) -> None:
    with pytest.raises(ValueError, match="days of a week"):
        Weekly(days=days, at=time(9))
