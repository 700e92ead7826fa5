"""What a learner was asked to type is a row: one for each, kept when it is answered, and gone when it is dropped."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from bot.store.awaited import Awaited, Wanted
from bot.tutor.learner import Learner

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ASKED = Awaited(learner=1, wanted=Wanted.TIME_ZONE, message=7, asked_at=datetime(2026, 12, 1, 10, tzinfo=UTC))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "quizbot.db"


@pytest.fixture
def store(file: Path) -> Iterator[Store]:
    with Store.open(file) as opened:
        opened.save_learner(Learner(id=1, name="Ann")).result()
        yield opened


def test_what_was_asked_is_there_after_a_restart(store: Store, file: Path) -> None:
    store.awaited.ask(ASKED).result()

    with Store.open(file) as again:
        assert again.awaited.of(1) == ASKED
        assert again.awaited.of(2) is None


def test_a_new_question_takes_the_place_of_the_old_one(store: Store) -> None:
    store.awaited.ask(ASKED).result()
    store.awaited.answer(1, 9).result()

    name = replace(ASKED, wanted=Wanted.BOARD_NAME, message=None)
    store.awaited.ask(name).result()

    assert store.awaited.of(1) == name


def test_an_answer_is_noted_with_its_message(store: Store) -> None:
    store.awaited.ask(ASKED).result()
    store.awaited.answer(1, 9).result()
    assert store.awaited.of(1) == replace(ASKED, answered_by=9)


def test_what_is_dropped_is_gone(store: Store) -> None:
    store.awaited.ask(ASKED).result()
    store.awaited.drop(1).result()
    store.awaited.drop(1).result()
    assert store.awaited.of(1) is None
