"""
How does a test come by a new database without waiting for all changes of the schema?

They take half of what a test of the bot takes, and are tested where databases are opened. Here each process makes one
database as the program does, and lays copies of it.
"""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.store import Store, opening
from bot.store.connection import connect

if TYPE_CHECKING:
    from bot.store.connection import Memory
    from bot.store.sqlite import Database


def lay_new(path: Path) -> Path:
    """Lay a new, empty database at a path, and give the path."""
    path.write_bytes(_empty())
    return path


def open_in_memory() -> Store:
    """Open a new, empty database in memory: as the program opens it, but with the schema there already."""
    template = _empty_in_memory().conn

    def connected(path: Path | Memory, *, patience: float) -> Database:
        db = connect(path, patience=patience)
        template.backup(db.conn)
        return db

    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(opening, "connect", connected)
        return Store.open(":memory:")


@cache
def _empty() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "quizbot.db"
        with Store.open(path):
            pass
        return path.read_bytes()


@cache
def _empty_in_memory() -> Database:
    return opening.open_database(":memory:")
