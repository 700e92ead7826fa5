from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.tutor.session import Purpose, SessionState, advance, leave, shown
from tests.bot.store.builders import AT, attempt_of, later, refs_of, set_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.store import Store
    from bot.tutor.session import Session


def begun(store: Store, learner: int = 1) -> Session:
    """Begin a session of three questions."""
    return store.begin_session(learner, refs_of("q2", "q0", "q1"), AT).result()


def test_a_session_begins_at_its_first_question(store: Store) -> None:
    session = begun(store)
    refs = refs_of("q2", "q0", "q1")
    assert (session.questions, session.current, session.started_at) == (tuple(refs), refs[0], AT)
    assert session.purpose is Purpose.QUIZ
    assert store.session(session.id) == store.open_session(1) == session


@pytest.mark.parametrize("purpose", Purpose)
def test_a_session_may_be_over_several_sets_and_says_what_it_is_for(store: Store, purpose: Purpose) -> None:
    store.add_set(set_of("other"), AT, "other", "other.json").result()
    refs = [*refs_of("q0"), *refs_of("q0", set_id="other")]
    session = store.begin_session(1, refs, AT, purpose=purpose).result()
    assert (session.questions, session.purpose) == (tuple(refs), purpose)
    assert store.session(session.id) == session


def test_there_is_no_session_before(store: Store) -> None:
    assert store.open_session(1) is None
    assert store.session(1) is None


def test_every_field_comes_back(store: Store) -> None:
    session = replace(begun(store), position=1, answered=True, hints=2, picked=(3, 0), asked_at=later(5), message=77)
    store.save_session(session).result()
    assert store.session(session.id) == session


def test_a_new_session_leaves_the_open_one(store: Store) -> None:
    first, other = begun(store), begun(store, learner=2)
    second = begun(store)
    assert store.session(first.id) == replace(first, state=SessionState.LEFT)
    assert store.open_session(1) == second
    assert store.open_session(2) == other


def test_a_new_session_leaves_one_that_is_finished_as_it_is(store: Store) -> None:
    first = begun(store)
    over = advance(advance(advance(first)))
    store.save_session(over).result()
    begun(store)
    assert store.session(first.id) == over


def test_a_finished_session_is_open_no_more(store: Store) -> None:
    session = begun(store)
    finished = advance(advance(advance(session)))
    store.save_session(finished).result()
    assert store.open_session(1) is None
    assert store.session(session.id) == finished


@pytest.mark.parametrize("end", [leave, lambda session: advance(advance(advance(session)))], ids=["left", "finished"])
def test_a_session_that_is_over_stays_over(store: Store, end: Callable[[Session], Session]) -> None:
    session = begun(store)
    over = end(session)
    store.save_session(over).result()
    store.save_session(shown(session, later(9), message=5)).result()
    assert store.session(session.id) == over


def test_a_session_that_was_replaced_cannot_be_opened_by_an_older_value(store: Store) -> None:
    first = begun(store)
    second = begun(store)
    store.save_session(shown(first, later(1))).result()
    assert store.open_session(1) == second


def test_an_older_value_does_not_take_an_answer_back(store: Store) -> None:
    before = begun(store)
    answered = replace(before, answered=True)
    store.record(replace(attempt_of("s1:0", question="q2"), session=before.id), answered).result()
    store.save_session(shown(before, later(1), message=5)).result()
    assert store.session(before.id) == answered


def test_an_answer_to_a_question_left_behind_leads_nobody_back_to_it(store: Store) -> None:
    before = begun(store)
    store.save_session(advance(before)).result()
    late = replace(attempt_of("s1:0", question="q2"), session=before.id)

    assert store.record(late, replace(before, answered=True)).result()
    assert store.session(before.id) == advance(before)


def test_an_answer_opens_no_session_that_is_over(store: Store) -> None:
    before = begun(store)
    store.save_session(leave(before)).result()
    late = replace(attempt_of("s1:0", question="q2"), session=before.id)

    assert store.record(late, replace(before, answered=True)).result()
    assert store.session(before.id) == leave(before)
    assert store.open_session(1) is None


def test_ids_are_never_given_twice(store: Store) -> None:
    ids = [begun(store).id for _ in range(3)]
    assert ids == sorted(set(ids))


@pytest.mark.parametrize(
    ("learner", "set_id", "version"),
    [
        pytest.param(99, "s", 1, id="learner"),
        pytest.param(1, "other", 1, id="set"),
        pytest.param(1, "s", 2, id="version"),
    ],
)
def test_a_session_needs_what_it_points_at(store: Store, learner: int, set_id: str, version: int) -> None:
    open_before = begun(store)
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        store.begin_session(learner, [*refs_of("q0"), *refs_of("q0", set_id=set_id, version=version)], AT).result()
    assert store.open_session(1) == open_before
