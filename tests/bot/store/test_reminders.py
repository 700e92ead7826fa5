"""Who is to be reminded is found by its time, and each reminder is claimed once, durably, before anybody sends it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from bot.store.connection import connect
from bot.tutor.learner import Learner
from bot.tutor.reminder import Reminder, Span
from tests.bot.store.builders import AT, attempt_of, later, refs_of
from tests.bot.store.test_migrations import make_old

if TYPE_CHECKING:
    from pathlib import Path

ANNA = Learner(id=1, name="小林")
WITH_REMINDER = replace(ANNA, reminder_hour=19, timezone="Asia/Tokyo")
SENT = Reminder(
    learner=1, at=AT, number=4, day=date(2026, 12, 1), sent_at=AT, message=77, put_off=Span.WEEK, in_a_row=2
)


def wish(store: Store, learner: Learner = WITH_REMINDER) -> Reminder:
    """Let a learner choose an hour."""
    store.save_learner(learner).result()
    found = store.reminders.of(learner.id)
    assert found is not None
    return found


def test_who_never_wanted_reminders_has_none(store: Store) -> None:
    assert store.reminders.of(1) is None
    assert store.reminders.due(AT, 10) == []


def test_an_hour_that_was_chosen_is_to_be_planned_at_once(store: Store) -> None:
    assert wish(store) == Reminder(learner=1)
    assert store.reminders.due(AT, 10) == [Reminder(learner=1)]


def test_it_is_kept_as_it_is(store: Store) -> None:
    assert store.reminders.save(wish(store), SENT).result()
    assert store.reminders.of(1) == SENT


def test_it_is_due_when_its_time_has_come(store: Store) -> None:
    store.reminders.save(wish(store), SENT).result()

    assert store.reminders.due(later(-1), 10) == []
    assert store.reminders.due(AT, 10) == [SENT]


def test_the_first_come_first_and_as_many_as_asked_for(store: Store) -> None:
    for id_ in range(3, 9):
        before = wish(store, replace(WITH_REMINDER, id=id_))
        store.reminders.save(before, Reminder(learner=id_, at=later(-id_))).result()

    assert [each.learner for each in store.reminders.due(AT, 3)] == [8, 7, 6]


def test_of_two_who_claim_the_same_one_gets_it(store: Store) -> None:
    before = wish(store)
    after = replace(SENT, number=1)
    claims = [store.reminders.save(before, after) for _ in range(3)]

    assert [claim.result() for claim in claims] == [True, False, False]


@pytest.mark.parametrize(
    "now",
    [replace(WITH_REMINDER, timezone="Europe/Paris"), replace(WITH_REMINDER, reminder_hour=7)],
    ids=["another clock", "another hour"],
)
def test_another_wish_is_planned_anew_and_forgets_no_day(store: Store, now: Learner) -> None:
    store.reminders.save(wish(store), SENT).result()

    assert wish(store, now) == replace(SENT, at=None, put_off=None, in_a_row=0)
    assert not store.reminders.save(SENT, replace(SENT, number=5)).result()


def test_another_name_changes_nothing(store: Store) -> None:
    store.reminders.save(wish(store), SENT).result()
    assert wish(store, replace(WITH_REMINDER, name="Anna")) == SENT


def test_who_wants_no_more_is_not_found_any_more(store: Store) -> None:
    store.reminders.save(wish(store), SENT).result()
    store.save_learner(ANNA).result()

    assert store.reminders.due(later(10**9), 10) == []
    assert not store.reminders.save(SENT, replace(SENT, number=5)).result()


def test_reminders_end_and_an_hour_that_is_chosen_later_begins_them_again(store: Store) -> None:
    store.reminders.save(wish(store), SENT).result()
    store.reminders.end(1).result()

    found = store.learner(1)
    assert found is not None
    assert found.reminder_hour is None
    assert store.reminders.due(later(10**9), 10) == []
    assert wish(store).day == SENT.day


def test_the_message_is_noted_for_its_own_reminder_only(store: Store) -> None:
    store.reminders.save(wish(store), replace(SENT, message=None)).result()
    store.reminders.note_message(1, 3, 5).result()
    store.reminders.note_message(1, 4, 6).result()

    found = store.reminders.of(1)
    assert found is not None
    assert found.message == 6


def test_whoever_answers_or_begins_has_come(store: Store) -> None:
    assert not store.reminders.has_come(1, AT)
    store.record(attempt_of(at=later(5))).result()
    assert (store.reminders.has_come(1, AT), store.reminders.has_come(1, later(5))) == (True, False)
    store.record(attempt_of("another", at=later(7))).result()
    assert (store.reminders.has_come(1, later(6)), store.reminders.has_come(1, later(7))) == (True, False)
    store.begin_session(1, refs_of("q0"), later(9)).result()
    assert (store.reminders.has_come(1, later(8)), store.reminders.has_come(1, later(9))) == (True, False)
    assert not store.reminders.has_come(2, AT)


def test_it_survives_a_restart(path: Path) -> None:
    with Store.open(path) as store:
        store.reminders.save(wish(store), SENT).result()
    with Store.open(path) as store:
        assert store.reminders.of(1) == SENT


def test_who_had_chosen_an_hour_before_there_were_reminders_gets_them(path: Path) -> None:
    rows = (
        "INSERT INTO learners (id, name, language, strict_tones, reminder_hour) "
        "VALUES (1, 'A', 'ja', 0, 19), (2, 'B', NULL, 0, NULL);"
    )
    make_old(path, "m015_reminders", rows)
    with Store.open(path) as store:
        assert store.reminders.due(AT, 10) == [Reminder(learner=1)]
        assert store.reminders.of(2) is None


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM reminders WHERE at <= '2026' ORDER BY at, learner LIMIT 5",
        "SELECT started_at FROM sessions WHERE learner = 1 ORDER BY id DESC LIMIT 1",
    ],
)
def test_what_is_looked_for_again_and_again_is_found_by_an_index(path: Path, sql: str) -> None:
    Store.open(path).close()
    with closing(connect(path)) as db:
        plan = " ".join(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}"))

    assert "USING INDEX" in plan
    assert "SCAN" not in plan
    assert "TEMP B-TREE" not in plan


def test_a_look_costs_little_among_many_learners(file_store: Store) -> None:
    with closing(connect(file_store.path)) as db, db.conn:
        db.conn.executemany(
            "INSERT INTO learners (id, name, strict_tones, reminder_hour) VALUES (?, '', 0, 19)",
            [(id_,) for id_ in range(10, 3_010)],
        )
        db.conn.executemany(
            "INSERT INTO reminders (learner, at) VALUES (?, ?)",
            [(id_, (AT + timedelta(seconds=id_)).isoformat(timespec="microseconds")) for id_ in range(10, 3_010)],
        )

    assert [each.learner for each in file_store.reminders.due(later(20), 25)] == list(range(10, 21))


@pytest.mark.parametrize(
    ("put_off", "days", "is_planned_anew"),
    [
        pytest.param(None, 1, False, id="tomorrow"),
        pytest.param(None, 2, True, id="later than any day's"),
        pytest.param(Span.HOUR, 2, True, id="put off by an hour, later"),
        pytest.param(Span.WEEK, 8, False, id="put off by a week"),
        pytest.param(Span.WEEK, 10, True, id="put off by a week, later"),
    ],
)
def test_what_lies_too_far_ahead_because_the_clock_was_put_back_is_planned_anew(
    store: Store, put_off: Span | None, days: int, *, is_planned_anew: bool
) -> None:
    planned = replace(SENT, at=AT + timedelta(days=days), put_off=put_off)
    store.reminders.save(wish(store), planned).result()
    store.reminders.put_back(AT).result()

    anew = replace(planned, at=None, put_off=None)
    assert store.reminders.of(1) == (anew if is_planned_anew else planned)


def test_a_reminder_of_a_day_to_come_is_forgotten_when_the_clock_is_put_back(store: Store) -> None:
    store.reminders.save(wish(store), replace(SENT, put_off=None)).result()
    store.reminders.put_back(AT - timedelta(days=2)).result()

    assert store.reminders.of(1) == replace(SENT, at=None, put_off=None, day=None, sent_at=None, in_a_row=0)


def test_a_reminder_of_today_is_not_forgotten_when_the_clock_is_put_back(store: Store) -> None:
    store.reminders.save(wish(store), replace(SENT, put_off=None)).result()
    store.reminders.put_back(AT - timedelta(hours=1)).result()

    assert store.reminders.of(1) == replace(SENT, put_off=None, sent_at=AT - timedelta(hours=1))
