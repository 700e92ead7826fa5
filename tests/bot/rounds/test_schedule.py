"""Every firing is seen to once, however long the bot was away: it begins a round, or it is left out, which is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rounds.schedule import (
    MADE_UP_WITHIN,
    Fire,
    Firing,
    LeaveOut,
    Plan,
    Schedule,
    Wait,
    decided,
    is_over,
    is_too_late,
    paused,
    put_back,
    resumed,
)
from bot.rounds.when import EVERY_DAY, Once, Weekly, When, next_firing

HOUR, DAY, MOMENT = timedelta(hours=1), timedelta(days=1), timedelta(microseconds=1)
BERLIN = ZoneInfo("Europe/Berlin")
DAILY = Weekly(days=EVERY_DAY, at=time(9))


def plan(when: When) -> Plan:
    return Plan(
        chat=-1,
        topic=None,
        set_id="mini",
        count=5,
        kind=None,
        when=when,
        zone="Europe/Berlin",
        language="en",
        made_by=1,
    )


def begun(when: When, zone: tzinfo, now: datetime) -> Schedule:
    """Give a schedule that is kept from now on."""
    return Schedule(id=1, plan=plan(when), next_at=next_firing(when, zone, now))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


NINE = at("2026-11-27T08:00+00:00")  # 9:00 in Berlin
FRESH = begun(DAILY, BERLIN, NINE - HOUR)


@pytest.mark.parametrize(
    ("late", "fires"),
    [
        pytest.param(timedelta(0), True, id="at the second"),
        pytest.param(timedelta(seconds=20), True, id="a look later"),
        pytest.param(HOUR - MOMENT, True, id="just under an hour"),
        pytest.param(HOUR, False, id="an hour"),
        pytest.param(23 * HOUR, False, id="nearly a day"),
    ],
)
def test_a_firing_is_made_up_within_an_hour(late: timedelta, fires: bool) -> None:  # noqa: FBT001 - a table
    decision = decided(FRESH, BERLIN, NINE + late)
    if fires:
        assert isinstance(decision, Fire)
        assert (decision.at, decision.missed) == (NINE, 0)
    else:
        assert isinstance(decision, LeaveOut)
        assert (decision.last, decision.missed) == (NINE, 1)
    assert decision.after.next_at == NINE + DAY


def test_before_its_time_it_waits() -> None:
    assert decided(FRESH, BERLIN, NINE - MOMENT) == Wait()


def test_after_a_week_away_the_last_one_is_made_up_and_the_others_are_said() -> None:
    decision = decided(FRESH, BERLIN, NINE + 7 * DAY + HOUR / 2)
    assert isinstance(decision, Fire)
    assert (decision.at, decision.missed) == (NINE + 7 * DAY, 7)
    assert decision.after.next_at == NINE + 8 * DAY

    decision = decided(FRESH, BERLIN, NINE + 7 * DAY + 2 * HOUR)
    assert isinstance(decision, LeaveOut)
    assert (decision.last, decision.missed) == (NINE + 7 * DAY, 8)


def test_while_it_is_paused_nothing_fires_and_nothing_is_made_up() -> None:
    resting = paused(FRESH)
    assert decided(resting, BERLIN, NINE) == Wait()
    again = resumed(resting, BERLIN, NINE + HOUR / 2)
    assert again.next_at == NINE + DAY
    assert decided(again, BERLIN, NINE + HOUR / 2) == Wait()


def test_once_is_over_afterwards_and_not_while_it_is_paused() -> None:
    schedule = begun(Once(day=date(2026, 11, 27), at=time(9)), BERLIN, NINE - HOUR)
    decision = decided(schedule, BERLIN, NINE)
    assert isinstance(decision, Fire)
    assert is_over(decision.after)
    assert not is_over(schedule)
    assert not is_over(paused(schedule))
    assert is_over(resumed(paused(schedule), BERLIN, NINE + HOUR))


def test_a_firing_waits_for_another_round_for_an_hour() -> None:
    firing = Firing(schedule=7, at=NINE)
    assert not is_too_late(firing, NINE + HOUR - MOMENT)
    assert is_too_late(firing, NINE + HOUR)
    assert firing.origin == "schedule:7:2026-11-27T08:00:00+00:00"


zones = st.sampled_from(("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Africa/Cairo", "Pacific/Apia", "UTC"))
times = st.builds(time, st.integers(0, 23), st.sampled_from((0, 30, 59)))
weekly = st.builds(Weekly, days=st.frozensets(st.integers(0, 6), min_size=1), at=times)
# Around both changes of a year, in most of these zones.
begins = st.sampled_from(("2026-03-05", "2026-03-26", "2026-04-22", "2026-10-22", "2026-10-29", "2026-12-24"))
pauses = st.lists(
    st.sampled_from((20.0, 20.0, 60.0, 1800.0, 3599.0, 3600.0, 5 * 3600.0, 86400.0, 7 * 86400.0)),
    min_size=1,
    max_size=60,
)


@given(weekly, zones.map(ZoneInfo), begins, pauses)
def test_each_firing_is_seen_to_once_whenever_somebody_looks(
    when: Weekly, zone: ZoneInfo, begin: str, between: list[float]
) -> None:
    now = datetime.fromisoformat(begin).replace(tzinfo=UTC)
    schedule = begun(when, zone, now)
    expected, begins_rounds, left_out = [], [], 0
    firing = next_firing(when, zone, now)
    for seconds in between:
        now += timedelta(seconds=seconds)
        missed = []
        while firing is not None and firing <= now:
            missed.append(firing)
            firing = next_firing(when, zone, firing)
        if missed and now - missed[-1] < MADE_UP_WITHIN:
            expected.append(missed[-1])
        decision = decided(schedule, zone, now)
        match decision:
            case Fire():
                begins_rounds.append(decision.at)
                left_out += decision.missed
                assert decision.missed == len(missed) - 1
                schedule = decision.after
            case LeaveOut():
                left_out += decision.missed
                assert (decision.missed, decision.last) == (len(missed), missed[-1])
                schedule = decision.after
            case Wait():
                assert not missed
        assert decided(schedule, zone, now) == Wait()  # a restart in the same second begins nothing more
        assert schedule.next_at == firing
    assert begins_rounds == expected


@pytest.mark.parametrize(
    ("when", "ahead"),
    [
        pytest.param(DAILY, DAY, id="daily, a day"),
        pytest.param(DAILY, 400 * DAY, id="daily, more than a year"),
        pytest.param(Weekly(days=frozenset({4}), at=time(9)), 7 * DAY, id="weekly"),
        pytest.param(Weekly(days=EVERY_DAY, at=time(9), until=date(2026, 11, 28)), 7 * DAY, id="until a day"),
        pytest.param(Once(day=date(2026, 11, 27), at=time(9)), 7 * DAY, id="once"),
    ],
)
def test_what_a_clock_passed_over_that_was_ahead_is_still_to_come_when_it_is_put_back(
    when: When, ahead: timedelta
) -> None:
    schedule = begun(when, BERLIN, NINE - HOUR)
    decision = decided(schedule, BERLIN, NINE + ahead + 2 * HOUR)

    assert isinstance(decision, LeaveOut)
    assert put_back(decision.after, BERLIN, NINE - HOUR) == schedule


def test_a_moment_that_fired_before_the_clock_was_put_back_does_not_come_again() -> None:
    decision = decided(FRESH, BERLIN, NINE)

    assert isinstance(decision, Fire)
    assert put_back(decision.after, BERLIN, NINE - HOUR, {NINE}) == decision.after
    later = replace(decision.after, next_at=NINE + 5 * DAY)
    assert put_back(later, BERLIN, NINE - HOUR, {NINE, NINE + DAY}).next_at == NINE + 2 * DAY


@pytest.mark.parametrize("off", [pytest.param(-HOUR, id="earlier"), pytest.param(HOUR, id="later")])
def test_what_was_planned_by_rules_of_a_zone_that_hold_no_more_comes_once_and_at_the_right_time(off: timedelta) -> None:
    planned = replace(FRESH, next_at=NINE + off)

    assert put_back(planned, BERLIN, NINE - 2 * HOUR) == FRESH


@pytest.mark.parametrize(
    ("schedule", "now"),
    [
        pytest.param(FRESH, NINE - HOUR, id="is to come"),
        pytest.param(FRESH, NINE + DAY, id="has come"),
        pytest.param(paused(FRESH), NINE, id="paused"),
        pytest.param(begun(Once(day=date(2026, 11, 26), at=time(9)), BERLIN, NINE), NINE, id="over"),
    ],
)
def test_a_schedule_that_stands_right_stays_so(schedule: Schedule, now: datetime) -> None:
    assert put_back(schedule, BERLIN, now) == schedule
