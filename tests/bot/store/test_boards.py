"""Leaderboards: the best of a group and one's own place are what the whole log gives, whatever was done to it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest

from bot.rounds.board import board
from bot.rounds.standings import Standing, placed
from bot.store import Store, boards
from bot.store.connection import connect
from bot.tutor.learner import Learner
from quizzes.grading import Verdict
from tests.bot.store.builders import AT, attempt_of, later
from tests.bot.store.recounting import recount

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

CHAT, MOVED, OTHER = -100, -101, -200
LEARNERS = range(10, 50)  # some are hidden, and of the others there are more than are read
KEPT = "chat_totals ORDER BY 1, 2", "chat_ranks ORDER BY 1, 2"


def full(store: Store, seed: int) -> Random:
    """Let many answer in two groups over some weeks, some of them hidden, and have it stand so."""
    chance = Random(seed)
    for learner in LEARNERS:
        store.save_learner(Learner(id=learner, name=f"L{learner}", is_hidden=chance.random() < 0.2)).result()
    for number in range(400):
        attempt = attempt_of(
            f"k{number}", learner=chance.choice(LEARNERS), chat=chance.choice([CHAT, CHAT, OTHER, None]),
            at=later(-chance.randrange(40) * 86_400),
        )  # fmt: skip
        is_right = chance.random() < 0.6
        graded = replace(attempt, verdict=Verdict.CORRECT if is_right else Verdict.WRONG, credit=float(is_right))
        store.record(graded).result()
    return chance


def from_the_log(store: Store, chat: int, since: datetime | None) -> list[Standing]:
    """Give all places as the attempts give them."""
    right: dict[int, int] = {}
    answered: dict[int, int] = {}
    for attempt in store.attempts():
        learner = store.learner(attempt.learner)
        is_in = since is None or attempt.at.date() >= since.date()
        if learner is not None and attempt.chat == chat and not learner.is_hidden and is_in:
            right[learner.id] = right.get(learner.id, 0) + (attempt.verdict is Verdict.CORRECT)
            answered[learner.id] = answered.get(learner.id, 0) + 1
    return placed(
        Standing(place=0, learner=id_, points=n, correct=n, answered=answered[id_]) for id_, n in right.items()
    )


def nothing(_: Store) -> int:
    return CHAT


def one_is_forgotten(store: Store) -> int:
    store.forget(LEARNERS[3]).result()
    return CHAT


def the_group_moves(store: Store) -> int:
    store.groups.move(CHAT, MOVED).result()
    return MOVED


def two_groups_become_one(store: Store) -> int:
    store.groups.move(OTHER, CHAT).result()
    return CHAT


def all_is_made_anew(store: Store) -> int:
    recount(store)
    return CHAT


def who_was_hidden_shows_again(store: Store) -> int:
    for learner in LEARNERS:
        store.save_learner(Learner(id=learner, name="L", is_hidden=learner % 2 == 0)).result()
    return CHAT


DONE = (
    nothing, one_is_forgotten, the_group_moves, two_groups_become_one, all_is_made_anew, who_was_hidden_shows_again
)  # fmt: skip


@pytest.mark.parametrize("since", [None, AT - timedelta(days=7)], ids=["all", "week"])
@pytest.mark.parametrize("done", DONE, ids=[each.__name__ for each in DONE])
def test_a_board_is_what_the_log_gives(store: Store, done: Callable[[Store], int], since: datetime | None) -> None:
    full(store, 7)
    chat = done(store)

    places = from_the_log(store, chat, since)
    for viewer in (None, 1, *LEARNERS):
        assert store.boards.board(chat, since, None, viewer) == board(places, viewer), viewer


@pytest.mark.parametrize("seed", range(3))
def test_what_is_kept_of_groups_is_what_a_rebuild_gives(file_store: Store, path: Path, seed: int) -> None:
    chance = full(file_store, seed)
    for done in chance.sample(DONE, 3):
        done(file_store)
    kept = rows(path)
    recount(file_store)

    assert kept[0]
    assert kept == rows(path)
    assert {row[:2]: row[2:] for row in kept[0]} == counted(file_store)


def counted(store: Store) -> dict[tuple[object, ...], tuple[int, int]]:
    found: dict[tuple[object, ...], tuple[int, int]] = {}
    for attempt in store.attempts():
        if attempt.chat is not None:
            answered, correct = found.get((attempt.chat, attempt.learner), (0, 0))
            place = attempt.chat, attempt.learner
            found[place] = answered + 1, correct + (attempt.verdict is Verdict.CORRECT)
    return found


def rows(path: Path) -> list[list[tuple[object, ...]]]:
    with closing(connect(path)) as db:
        return [[tuple(row) for row in db.execute(f"SELECT * FROM {table}")] for table in KEPT]  # noqa: S608 - our own


def test_a_board_is_of_a_time_and_of_a_set(store: Store) -> None:
    for number, (at, chat) in enumerate([(AT, CHAT), (later(-10 * 86_400), CHAT), (AT, OTHER), (AT, None)]):
        store.record(attempt_of(f"k{number}", at=at, chat=chat)).result()
    week = later(-7 * 86_400)

    def answered(since: datetime | None, set_id: str | None) -> list[int]:
        return [each.answered for each in store.boards.board(CHAT, since, set_id, None).top]

    assert answered(None, None) == answered(None, "s") == [2]
    assert answered(week, None) == answered(week, "s") == [1]
    assert answered(None, "other") == []
    assert store.boards.figures(CHAT, None)[:2] == (1, 2)
    assert store.boards.figures(CHAT, week)[:2] == (1, 1)
    assert store.boards.figures(-9, None) == store.boards.figures(-9, week) == (0, 0, 0)


@pytest.mark.parametrize("since", [None, AT], ids=["all", "week"])
def test_a_board_looks_up_no_row_beyond_an_index_and_sorts_no_days(
    file_store: Store, path: Path, since: datetime | None
) -> None:
    file_store.record(attempt_of("k", chat=CHAT)).result()
    asked: list[str] = []
    with closing(connect(path)) as db:
        db.conn.set_trace_callback(asked.append)
        boards.board_of(db, CHAT, since, None, 1)
        db.conn.set_trace_callback(None)
        statements = [sql for sql in asked if "totals" in sql]
        plans = [row["detail"] for sql in statements for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert plans
    assert not [line for line in plans if "_totals" in line and not line.startswith("SEARCH")]
    assert [line for line in plans if ("COVERING INDEX" in line and "totals" in line) or "PRIMARY KEY" in line]
    assert not [line for line in plans if "FOR GROUP BY" in line or "CO-ROUTINE" in line]
