"""A last day is understood behind all that is for others too, in whole words, where there may be one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rounds.late_ends import understood
from bot.rounds.when import written
from bot.rounds.when_trouble import NotUnderstood, Trouble
from bot.rounds.when_words import Understood

THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("words", "meant", "rest"),
    [
        pytest.param("daily 9:00 Mini 5 until 12-31", "daily 09:00 until 2026-12-31", "Mini 5", id="last"),
        pytest.param("daily 9:00 Mini Until Dec 31 5", "daily 09:00 until 2026-12-31", "Mini 5", id="between"),
        pytest.param("mon,wed 9:00 mini until friday", "mon,wed 09:00 until 2026-11-27", "mini", id="a day of a week"),
        pytest.param("毎日9時 mini 12月31日まで", "daily 09:00 until 2026-12-31", "mini", id="まで"),
        pytest.param("每天9点 mini 到12月31日为止", "daily 09:00 until 2026-12-31", "mini", id="为止"),
        pytest.param("daily 9:00 mini until the end", "daily 09:00", "mini until the end", id="a title"),
        pytest.param("daily 9:00 mini until 12-31st", "daily 09:00", "mini until 12-31st", id="part of a word"),
        pytest.param("mon 9:00 mini through fri", "mon 09:00", "mini through fri", id="another day"),
        pytest.param("tomorrow 9:00 mini until 12-31", "once 2026-11-27 09:00", "mini until 12-31", id="once"),
        pytest.param(
            "daily 9:00 until 12-30 mini until 12-31", "daily 09:00 until 2026-12-30", "mini until 12-31", id="two"
        ),
    ],
)
def test_a_last_day_may_stand_at_the_end(words: str, meant: str, rest: str) -> None:
    found = understood(words, THURSDAY)

    assert isinstance(found, Understood)
    assert (written(found.when), " ".join(found.rest)) == (meant, rest)


@pytest.mark.parametrize(
    ("words", "trouble", "word"),
    [
        pytest.param("daily 9:00 mini until 2-30", Trouble.BAD_DATE, "until 2-30", id="no day"),
        pytest.param("daily 9:00 mini Until Next Friday", Trouble.UNCLEAR_DATE, "Until Next Friday", id="which friday"),
        pytest.param("dayly 9:00 mini until 12-31", Trouble.UNKNOWN, "dayly", id="what is wrong before it"),
    ],
)
def test_what_is_wrong_with_it_is_named(words: str, trouble: Trouble, word: str) -> None:
    assert understood(words, date(2026, 11, 24)) == NotUnderstood(trouble=trouble, word=word)


@given(st.text(max_size=30) | st.text(st.sampled_from("until12-日月まで到至fri "), max_size=20))
def test_nothing_that_is_written_breaks_it(rest: str) -> None:
    understood(f"daily 9:00 {rest}", THURSDAY)
