"""Schedules are found by their time, and each firing is claimed once, durably, before its round begins."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.rounds.schedule import MOST_SCHEDULES, Fire, Firing, FiringState, LeaveOut, Plan, Schedule, paused
from bot.rounds.when import Weekly
from bot.store import Store
from quizzes.question import Kind
from tests.bot.store.builders import AT, later

if TYPE_CHECKING:
    from pathlib import Path

DAY = timedelta(days=1)
PLAN = Plan(
    chat=-100,
    topic=7,
    set_id="s",
    count=5,
    kind=Kind.CLOZE,
    when=Weekly(days=frozenset({0, 2, 4}), at=time(20)),
    zone="Asia/Tokyo",
    language="ja",
    made_by=1,
)


def keep(store: Store, plan: Plan = PLAN) -> Schedule:
    return store.schedules.add(plan, AT, AT).result()


def fire(schedule: Schedule) -> Fire:
    return Fire(at=AT, after=replace(schedule, next_at=AT + DAY), missed=0)


def test_a_plan_is_kept_as_it_is(store: Store) -> None:
    plain = replace(PLAN, topic=None, kind=None, made_by=None, language="zh")
    first, second = keep(store), keep(store, plain)

    assert store.schedules.find(first.id) == first == Schedule(id=first.id, plan=PLAN, next_at=AT)
    assert store.schedules.of_chat(-100) == [first, second]
    assert store.schedules.of_chat(-101) == []


def test_of_those_that_are_over_the_first_goes_where_there_is_no_room_unless_its_round_is_to_begin(
    store: Store,
) -> None:
    over = [keep(store) for _ in range(MOST_SCHEDULES)]
    elsewhere = keep(store, replace(PLAN, chat=-101))
    waits = Fire(at=AT, after=replace(over[0], next_at=None), missed=0)
    assert store.schedules.claim(over[0], waits, AT).result()
    for each in over[2:]:
        assert store.schedules.save(each, replace(each, next_at=None)).result()
    assert store.schedules.save(over[1], paused(over[1])).result()
    new = keep(store)

    assert [each.id for each in store.schedules.of_chat(-100)] == [
        *(each.id for each in over if each != over[2]),
        new.id,
    ]
    assert store.schedules.of_chat(-101) == [elsewhere]


def test_it_follows_its_group_and_rests_when_the_bot_leaves(store: Store) -> None:
    schedule = keep(store)
    store.groups.move(-100, -101).result()
    assert [each.id for each in store.schedules.of_chat(-101)] == [schedule.id]
    assert store.schedules.due(AT, 10) != []

    store.groups.leave(-101, AT).result()
    assert store.schedules.due(AT, 10) == []
    assert store.schedules.of_chat(-101)[0].is_paused


def test_it_is_due_when_its_time_has_come(store: Store) -> None:
    schedule = keep(store)

    assert store.schedules.due(later(-1), 10) == []
    assert store.schedules.due(AT, 10) == [schedule]
    assert store.schedules.due(AT, 0) == []


def test_a_firing_is_claimed_once(store: Store) -> None:
    schedule = keep(store)

    assert store.schedules.claim(schedule, fire(schedule), AT).result()
    assert not store.schedules.claim(schedule, fire(schedule), AT).result()
    assert store.schedules.claimed(10) == [Firing(schedule=schedule.id, at=AT)]
    assert store.schedules.due(AT, 10) == []
    assert store.schedules.due(AT + DAY, 10) == [replace(schedule, next_at=AT + DAY)]


def test_who_has_not_seen_how_it_stands_changes_nothing(store: Store) -> None:
    schedule = keep(store)
    other_time, other_state = replace(schedule, next_at=AT + DAY), replace(schedule, is_paused=True)
    for unseen in (other_time, other_state):
        assert not store.schedules.save(unseen, replace(schedule, next_at=None)).result()
    assert store.schedules.find(schedule.id) == schedule


def test_a_moment_that_comes_again_because_a_clock_was_put_back_does_not_fire_again(store: Store) -> None:
    schedule = keep(store)
    store.schedules.claim(schedule, fire(schedule), AT).result()
    store.schedules.save(fire(schedule).after, schedule).result()

    assert not store.schedules.claim(schedule, fire(schedule), AT).result()
    assert store.schedules.due(AT, 10) == []
    assert len(store.schedules.claimed(10)) == 1


def test_what_was_left_out_begins_nothing(store: Store) -> None:
    schedule = keep(store)
    left_out = LeaveOut(last=AT, after=replace(schedule, next_at=None), missed=3)

    assert store.schedules.claim(schedule, left_out, AT).result()
    assert store.schedules.claimed(10) == []


def test_a_claim_is_settled_once(store: Store) -> None:
    schedule = keep(store)
    store.schedules.claim(schedule, fire(schedule), AT).result()
    (firing,) = store.schedules.claimed(10)

    assert store.schedules.settle(firing, FiringState.BEGUN).result()
    assert not store.schedules.settle(firing, FiringState.LEFT_OUT).result()
    assert store.schedules.claimed(10) == []


def test_paused_meanwhile_it_does_not_fire(store: Store) -> None:
    schedule = keep(store)
    assert store.schedules.save(schedule, paused(schedule)).result()

    assert not store.schedules.claim(schedule, fire(schedule), AT).result()
    assert not store.schedules.save(schedule, paused(schedule)).result()
    assert store.schedules.due(AT + DAY, 10) == []
    assert store.schedules.find(schedule.id) == paused(schedule)


def test_deleted_it_is_gone_with_its_firings_and_its_number_is_not_used_again(store: Store) -> None:
    schedule = keep(store)
    store.schedules.claim(schedule, fire(schedule), AT).result()

    assert store.schedules.delete(schedule.id).result()
    assert not store.schedules.delete(schedule.id).result()
    assert store.schedules.claimed(10) == []
    assert keep(store).id > schedule.id


def test_in_a_group_without_the_bot_all_rest(store: Store) -> None:
    schedule, other = keep(store), keep(store, replace(PLAN, chat=-101))
    store.schedules.claim(schedule, fire(schedule), AT).result()
    store.groups.leave(-100, AT).result()

    assert store.schedules.find(schedule.id) == paused(schedule)
    assert store.schedules.claimed(10) == []
    assert store.schedules.due(AT + DAY, 10) == [other]


def test_one_that_has_begun_for_the_last_time_is_over_and_not_paused(store: Store) -> None:
    schedule = keep(store)
    over = replace(schedule, next_at=None)
    store.schedules.save(schedule, over).result()
    store.groups.leave(-100, AT).result()

    assert store.schedules.find(schedule.id) == over


def test_they_follow_a_group_that_becomes_a_supergroup(store: Store) -> None:
    schedule = keep(store)
    store.groups.move(-100, -100123).result()

    assert store.schedules.of_chat(-100) == []
    assert store.schedules.of_chat(-100123) == [replace(schedule, plan=replace(PLAN, chat=-100123))]


def test_after_a_restart_they_are_as_they_were(path: Path, file_store: Store) -> None:
    schedule = keep(file_store)
    file_store.schedules.claim(schedule, fire(schedule), AT).result()

    with Store.open(path) as again:
        assert again.schedules.find(schedule.id) == fire(schedule).after
        assert len(again.schedules.claimed(10)) == 1


@pytest.mark.parametrize("query", ["due", "claimed"])
def test_an_index_finds_them_among_many(store: Store, query: str) -> None:
    sql = {
        "due": "SELECT * FROM schedules WHERE next_at <= '' ORDER BY next_at, id LIMIT 9",
        "claimed": "SELECT * FROM firings WHERE state = 'claimed' ORDER BY at, schedule LIMIT 9",
    }[query]
    plan = store._access.read(lambda db: db.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall())  # noqa: SLF001 - the schema
    assert "USING INDEX" in str([tuple(row) for row in plan])
    assert "TEMP B-TREE" not in str([tuple(row) for row in plan])


def test_those_to_come_are_at_work_and_their_time_has_not_come_or_they_are_over(store: Store) -> None:
    come, coming, over, rests = (keep(store) for _ in range(4))
    for before, after in (
        (coming, replace(coming, next_at=AT + DAY)),
        (over, replace(over, next_at=None)),
        (rests, paused(rests)),
    ):
        assert store.schedules.save(before, after).result()

    assert [schedule.id for schedule in store.schedules.to_come(AT)] == [coming.id, over.id]
    assert store.schedules.due(AT, 10) == [come]


def test_what_was_left_out_by_a_clock_that_was_ahead_can_be_claimed_after_it_is_put_back(store: Store) -> None:
    schedule = keep(store)
    skipped = LeaveOut(last=AT + DAY, after=replace(schedule, next_at=AT + 2 * DAY), missed=2)
    assert store.schedules.claim(schedule, skipped, AT + DAY).result()
    assert store.schedules.put_back(skipped.after, schedule, AT).result()
    assert not store.schedules.put_back(skipped.after, schedule, AT).result()

    assert store.schedules.find(schedule.id) == schedule
    again = Fire(at=AT + DAY, after=skipped.after, missed=0)
    assert store.schedules.claim(schedule, again, AT + DAY).result()
    assert [firing.at for firing in store.schedules.claimed(10)] == [AT + DAY]
