"""Hints in a class stay had, in the homework or the round that they were had in, until their learner is forgotten."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.tutor.session import InRound
from tests.bot.store.builders import AT, refs_of
from tests.bot.store.test_homework import NEW, give

if TYPE_CHECKING:
    from bot.store import Store
    from bot.tutor.session import Session

PLACES = ("homework", "round", "no class")


def begun(store: Store, place: str) -> Session:
    if place == "homework":
        return store.homework.begin_session(give(store).id, 1, NEW.questions, AT).result()
    in_round = InRound(chat=-100, round=5, position=0) if place == "round" else None
    return store.begin_session(1, refs_of("q0"), AT, in_round=in_round).result()


@pytest.mark.parametrize("place", PLACES)
def test_hints_are_kept_where_a_class_is_asked(store: Store, place: str) -> None:
    session = begun(store, place)
    for hints in (2, 1):
        store.class_hints.note(replace(session, hints=hints)).result()

    assert store.class_hints.had(session) == (0 if place == "no class" else 2)


@pytest.mark.parametrize("place", PLACES)
def test_a_session_of_somebody_forgotten_leaves_nothing(store: Store, place: str) -> None:
    session = begun(store, place)
    store.forget(session.learner).result()
    store.class_hints.note(replace(session, hints=1)).result()

    assert store.class_hints.had(session) == 0
