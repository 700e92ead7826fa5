"""All answers of a commit are written together, or none of them is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.store.answered import GIVEN, NO_ANSWER, NO_SESSION, NOT_ALL, prepare, put
from bot.store.connection import connect

if TYPE_CHECKING:
    from pathlib import Path

    from bot.store import Store

NOTHING = (*NO_ANSWER, *NO_SESSION)


@pytest.mark.parametrize("count", [1, 2, 7, 8, 9, 64])
def test_nothing_is_left_behind_however_many_there_are(file_store: Store, path: Path, count: int) -> None:
    with closing(connect(path)) as db:
        prepare(db)
        put(db, [NOTHING] * count)
        assert db.execute("SELECT count(*) FROM temp.answered").fetchone()[0] == 0


@pytest.mark.parametrize("table", ["attempts", "totals", "daily_totals", "reviews"])
def test_a_step_without_an_answer_and_without_a_session_writes_nothing(
    file_store: Store, path: Path, table: str
) -> None:
    with closing(connect(path)) as db:
        prepare(db)
        put(db, [NOTHING] * 2)
        assert db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0  # noqa: S608 - the names above


def test_hardly_anything_of_what_is_not_there_is_null() -> None:
    assert NOTHING.count(None) == 7


def test_a_last_row_that_comes_before_another_is_refused_and_writes_nothing(file_store: Store, path: Path) -> None:
    row = ", ".join("?" * len(GIVEN.split(", ")))
    sql = f"INSERT INTO temp.answered ({GIVEN}) VALUES ({row}), ({row})"  # noqa: S608 - the names of our own columns
    with closing(connect(path)) as db:
        prepare(db)
        with pytest.raises(sqlite3.IntegrityError, match=NOT_ALL):
            db.execute(sql, [2, *NOTHING, 0, *NOTHING])
        assert db.execute("SELECT count(*) FROM temp.answered").fetchone()[0] == 0
