"""Who waits for whom where several threads ask one database?"""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Event
from typing import TYPE_CHECKING

import pytest

from bot.store.access import Access
from bot.store.connection import Connection, PerThread, connect
from bot.store.opening import open_database
from bot.store.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.store.sqlite import Database

PATIENCE = 10.0


@pytest.fixture
def access(tmp_path: Path) -> Iterator[Access]:
    path = tmp_path / "quizbot.db"
    writing = Connection(open_database(path), "quizbot.db")
    reading = PerThread(Connection(connect(path), "quizbot.db"), Connection(connect(path), "quizbot.db"))
    writer = Writer(writing)
    yield Access(reading, writer)
    writer.close()
    reading.close()
    writing.close()


def test_who_opened_it_asks_while_another_thread_has_not_done_with_its_question(access: Access) -> None:
    is_asking, is_answered = Event(), Event()

    def long_question(_: Database) -> bool:
        is_asking.set()
        return is_answered.wait(PATIENCE)

    with ThreadPoolExecutor(1) as pool:
        other = pool.submit(access.read, long_question)
        assert is_asking.wait(PATIENCE)
        assert access.read(lambda db: db.execute("SELECT 1").fetchone()[0]) == 1
        is_answered.set()
        assert other.result(PATIENCE), "who opened it waited for the other thread"


def test_both_see_what_was_written(access: Access) -> None:
    access.write(lambda db: db.execute("CREATE TABLE note (text TEXT)")).result()
    access.write(lambda db: db.execute("INSERT INTO note VALUES ('a')")).result()

    def notes(db: Database) -> list[str]:
        return [text for (text,) in db.execute("SELECT text FROM note")]

    with ThreadPoolExecutor(1) as pool:
        assert access.read(notes) == pool.submit(access.read, notes).result() == ["a"]


@pytest.mark.parametrize(("value", "written"), [(None, None), (True, 1), (False, 0)], ids=["nothing", "yes", "no"])
def test_what_is_no_number_and_no_text_is_not_asked_how_to_write_it(value: object, written: object) -> None:
    assert sqlite3.adapt(value, sqlite3.PrepareProtocol) == written
    with closing(connect(":memory:")) as db:
        assert db.execute("SELECT ?", (value,)).fetchone()[0] == written
