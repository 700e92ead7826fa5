"""What an update began is found by its mark, as long as the update may come again."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.store.inbox import COMES_AGAIN_WITHIN
from tests.bot.store.builders import AT, refs_of

if TYPE_CHECKING:
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
