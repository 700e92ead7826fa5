"""Flags: a question is flagged once by each learner until it is decided on, and nobody floods the admins."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.tutor.flag import FLAGS_WITHIN, MOST_FLAGS, Flag, FlagReason, FlagState
from tests.bot.store.builders import AT, attempt_of, later, set_of

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store import Store

ADMIN = 9


def flag_of(question: str = "q0", *, learner: int = 1, at: datetime = AT) -> Flag:
    return Flag(
        learner=learner,
        language="en",
        set_id="s",
        version=1,
        question=question,
        reason=FlagReason.UNCLEAR,
        words=None,
        given=None,
        at=at,
    )


def test_flagged_again_while_it_is_open_it_is_the_flag_before(store: Store) -> None:
    first = store.flags.record(flag_of()).result()
    assert first is not None
    assert store.flags.record(flag_of(at=later(5))).result() == first
    assert store.flags.open_count() == 1

    store.flags.decide(first.id, FlagState.REJECTED, ADMIN, later(6), None).result()
    again = store.flags.record(flag_of(at=later(7))).result()
    assert again is not None
    assert again.id != first.id


def test_after_a_day_there_is_room_for_more(store: Store) -> None:
    for number in range(MOST_FLAGS):
        found = store.flags.record(flag_of(at=later(number))).result()
        assert found is not None
        store.flags.decide(found.id, FlagState.REJECTED, ADMIN, later(number), None).result()

    assert store.flags.record(flag_of(at=later(MOST_FLAGS))).result() is None
    assert store.flags.record(flag_of(at=later(MOST_FLAGS), learner=2)).result() is not None
    assert store.flags.record(flag_of(at=AT + FLAGS_WITHIN)).result() is not None


def test_a_question_is_set_aside_by_an_accepted_flag_alone_and_decided_on_once(store: Store) -> None:
    accepted, rejected = (store.flags.record(flag_of(question)).result() for question in ("q0", "q1"))
    assert accepted is not None
    assert rejected is not None
    assert store.flags.decide(rejected.id, FlagState.REJECTED, ADMIN, AT, None).result()
    assert not store.flags.decide(rejected.id, FlagState.ACCEPTED, ADMIN, AT, None).result()
    assert store.flags.decide(accepted.id, FlagState.ACCEPTED, ADMIN, AT, "thanks").result()

    assert store.flags.set_aside("s", 1) == {"q0"}
    assert [flag.id for flag in store.flags.untold("s", ADMIN)] == [accepted.id, rejected.id]
    assert store.flags.untold("s", ADMIN + 1) == []
    store.flags.note_told(accepted.id).result()
    assert [flag.id for flag in store.flags.untold("s", ADMIN)] == [rejected.id]


def set_aside(store: Store, question: str) -> None:
    found = store.flags.record(flag_of(question)).result()
    assert found is not None
    assert store.flags.decide(found.id, FlagState.ACCEPTED, ADMIN, AT, None).result()


def made_anew(store: Store, questions: int = 6) -> None:
    """Add a version of the set in which all options stand in another order."""
    before = set_of(questions=questions)
    turned = tuple(replace(question, options=question.options[::-1]) for question in before.questions)
    store.add_set(replace(before, questions=turned), later(1), f"turned {questions}", "s.json").result()


def test_a_question_that_was_only_made_anew_stays_aside(store: Store) -> None:
    store.record(attempt_of(question="q0")).result()
    assert store.reviews.due_count(1, AT.replace(year=2099)) == 1
    set_aside(store, "q0")
    made_anew(store)
    made_anew(store, questions=7)

    assert [store.flags.set_aside("s", version) for version in (1, 2, 3)] == [{"q0"}] * 3
    assert store.reviews.due_count(1, AT.replace(year=2099)) == 0
    info = store.set_info("s")
    assert info is not None
    assert info.questions == 6


def test_a_flag_that_is_accepted_later_sets_aside_what_was_made_anew_since(store: Store) -> None:
    made_anew(store)
    set_aside(store, "q0")

    assert [store.flags.set_aside("s", version) for version in (1, 2)] == [{"q0"}] * 2


def test_what_was_decided_is_on_record_once(store: Store) -> None:
    found = store.flags.record(flag_of()).result()
    assert found is not None
    for state in (FlagState.REJECTED, FlagState.ACCEPTED):
        store.flags.decide(found.id, state, ADMIN, AT, None).result()

    assert [(act.by, act.question, act.detail) for act in store.acts.page(0, 10)] == [(ADMIN, "q0", str(found.id))]
