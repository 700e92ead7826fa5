"""How are sets found again that somebody asked for?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.library import Library
from bot.store import SetState, Store
from tests.bot.new_database import open_in_memory
from tests.bot.store.builders import AT, set_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.question import QuestionSet


@pytest.fixture
def store() -> Iterator[Store]:
    """Give an empty library."""
    with open_in_memory() as opened:
        yield opened


def put(store: Store, question_set: QuestionSet) -> None:
    """Publish a set, or its next version."""
    store.add_set(question_set, AT, f"sha of {question_set}", "by hand").result()


@pytest.fixture
def filled(store: Store) -> Store:
    """Give a library with two versions of the set `s`."""
    put(store, set_of())
    put(store, set_of(prompt="新"))
    return store


def test_a_set_is_given_in_its_latest_or_in_any_version(filled: Store) -> None:
    library = Library(filled)
    latest = library.question_set("s")
    assert latest == replace(set_of(prompt="新"), version=2)
    assert library.question_set("s", 2) is latest
    assert library.question_set("s", 1) == set_of()
    assert library.question_set("s", 3) is None
    assert library.question_set("other") is None
    assert [info.id for info in library.sets()] == ["s"]


def test_a_question_is_given_whether_its_set_is_at_hand_or_not(filled: Store) -> None:
    library = Library(filled)
    question = set_of().questions[2]
    assert library.question("s", 1, "q2") == question
    library.question_set("s", 1)
    assert library.question("s", 1, "q2") == question
    assert library.question("s", 1, "q99") is None
    assert library.question("s", 3, "q2") is None


def test_a_set_that_is_added_while_the_library_is_used_is_seen(filled: Store) -> None:
    library = Library(filled)
    assert library.question_set("new") is None
    assert library.question_set("s") is not None
    put(filled, set_of("new"))
    put(filled, set_of(prompt="又"))
    assert library.question_set("new") == set_of("new")
    assert library.question_set("s") == replace(set_of(prompt="又"), version=3)
    filled.set_state("new", SetState.RETIRED).result()
    assert [info.id for info in library.sets()] == ["s"]


def test_only_so_many_sets_are_at_hand_those_that_were_asked_for_last(store: Store) -> None:
    for id_ in ("a", "b", "c"):
        put(store, set_of(id_))
    library = Library(store, most_cached=2)
    a, b = library.question_set("a"), library.question_set("b")
    assert library.question_set("a") is a
    library.question_set("c")
    assert library.question_set("a") is a
    assert library.question_set("b") is not b
    assert library.question_set("b") == set_of("b")
