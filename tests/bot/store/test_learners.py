from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.tutor.learner import AT_THE_TERMINAL, Learner
from quizzes.languages import Script

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
