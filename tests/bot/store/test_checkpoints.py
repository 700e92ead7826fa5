"""The journal goes into the database beside those who write, and begins anew."""

from __future__ import annotations

from contextlib import closing
from time import monotonic, sleep
from typing import TYPE_CHECKING

from bot.store.checkpoints import LONGEST_JOURNAL, Checkpoints, bring_over
from bot.store.connection import Connection, connect
from bot.store.opening import open_database
from bot.store.writer import Writer

if TYPE_CHECKING:
    from pathlib import Path


def journal(path: Path) -> tuple[int, int]:
    """Give how many pages are in the journal, and how many of these the database has."""
    with closing(connect(path)) as db:
        _, pages, brought = db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    return pages, brought


def test_the_journal_begins_anew_once_all_is_brought_over(path: Path) -> None:
    writing = Connection(open_database(path), "here")
    with closing(connect(path)) as own:
        with writing.alone() as db:
            db.execute("CREATE TABLE notes (text TEXT)")
            db.execute("INSERT INTO notes VALUES (?)", ("x" * 100_000,))
        bring_over(own, writing)
        before = path.read_bytes()
        assert b"x" * 1_000 in before
        with writing.alone() as db:
            db.execute("INSERT INTO notes VALUES ('y')")
        assert journal(path)[0] < 10
    writing.close()


def test_what_is_written_is_brought_over_when_it_is_a_lot(path: Path) -> None:
    writing = Connection(open_database(path), "here")
    writer = Writer(writing)
    checkpoints = Checkpoints(path, writing, writer, many=2)
    writer.submit(lambda db: db.execute("INSERT INTO roles VALUES (1, 'admin', 'first')")).result()
    writer.submit(lambda db: db.execute("INSERT INTO roles VALUES (2, 'admin', 'second')")).result()
    deadline = monotonic() + 10
    while b"second" not in path.read_bytes() and monotonic() < deadline:
        sleep(0.05)
    assert b"second" in path.read_bytes()
    checkpoints.close()
    writer.close()
    writing.close()


def test_a_commit_brings_nothing_over_by_itself(path: Path) -> None:
    writing = Connection(open_database(path), "here")
    writer = Writer(writing)
    checkpoints = Checkpoints(path, writing, writer)
    with writing.alone() as db:
        assert db.execute("PRAGMA wal_autocheckpoint").fetchone()[0] == LONGEST_JOURNAL
    checkpoints.close()
    writer.close()
    writing.close()


def test_answers_are_taken_while_all_is_brought_over_again_and_again(path: Path) -> None:
    writing = Connection(open_database(path), "here")
    writer = Writer(writing)
    checkpoints = Checkpoints(path, writing, writer, many=0)
    with closing(connect(path)) as own:
        for number in range(200):
            writer.submit(lambda db: db.execute("INSERT INTO roles VALUES (?, 'admin', '')", (number,))).result()  # noqa: B023
            bring_over(own, writing)
        assert own.execute("SELECT count(*) FROM roles").fetchone()[0] == 200
    checkpoints.close()
    writer.close()
    writing.close()
