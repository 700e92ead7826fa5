from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store.learners import MOST_ZONES_KEPT
from bot.tutor.learner import AT_THE_TERMINAL, Learner
from quizzes.languages import Script
from tests.bot.store.builders import later

if TYPE_CHECKING:
    from bot.store import Store


@pytest.mark.parametrize(
    "learner",
    [
        pytest.param(Learner(id=AT_THE_TERMINAL, name=""), id="at the terminal"),
        pytest.param(
            Learner(id=2**52, name="名 <b>\x00\u202e", language="zh", strict_tones=True), id="large id, odd name"
        ),
        pytest.param(
            Learner(
                id=5,
                name="x",
                script=Script.TRADITIONAL,
                shows_pinyin=True,
                daily_goal=20,
                reminder_hour=23,
                timezone="America/Argentina/Buenos_Aires",
                board_name="<b>王\x00\u202e\u200b🏆</b>" * 100,
                is_hidden=True,
                explains="ja",
            ),
            id="everything chosen, odd name for the board",
        ),
        pytest.param(Learner(id=6, name="x", reminder_hour=0, timezone="UTC+9", board_name=""), id="edges"),
    ],
)
def test_a_learner_comes_back(store: Store, learner: Learner) -> None:
    store.save_learner(learner).result()
    assert store.learner(learner.id) == learner


def test_nobody_is_there_who_was_not_saved(store: Store) -> None:
    assert store.learner(99) is None


def test_the_last_save_counts(store: Store) -> None:
    chosen = Learner(id=1, name="new", language="ja", strict_tones=True, script=Script.SIMPLIFIED, board_name="王")
    store.save_learner(
        replace(chosen, shows_pinyin=True, daily_goal=5, reminder_hour=7, timezone="Asia/Tokyo")
    ).result()
    store.save_learner(Learner(id=1, name="newer")).result()
    assert store.learner(1) == Learner(id=1, name="newer")


def test_what_is_no_text_is_replaced(store: Store) -> None:
    store.save_learner(Learner(id=3, name="a\udcff", board_name="b\udcff", timezone="c\udcff")).result()
    assert store.learner(3) == Learner(id=3, name="a?", board_name="b?", timezone="c?")


@pytest.mark.parametrize(
    "learner",
    [
        pytest.param(Learner(id=3, name="x", language="de"), id="a language we do not speak"),
        pytest.param(Learner(id=3, name="x", reminder_hour=24), id="an hour that no clock shows"),
        pytest.param(Learner(id=3, name="x", reminder_hour=-1), id="an hour before the first"),
        pytest.param(Learner(id=3, name="x", daily_goal=-1), id="less than nothing a day"),
    ],
)
def test_what_cannot_be_is_refused(store: Store, learner: Learner) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        store.save_learner(learner).result()
    assert store.learner(3) is None


def chosen(zone: str) -> Learner:
    return Learner(id=1, name="a", timezone=zone)


def test_a_time_zone_that_is_left_is_kept_with_when_that_was(store: Store) -> None:
    for number, zone in enumerate(["", "Asia/Tokyo", "Asia/Tokyo", "Europe/Berlin", "UTC+9"]):
        store.save_learner(chosen(zone), later(number)).result()

    assert store.zones_before(1) == [(later(3), "Asia/Tokyo"), (later(4), "Europe/Berlin")]
    assert store.zones_before(2) == []


def test_where_it_is_not_said_when_no_zone_is_kept(store: Store) -> None:
    for zone in ("Asia/Tokyo", "Europe/Berlin"):
        store.save_learner(chosen(zone)).result()

    assert store.zones_before(1) == []


def test_a_clock_that_was_put_back_leaves_no_zone_for_later(store: Store) -> None:
    for at, zone in ((0, "Asia/Tokyo"), (9, "Europe/Berlin"), (5, "UTC+9")):
        store.save_learner(chosen(zone), later(at)).result()

    assert store.zones_before(1) == [(later(5), "Asia/Tokyo"), (later(5), "Europe/Berlin")]


def test_no_more_zones_are_kept_than_anybody_moves_to(store: Store) -> None:
    for number in range(MOST_ZONES_KEPT + 5):
        store.save_learner(chosen(f"UTC+{number % 9}"), later(number))
    store.save_learner(chosen("Asia/Tokyo"), later(500)).result()

    kept = store.zones_before(1)
    assert len(kept) == MOST_ZONES_KEPT
    assert kept[-1][0] == later(500)
