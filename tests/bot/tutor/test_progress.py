"""How far a learner has come: days in a time zone, streaks, weeks, shares."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.tutor.progress import (
    Week,
    by_local_day,
    days_by_clocks,
    in_percent,
    monday_of,
    of_who_moved,
    percent,
    progress,
    streak,
    weeks,
)
from bot.tutor.score import Score
from quizzes.question import Kind

TODAY = date(2026, 11, 26)  # a Thursday
MONDAY = date(2026, 11, 23)
ONE = Score(answered=1, correct=1, credit=1.0)
dates = st.dates(min_value=date(2026, 1, 1), max_value=TODAY)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("at", "zone", "day"),
    [
        pytest.param(
            datetime(2026, 11, 25, 14, 59, tzinfo=UTC), "Asia/Tokyo", date(2026, 11, 25), id="before midnight"
        ),
        pytest.param(datetime(2026, 11, 25, 15, 0, tzinfo=UTC), "Asia/Tokyo", date(2026, 11, 26), id="at midnight"),
        pytest.param(
            datetime(2026, 11, 25, 18, 15, tzinfo=UTC), "Asia/Kathmandu", date(2026, 11, 26), id="a quarter of an hour"
        ),
        pytest.param(
            datetime(2026, 11, 26, 4, 59, tzinfo=UTC), "America/New_York", date(2026, 11, 25), id="west, winter"
        ),
        pytest.param(
            datetime(2026, 7, 1, 4, 0, tzinfo=UTC), "America/New_York", date(2026, 7, 1), id="west, summer time"
        ),
    ],
)
def test_a_day_is_that_of_the_learners_clock(at: datetime, zone: str, day: date) -> None:
    assert by_local_day([(at, ONE)], ZoneInfo(zone)) == {day: ONE}


def test_sums_of_one_day_are_added_and_days_are_in_order() -> None:
    at = datetime(2026, 11, 25, 20, tzinfo=UTC)
    half = Score(answered=3, correct=0, credit=0.7)

    assert by_local_day([(at, ONE), (at - timedelta(days=1), ONE), (at, half)], timezone(timedelta(hours=9))) == {
        date(2026, 11, 25): ONE,
        date(2026, 11, 26): Score(answered=4, correct=1, credit=1.7),
    }
    assert list(by_local_day([(at, ONE), (at - timedelta(days=1), ONE)], UTC)) == [date(2026, 11, 24), at.date()]


@pytest.mark.parametrize(
    ("days", "count"),
    [
        pytest.param([], 0, id="never"),
        pytest.param([0], 1, id="today"),
        pytest.param([0, 1, 2], 3, id="three days"),
        pytest.param([1, 2], 2, id="not yet today"),
        pytest.param([2, 3], 0, id="not yesterday either"),
        pytest.param([0, 2, 3], 1, id="a day left out"),
        pytest.param([-1, 0, 1], 2, id="a day that has not come"),
        pytest.param(list(range(400)), 400, id="over a year"),
    ],
)
def test_a_streak_is_of_days_in_a_row(days: list[int], count: int) -> None:
    assert streak({ago(day) for day in days}, TODAY) == count


TOKYO, NEW_YORK = ZoneInfo("Asia/Tokyo"), ZoneInfo("America/New_York")
MOVED = datetime(2026, 11, 24, 12, tzinfo=UTC)


def test_each_moment_has_its_day_by_the_clock_of_then() -> None:
    moments = [datetime(2026, 11, 22, 15, 30, tzinfo=UTC), datetime(2026, 11, 24, 9, tzinfo=UTC), MOVED]

    assert days_by_clocks(moments, [(MOVED, TOKYO)], NEW_YORK) == {date(2026, 11, day) for day in (23, 24)}
    assert days_by_clocks(moments, [], NEW_YORK) == {date(2026, 11, day) for day in (22, 24)}
    before = [(datetime(2026, 11, 23, tzinfo=UTC), ZoneInfo("UTC")), (MOVED, TOKYO)]
    assert days_by_clocks(moments, before, NEW_YORK) == {date(2026, 11, day) for day in (22, 24)}


@pytest.mark.parametrize(("then", "count"), [([0, 1, 2, 3], 4), ([0], 2), ([], 2)])
def test_who_moved_has_the_longer_streak(then: list[int], count: int) -> None:
    days = {ago(0): ONE, ago(1): ONE}
    found = progress(today=TODAY, days=days, by_kind={}, words_known=0, due=0, forecast=())

    assert of_who_moved(found, {ago(day) for day in then}).streak == count


class TestWeeks:
    def test_before_the_first_answer_there_are_none(self) -> None:
        assert weeks({}, TODAY) == ()

    def test_a_week_begins_on_monday(self) -> None:
        days = {date(2026, 11, 22): ONE, MONDAY: ONE, TODAY: ONE}

        assert weeks(days, TODAY) == (
            Week(monday=date(2026, 11, 16), score=ONE),
            Week(monday=MONDAY, score=Score(answered=2, correct=2, credit=2.0)),
        )

    def test_a_week_without_answers_is_there(self) -> None:
        assert [week.score.answered for week in weeks({ago(21): ONE}, TODAY)] == [1, 0, 0, 0]

    def test_the_last_26_are_kept(self) -> None:
        kept = weeks({ago(7 * number): ONE for number in range(40)}, TODAY)

        assert len(kept) == 26
        assert (kept[0].monday, kept[-1].monday) == (MONDAY - timedelta(weeks=25), MONDAY)

    def test_after_a_long_pause_they_are_empty(self) -> None:
        assert [week.score.answered for week in weeks({ago(1000): ONE}, TODAY)] == [0] * 26

    def test_days_that_have_not_come_do_not_count(self) -> None:
        assert weeks({ago(-7): ONE}, TODAY) == ()
        assert weeks({ago(-7): ONE, ago(0): ONE}, TODAY) == (Week(monday=MONDAY, score=ONE),)

    def test_over_the_turn_of_the_year_weeks_follow_each_other(self) -> None:
        assert [week.monday for week in weeks({date(2026, 12, 24): ONE}, date(2027, 1, 5))] == [
            date(2026, 12, 21),
            date(2026, 12, 28),
            date(2027, 1, 4),
        ]

    @given(st.dictionaries(dates, st.builds(Score, answered=st.integers(1, 50)), min_size=1))
    def test_they_follow_each_other_up_to_this_one_and_lose_nothing_that_is_in_them(
        self, days: dict[date, Score]
    ) -> None:
        found = weeks(days, TODAY)

        assert [week.monday for week in found] == [MONDAY - timedelta(weeks=n) for n in reversed(range(len(found)))]
        assert sum(week.score.answered for week in found) == sum(
            score.answered for day, score in days.items() if day >= found[0].monday
        )


@pytest.mark.parametrize(
    ("correct", "answered", "share"),
    [
        pytest.param(0, 0, None, id="nothing answered"),
        pytest.param(0, 5, 0, id="none"),
        pytest.param(5, 5, 100, id="all"),
        pytest.param(2, 3, 67, id="rounded"),
        pytest.param(999, 1000, 99, id="nearly all is not all"),
        pytest.param(1, 1000, 1, id="nearly none is not none"),
    ],
)
def test_a_share_is_in_percent(correct: int, answered: int, share: int | None) -> None:
    assert percent(Score(answered=answered, correct=correct)) == share
    assert share is None or in_percent(correct / answered) == share


def test_a_monday_is_its_own() -> None:
    assert monday_of(MONDAY) == MONDAY
    assert monday_of(MONDAY + timedelta(days=6)) == MONDAY


class TestProgress:
    def test_it_has_all_kinds_and_fourteen_days(self) -> None:
        found = progress(
            today=TODAY,
            days={ago(1): ONE, ago(0): Score(answered=3, correct=1, credit=1.5)},
            by_kind={Kind.COMPREHENSION: ONE},
            words_known=7,
            due=2,
            forecast=[2, 0, 1],
        )

        assert found.total == Score(answered=4, correct=2, credit=2.5)
        assert found.streak == 2
        assert found.by_kind == ((Kind.CLOZE, Score()), (Kind.TRANSLATION, Score()), (Kind.COMPREHENSION, ONE))
        assert found.forecast == (2, 0, 1, *[0] * 11)
        assert (found.words_known, found.due, len(found.weeks)) == (7, 2, 1)

    def test_what_comes_up_later_is_left_out(self) -> None:
        found = progress(today=TODAY, days={}, by_kind={}, words_known=0, due=0, forecast=range(30))

        assert found.forecast == tuple(range(14))
