from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from bot.tutor.learner import AT_THE_TERMINAL, Learner

if TYPE_CHECKING:
    from bot.store import Store


@pytest.mark.parametrize(
    "learner",
    [
        pytest.param(Learner(id=AT_THE_TERMINAL, name=""), id="at the terminal"),
        pytest.param(
            Learner(id=2**52, name="名 <b>\x00\u202e", language="zh", strict_tones=True), id="large id, odd name"
        ),
    ],
)
def test_a_learner_comes_back(store: Store, learner: Learner) -> None:
    store.save_learner(learner).result()
    assert store.learner(learner.id) == learner


def test_nobody_is_there_who_was_not_saved(store: Store) -> None:
    assert store.learner(99) is None


def test_the_last_save_counts(store: Store) -> None:
    store.save_learner(Learner(id=1, name="new", language="ja", strict_tones=True)).result()
    store.save_learner(Learner(id=1, name="newer")).result()
    assert store.learner(1) == Learner(id=1, name="newer")


def test_a_language_we_do_not_speak_is_refused(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        store.save_learner(Learner(id=3, name="x", language="de")).result()
    assert store.learner(3) is None
