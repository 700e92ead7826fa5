"""What was said of a schedule so far is kept, and becomes one schedule however often it is meant."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.rounds.draft import Draft
from bot.store.schedule_drafts import KEPT, KeptDraft
from tests.bot.store.builders import AT
from tests.bot.store.test_schedules import PLAN

if TYPE_CHECKING:
    from pathlib import Path

    from bot.store import Store

FULL = Draft(set_id="s", kind="cloze", count=5, days=frozenset({0, 6}), has_days=True, day=date(2026, 12, 1), hour=9)


@pytest.mark.parametrize(
    "draft",
    [
        Draft(),
        FULL,
        replace(FULL, minute=15),
        replace(FULL, until=date(2026, 12, 31)),
        replace(FULL, zone="Asia/Tokyo"),
    ],
)
def test_it_is_kept_as_it_is(store: Store, draft: Draft) -> None:
    kept = store.schedule_drafts.begin(1, -100, 7, draft, AT).result()

    assert store.schedule_drafts.find(kept.id) == kept
    assert kept == KeptDraft(id=kept.id, chat=-100, topic=7, draft=draft)


def test_an_answer_changes_it_once(store: Store) -> None:
    kept = store.schedule_drafts.begin(1, -100, None, Draft(), AT).result()

    assert store.schedule_drafts.save(kept, FULL).result()
    assert not store.schedule_drafts.save(kept, Draft(set_id="t")).result()
    assert store.schedule_drafts.find(kept.id) == replace(kept, draft=FULL)


def test_one_of_before_drafts_had_a_zone_goes_on(file_store: Store, path: Path) -> None:
    kept = file_store.schedule_drafts.begin(1, -100, None, Draft(zone="Asia/Tokyo"), AT).result()
    body = '{"set":"s","kind":null,"count":null,"days":[],"has_days":false,"until":null,"day":null,"hour":9,"minute":0}'
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE schedule_drafts SET body = ?", (body,))
    before = file_store.schedule_drafts.find(kept.id)

    assert before == replace(kept, draft=Draft(set_id="s", hour=9, minute=0))
    assert file_store.schedule_drafts.save(before, FULL).result()


def test_it_becomes_one_schedule(store: Store) -> None:
    kept = store.schedule_drafts.begin(1, -100, None, FULL, AT).result()
    schedule = store.schedule_drafts.become(kept, PLAN, AT, AT).result()

    assert schedule is not None
    assert store.schedule_drafts.become(kept, PLAN, AT, AT).result() is None
    assert store.schedules.of_chat(-100) == [schedule]
    assert store.schedule_drafts.find(kept.id) == replace(kept, schedule=schedule.id)
    assert not store.schedule_drafts.save(kept, Draft()).result()


def test_old_ones_go(store: Store) -> None:
    old = store.schedule_drafts.begin(1, -100, None, FULL, AT).result()
    store.schedule_drafts.begin(1, -100, None, FULL, AT + KEPT).result()
    assert store.schedule_drafts.find(old.id) == old
    store.schedule_drafts.begin(1, -100, None, FULL, AT + KEPT + timedelta(seconds=1)).result()
    assert store.schedule_drafts.find(old.id) is None


def test_it_follows_a_group_that_becomes_a_supergroup(store: Store) -> None:
    kept = store.schedule_drafts.begin(1, -100, None, FULL, AT).result()
    store.groups.move(-100, -100123).result()
    assert store.schedule_drafts.find(kept.id) == replace(kept, chat=-100123)
