"""What an update began is found by its mark, as long as the update may come again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.rounds.round import NewRound, Terms
from bot.store.inbox import COMES_AGAIN_WITHIN
from bot.store.votes import Vote
from tests.bot.store.builders import AT, refs_of

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store import Store

MARK = "update:7"
LONG_AFTER = AT + COMES_AGAIN_WITHIN + timedelta(seconds=1)


def test_a_session_is_begun_once_for_each_mark(store: Store) -> None:
    first = store.begin_session(1, refs_of("q0"), AT, origin=MARK).result()
    again = store.begin_session(1, refs_of("q1"), AT, origin=MARK).result()
    other = store.begin_session(1, refs_of("q1"), AT, origin="update:8").result()

    assert again == first
    assert other.id != first.id


def test_sessions_without_a_mark_are_all_their_own(store: Store) -> None:
    assert len({store.begin_session(1, refs_of("q0"), AT).result().id for _ in range(3)}) == 3


def test_an_id_that_comes_again_after_a_long_time_begins_something_new(store: Store) -> None:
    first = store.begin_session(1, refs_of("q0"), AT, origin=MARK).result()
    assert store.begin_session(1, refs_of("q0"), LONG_AFTER, origin=MARK).result().id != first.id


@pytest.mark.parametrize(
    ("origin", "now", "is_known"),
    [
        pytest.param(MARK, AT, True, id="an-update-at-once"),
        pytest.param(MARK, LONG_AFTER, False, id="an-update-after-a-long-time"),
        pytest.param("schedule:1", LONG_AFTER, True, id="a-schedule-for-ever"),
        pytest.param("update:8", AT, False, id="another-update"),
    ],
)
def test_a_round_is_known_by_its_mark(store: Store, origin: str, now: datetime, is_known: bool) -> None:  # noqa: FBT001
    mark = MARK if origin.startswith("update") else origin
    new = NewRound(chat=-1, topic=None, questions=tuple(refs_of("q0")), terms=Terms(), language="en", origin=mark)
    store.rounds.begin(new, AT).result()

    assert store.rounds.was_begun(origin, now) is is_known


def test_an_id_that_comes_again_after_a_long_time_is_another_vote(store: Store) -> None:
    new = NewRound(chat=-1, topic=None, questions=tuple(refs_of("q0", "q1")), terms=Terms(), language="en")
    begun = store.rounds.begin(new, AT).result()
    assert begun is not None
    for position in range(2):
        asking = store.rounds.begin_asking(begun.id, position, ("?", ("对", "错")), AT).result()
        store.rounds.note_sent(asking or 0, 10 + position, f"p{position}", AT, AT).result()
    first = Vote(update=7, poll="p0", learner=1, options=(0,), at=AT)
    assert store.rounds.vote(first).result()
    assert not store.rounds.vote(replace(first, poll="p1", at=LONG_AFTER - timedelta(seconds=2))).result()
    assert store.rounds.vote(replace(first, poll="p1", learner=2, at=LONG_AFTER)).result()

    assert store.score(2).answered == 1
