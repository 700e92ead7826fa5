"""A database of every earlier schema, with rows in it, is brought up to date: nothing is lost, all totals hold."""

from __future__ import annotations

import logging
import shutil
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from bot.store import Store, copying, opening
from bot.store.connection import connect
from bot.store.migrations import STEPS
from quizzes.errors import BadInput
from tests.bot.store.old_schemas import GIVEN, PRIVATE, make
from tests.bot.store.recounting import recount

if TYPE_CHECKING:
    from tests.bot.store.old_schemas import Row

# What has another form today; it is read through the store instead.
REWRITTEN = {"attempts", "reviews", "sessions"}
FOLLOWING = ("totals", "daily_totals", "reviews")
# The first steps came at once: no version had fewer.
FIRST = [step.__name__ for step in STEPS].index("m006_totals") + 1
RELEASED = range(FIRST, len(STEPS) + 1)
ALL = pytest.mark.parametrize("steps", RELEASED, ids=[STEPS[steps - 1].__name__ for steps in RELEASED])
PART = pytest.mark.parametrize("steps", [8, 24], ids=["m008", "m024"])


def rows_of(path: Path, table: str, columns: tuple[str, ...] = ("*",)) -> list[tuple[object, ...]]:
    with closing(connect(path)) as db:
        return sorted(map(tuple, db.execute(f"SELECT {', '.join(columns)} FROM {table}")), key=repr)  # noqa: S608 - our own


def lay_brought_up(path: Path, steps: int) -> dict[str, list[Row]]:
    """Lay a database that was opened after some steps and closed again; give the rows that were in it, by table."""
    content, made = _brought_up(steps)
    path.write_bytes(content)
    return {table: list(rows) for table, rows in made.items()}


@cache  # four claims hold of each, and it takes longer to make one than to look at it
def _brought_up(steps: int) -> tuple[bytes, dict[str, list[Row]]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "quizbot.db"
        made = make(path, steps)
        Store.open(path).close()
        return path.read_bytes(), made


@ALL
def test_every_row_is_there_still(path: Path, steps: int) -> None:
    made = lay_brought_up(path, steps)

    made["daily_totals"] = [row for row in made["daily_totals"] if row["chat"] != PRIVATE]
    for table, rows in made.items():
        assert len(rows_of(path, table)) >= len(rows), table
        if table not in REWRITTEN:
            columns = tuple(rows[0])
            there = rows_of(path, table, columns)
            assert [row for row in rows if tuple(row.get(name) for name in columns) not in there] == [], table


@ALL
def test_answers_mean_what_they_meant(path: Path, steps: int) -> None:
    made = lay_brought_up(path, steps)
    with Store.open(path) as store:
        attempts = list(store.attempts())
        session = store.open_session(1)

    if "attempts" in made:
        assert [(each.question, each.verdict.value, each.credit) for each in attempts] == list(GIVEN)
        assert {(each.seconds, each.hints, each.given, each.session) for each in attempts} == {(2.5, 1, ("x",), 4)}
        assert {each.at for each in attempts} == {datetime(2026, 12, 1, 10, 0, 0, 123456, tzinfo=UTC)}
        assert [each.key for each in attempts] == ["key 1", "key 2", "key 3"]
    if "sessions" in made:
        assert session is not None
        assert [(ref.set_id, ref.version, ref.question) for ref in session.questions] == [
            ("s", 3, "q1"),
            ("s", 3, "q0"),
        ]


@ALL
def test_totals_are_those_of_a_rebuild(path: Path, steps: int) -> None:
    lay_brought_up(path, steps)
    before = {table: rows_of(path, table) for table in FOLLOWING}
    with Store.open(path) as store:
        recount(store)
        store.reviews.rebuild().result()

    assert {table: rows_of(path, table) for table in FOLLOWING} == before


@ALL
def test_the_database_is_sound(path: Path, steps: int) -> None:
    lay_brought_up(path, steps)
    with closing(connect(path)) as db:
        assert [row[0] for row in db.execute("PRAGMA integrity_check")] == ["ok"]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []


@PART
def test_what_was_there_is_copied_before_it_is_changed(path: Path, steps: int) -> None:
    made = make(path, steps)
    Store.open(path).close()
    Store.open(path).close()

    copy = path.with_name(f"quizbot.db.schema-{steps:03}")
    assert sorted(file.name for file in path.parent.iterdir()) == ["quizbot.db", copy.name]
    assert copy.stat().st_mode & 0o777 == 0o600
    columns = tuple(made["attempts"][0])
    assert rows_of(copy, "attempts", columns) == sorted((tuple(row.values()) for row in made["attempts"]), key=repr)


def test_of_a_large_copy_each_tenth_is_told_once(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    make(path, 24)
    monkeypatch.setattr(opening, "LARGE", 1)
    monkeypatch.setattr(copying, "PAGES_A_STEP", 7)
    with caplog.at_level(logging.INFO, logger="bot.store.opening"):
        Store.open(path).close()

    told = [record.getMessage() for record in caplog.records if "are copied" in record.getMessage()]
    assert len(told) > 5
    assert len(set(told)) == len(told)
    assert told[-1].startswith("100 % of ")


def test_of_a_small_copy_nothing_is_told(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    make(path, 24)
    with caplog.at_level(logging.INFO, logger="bot.store.opening"):
        Store.open(path).close()

    assert [record for record in caplog.records if "are copied" in record.getMessage()] == []


def test_a_new_database_is_not_copied(path: Path) -> None:
    Store.open(path).close()
    assert [file.name for file in path.parent.iterdir()] == ["quizbot.db"]


def test_without_room_for_the_copy_nothing_is_changed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: dict[str, list[Row]] = make(path, 24)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1_000))
    with pytest.raises(BadInput, match=r"has to be copied .* no room for that in .* make room there, then start again"):
        Store.open(path)

    assert [file.name for file in path.parent.iterdir()] == ["quizbot.db"]
    assert len(rows_of(path, "attempts", tuple(made["attempts"][0]))) == 3
