"""Another program that holds the database is waited for as long as there is time, and no longer."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import count
from typing import TYPE_CHECKING

import pytest

from bot.store.connection import connect
from bot.store.patience import Patience

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.store.sqlite import Database


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    """Give a connection that waits for nobody by itself."""
    with closing(connect(path, patience=0)) as opened:
        opened.execute("PRAGMA journal_mode = WAL")
        yield opened


@pytest.mark.parametrize(
    ("hurry", "given_up_at"),
    [
        pytest.param(None, 10, id="as long as there is patience"),
        pytest.param(3, 3, id="for a moment where it has to end"),
        pytest.param(60, 11, id="no longer where there is time to the end"),
    ],
)
def test_others_are_waited_for(db: Database, path: Path, hurry: float | None, given_up_at: int) -> None:
    seconds = count()
    patience = Patience(seconds=10, clock=lambda: next(seconds))
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        if hurry is not None:
            patience.hurry(hurry)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            patience.begin(db)
    assert next(seconds) - 1 == given_up_at


def test_what_no_waiting_helps_is_told_at_once(db: Database) -> None:
    db.execute("PRAGMA query_only = ON")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        Patience(seconds=float("inf")).begin(db)
