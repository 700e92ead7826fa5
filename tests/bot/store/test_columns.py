from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.store.columns import (
    day_text,
    json_text,
    storable,
    texts_json,
    time_number,
    time_of,
    time_of_number,
    time_text,
)

if TYPE_CHECKING:
    from collections.abc import Callable

ZONES = st.sampled_from([UTC, timezone(timedelta(hours=9)), timezone(timedelta(hours=-5, minutes=-30))])
AWARE = st.builds(
    lambda microseconds, zone: (datetime(1971, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)).astimezone(
        zone
    ),
    st.integers(0, 7 * 10**15),
    ZONES,
)


@given(AWARE)
def test_a_time_comes_back(at: datetime) -> None:
    assert time_of(time_text(at)) == at
    assert time_of_number(time_number(at)) == at


@given(AWARE, AWARE)
def test_texts_sort_as_times_do(first: datetime, second: datetime) -> None:
    assert (time_text(first) < time_text(second)) == (first < second)
    assert (time_number(first) < time_number(second)) == (first < second)


def test_the_day_is_that_of_utc() -> None:
    assert day_text(datetime(2026, 12, 2, 3, tzinfo=timezone(timedelta(hours=9)))) == "2026-12-01"


@pytest.mark.parametrize("written", [time_text, time_number])
def test_a_time_without_a_zone_is_refused(written: Callable[[datetime], object]) -> None:
    with pytest.raises(ValueError, match="no time zone"):
        written(datetime(2026, 12, 1, tzinfo=UTC).replace(tzinfo=None))


@given(st.lists(st.text(st.characters())))
def test_texts_come_back_out_of_json_even_half_a_surrogate_pair(texts: list[str]) -> None:
    text = json_text(texts)
    assert json.loads(text) == texts
    assert text.encode()


@pytest.mark.parametrize("first", range(0, 0x110000, 0x8000), ids=hex)
def test_texts_are_written_the_same_both_ways_whatever_is_in_them(first: int) -> None:
    texts = ["字", *map(chr, range(first, first + 0x8000))]
    assert [texts_json([text]) for text in texts] == [json_text([text]) for text in texts]
    assert texts_json(texts) == json_text(texts)


def test_json_is_readable_for_whoever_looks_into_the_database() -> None:
    assert json_text(["行业"]) == '["行业"]'


def test_a_name_with_half_a_surrogate_pair_can_be_stored() -> None:
    assert storable("阿\ud83d!") == "阿?!"
