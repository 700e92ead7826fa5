"""What is said of minutes and hours from now on is the day and the time that the clock there shows then."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rounds.from_now import written_out

LATE = datetime(2026, 12, 31, 23, 15, 50, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("in 20 minutes", 20),
        ("In 20 min", 20),
        ("in 1 minute", 1),
        ("in 2 hours", 120),
        ("in 2h", 120),
        ("in an hour", 60),
        ("in half an hour", 30),
        ("in an hour and a half", 90),
        ("20分後", 20),
        ("20分後に", 20),
        ("２０分後", 20),
        ("1時間後", 60),
        ("1時間半後", 90),
        ("半時間後", 30),
        ("20分钟后", 20),
        ("二十分钟以后", 20),
        ("半小时后", 30),
        ("半个小时之后", 30),
        ("一个半小时后", 90),
        ("两小时后", 120),
        ("兩個小時後", 120),
    ],
)
def test_a_span_is_the_time_after_it(words: str, minutes: int) -> None:
    days, time = divmod(23 * 60 + 15 + minutes, 24 * 60)
    day = "2027-01-01" if days else "2026-12-31"

    for rest in ("", "mini 5"):
        said = written_out(f"{words} {rest}", LATE)
        assert said.split() == ["once", day, f"{time // 60:02}:{time % 60:02}", *rest.split()]


@pytest.mark.parametrize(
    "words",
    ["daily 9:00 mini", "in 0 minutes mini", "in 20 mining", "in Berlin", "20分", "半小时", "九九分钟后", "İn 5 min"],
)
def test_what_begins_otherwise_stays(words: str) -> None:
    assert written_out(words, LATE) == words


@pytest.mark.parametrize(
    ("now", "there"),
    [("2027-03-28T01:50", "2027-03-28 03:10"), ("2027-10-31T02:50", "2027-10-31 02:10")],
)
def test_over_a_change_of_the_clock_it_is_as_long(now: str, there: str) -> None:
    here = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo("Europe/Berlin"))

    assert written_out("in 20 minutes", here).strip() == f"once {there}"


@given(st.text(max_size=20) | st.text(st.sampled_from("in0123 hours半个小时分钟時間後后一二十")))
def test_nothing_that_is_written_breaks_it(words: str) -> None:
    written_out(words, LATE)
