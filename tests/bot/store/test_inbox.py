from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.store import Store, inbox
from tests.bot.store.builders import AT, later

if TYPE_CHECKING:
    from pathlib import Path


def test_updates_wait_in_the_order_of_their_ids_until_they_are_settled(store: Store) -> None:
    assert store.take_in([(12, "c"), (10, "a")], AT).result() == [12, 10]
    assert store.take_in([(11, "b")], later(1)).result() == [11]
    store.settle(11).result()
    assert store.waiting() == [(10, "a"), (12, "c")]


@pytest.mark.parametrize("many", [0, 1, 63, 64, 65, 100, 1000])
def test_many_are_taken_in_and_settled_at_once(store: Store, many: int) -> None:
    updates = [(number, str(number)) for number in range(many)]
    assert store.take_in(updates, AT).result() == list(range(many))
    assert store.waiting() == updates
    store.settle(*range(1, many)).result()
    assert store.waiting() == updates[:1]


def test_since_when_an_update_may_have_waited_is_known(store: Store) -> None:
    store.take_in([(10, "a")], later(5)).result()
    store.take_in([(10, "a"), (11, "b")], later(6), AT).result()
    assert [store.waited_since(number) for number in (10, 11, 12)] == [later(5), AT, None]


def test_an_update_that_comes_again_is_known(store: Store) -> None:
    store.take_in([(10, "a"), (11, "b")], AT).result()
    store.settle(10).result()
    assert store.take_in([(10, "a"), (11, "b"), (12, "c"), (12, "c")], later(1)).result() == [12]
    assert store.waiting() == [(11, "b"), (12, "c")]


def test_an_update_that_comes_again_after_its_body_was_dropped_is_known(store: Store) -> None:
    store.take_in([(10, "a")], AT).result()
    store.settle(10).result()
    assert store.prune(later(1)).result() == 1
    assert store.prune(later(1)).result() == 0
    assert store.take_in([(10, "a")], AT + timedelta(days=1)).result() == []


@pytest.mark.parametrize("many", [inbox.AT_ONCE - 1, inbox.AT_ONCE, 2 * inbox.AT_ONCE + 1])
def test_all_bodies_that_are_old_are_dropped_however_many_there_are(store: Store, many: int) -> None:
    store.take_in([(number, "a") for number in range(many)], AT).result()
    store.settle(*range(many)).result()
    store.take_in([(many, "young")], later(100)).result()
    store.settle(many).result()
    assert store.prune(later(50)).result() == many
    assert store.prune(later(50)).result() == 0


def test_of_many_that_come_again_beside_new_ones_only_these_are_new(store: Store) -> None:
    updates = [(number, f"what {number} says") for number in range(200)]
    store.take_in(updates[::3], AT).result()
    new = [number for number in range(200) if number % 3]
    assert store.take_in(updates, later(1)).result() == new
    assert store.waiting() == updates


def test_a_server_that_counts_anew_is_heard(store: Store) -> None:
    store.take_in([(10, "a"), (11, "b")], AT).result()
    heard = store.take_in([(10, "c"), (11, "d"), (12, "e")], later(1)).result()
    assert list(map(inbox.id_of_server, heard)) == [10, 11, 12]
    assert store.take_in([(11, "d"), (12, "e")], later(2)).result() == []
    assert [body for _, body in store.waiting()] == ["a", "b", "c", "d", "e"]


def test_a_server_may_count_anew_more_than_once(store: Store) -> None:
    heard = [store.take_in([(10, body)], later(n)).result() for n, body in enumerate(("a", "b", "c", "d"))]
    assert [inbox.id_of_server(id_) for [id_] in heard] == [10] * 4
    assert [body for _, body in store.waiting()] == ["a", "b", "c", "d"]


def test_in_the_last_count_that_there_is_room_for_an_id_that_is_known_is_left_out(store: Store) -> None:
    last = inbox.MOST_COUNTS * inbox.COUNT
    store.take_in([(last + 10, "a")], AT).result()
    assert store.take_in([(10, "b"), (inbox.COUNT - 1, "c")], later(1)).result() == [last + inbox.COUNT - 1]


def test_what_says_the_same_in_another_count_is_another_update(store: Store) -> None:
    store.take_in([(10, "the first"), (11, "a vote")], AT).result()
    store.take_in([(10, "another first")], later(1)).result()
    [again] = store.take_in([(11, "a vote")], later(2)).result()
    assert inbox.id_of_server(again) == 11
    assert store.take_in([(11, "a vote")], later(3)).result() == []


def test_of_a_batch_with_which_another_count_begins_what_comes_again_is_known(store: Store) -> None:
    store.take_in([(10, "old"), (9, "new server")], AT).result()
    heard = store.take_in([(9, "new server"), (10, "another")], later(1)).result()
    assert list(map(inbox.id_of_server, heard)) == [10]


def test_an_update_of_which_an_older_version_kept_only_the_id_is_known(path: Path) -> None:
    with Store.open(path) as store:
        store.take_in([(10, "a")], AT).result()
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE inbox SET checksum = NULL")
        db.commit()
    with Store.open(path) as store:
        assert store.take_in([(10, "b")], later(1)).result() == []


def test_what_waits_is_never_dropped_and_what_is_young_neither(store: Store) -> None:
    store.take_in([(1, "waits")], AT).result()
    store.take_in([(2, "young")], later(100)).result()
    store.settle(2).result()
    assert store.prune(later(50)).result() == 0
    assert store.prune(AT + timedelta(days=365)).result() == 1
    assert store.waiting() == [(1, "waits")]


def test_an_id_is_free_again_after_a_week_because_telegram_may_give_it_anew(store: Store) -> None:
    store.take_in([(10, "a")], AT).result()
    store.settle(10).result()
    store.prune(AT + timedelta(days=7)).result()
    assert store.take_in([(10, "another")], AT + timedelta(days=8)).result() == [10]


def test_the_last_id_is_of_what_came_last_because_telegram_may_count_anew_from_a_lower_number(store: Store) -> None:
    assert store.last_update_id() is None
    store.take_in([(900, "a"), (901, "b")], AT).result()
    assert store.last_update_id() == 901
    store.take_in([(7, "c"), (8, "d")], AT + timedelta(days=8)).result()
    assert store.last_update_id() == 8


def test_bodies_come_back_as_they_were(store: Store) -> None:
    body = '{"text":"行\\ud83d\\u0000业 😀"}'
    store.take_in([(2**40, body)], AT).result()
    assert store.waiting() == [(2**40, body)]


def test_what_was_taken_in_waits_after_a_restart(path: Path) -> None:
    with Store.open(path) as first:
        first.take_in([(1, "a"), (2, "b")], AT).result()
        first.settle(1).result()
    with Store.open(path) as second:
        assert second.waiting() == [(2, "b")]
        assert second.take_in([(1, "a")], later(1)).result() == []


def test_bodies_that_are_dropped_are_overwritten_in_the_file(path: Path) -> None:
    with Store.open(path) as store:
        store.take_in([(number, f"what{number}was said" + "." * 1_500) for number in range(20)], AT).result()
        for number in range(20):
            store.settle(number).result()
        store.prune(later(50)).result()
    assert b"was said" not in path.read_bytes()


def test_bodies_to_drop_are_found_by_their_index_which_a_settled_update_leaves_as_it_is(file_store: Store) -> None:
    file_store.take_in([(1, "a")], AT).result()
    with closing(sqlite3.connect(file_store.path)) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'inbox_bodies'").fetchone()
        plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {inbox.PRUNED}", ("2026", 1))]
        steps = db.execute("EXPLAIN UPDATE inbox SET is_settled = 1 WHERE update_id = 1").fetchall()
    assert plan[-1] == "SEARCH inbox USING INDEX inbox_bodies (received_at<?)"
    assert root not in [page for _, step, _, page, *_ in steps if step == "OpenWrite"]


def test_an_update_may_be_answered_before_it_is_settled(store: Store) -> None:
    store.take_in([(10, "a"), (11, "b")], AT).result()
    store.note_answered(10).result()
    store.note_answered(12).result()
    assert [store.is_answered(number) for number in (10, 11, 12)] == [True, False, False]
    assert store.waiting() == [(10, "a"), (11, "b")]
