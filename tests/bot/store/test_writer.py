from __future__ import annotations

import sqlite3
from concurrent.futures import CancelledError, ThreadPoolExecutor, wait
from contextlib import closing
from functools import partial
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from bot.store import Store, StoreUnavailable
from bot.store.connection import BUSY_SECONDS, Connection, connect
from bot.store.opening import open_database
from bot.store.patience import LOOKS_EVERY
from bot.store.telling import after_all
from bot.store.writer import AGAIN, CROWD, Writer
from tests.bot.store.builders import attempt_of, fill
from tests.bot.store.held import Held

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from bot.store.sqlite import Database

FOUR_KB = "x" * 4_000


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    """Give the writer's own connection, to a database with one table."""
    with closing(connect(path)) as opened:
        opened.execute("PRAGMA journal_mode = WAL")
        opened.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT UNIQUE NOT NULL)")
        yield opened


@pytest.fixture
def writer(db: Database) -> Iterator[Writer]:
    """Give a writer, closed in the end."""
    opened = Writer(Connection(db, "notes.db"), most_waiting=100)
    yield opened
    opened.close()


def note(text: str) -> Callable[[Database], int]:
    """Give the work of writing a note down."""
    return lambda db: db.execute("INSERT INTO notes (text) VALUES (?)", (text,)).lastrowid or 0


def notes(path: Path) -> list[str]:
    """Read what is durable, through a connection of our own."""
    with closing(sqlite3.connect(path)) as reader:
        return [text for (text,) in reader.execute("SELECT text FROM notes ORDER BY id")]


def test_a_future_is_resolved_when_the_work_can_be_read_by_others(writer: Writer, path: Path) -> None:
    assert writer.submit(note("a")).result() == 1
    assert notes(path) == ["a"]


def test_all_that_waits_is_one_transaction(writer: Writer, db: Database, path: Path) -> None:
    statements: list[str] = []
    held = Held(writer)
    futures = [writer.submit(note(str(number))) for number in range(20)]
    db.conn.set_trace_callback(statements.append)
    held.let_go()
    assert [future.result() for future in futures] == list(range(1, 21))
    db.conn.set_trace_callback(None)
    assert statements.count("BEGIN IMMEDIATE") == 1
    assert notes(path) == [str(number) for number in range(20)]


@pytest.mark.parametrize(
    ("before", "waiting", "gathers"),
    [
        pytest.param([CROWD] * AGAIN, CROWD, True, id="a crowd again and again"),
        pytest.param([CROWD] * (AGAIN - 1), CROWD, False, id="one batch in two commits"),
        pytest.param([CROWD, CROWD - 1, *[CROWD] * (AGAIN - 1)], CROWD, False, id="crowds with a pause between"),
        pytest.param([CROWD] * AGAIN, CROWD - 1, False, id="a few behind them"),
    ],
)
def test_where_a_crowd_comes_again_and_again_more_may_gather_for_a_moment(
    db: Database, before: list[int], waiting: int, *, gathers: bool
) -> None:
    writer = Writer(Connection(db, "notes.db"), gathering=0.5)
    let_go = Held(writer).let_go
    for at, size in enumerate(before):
        gate, is_there = Event(), Event()
        for number in range(size - 1):
            writer.submit(note(f"{at}: {number}"))
        writer.submit(partial(_wait_at, gate, is_there))
        let_go()
        assert is_there.wait(5)
        let_go = gate.set
    later = [writer.submit(note(str(number))) for number in range(waiting)]
    let_go()
    assert bool(wait(later, 0.2).not_done) is gathers
    writer.close()
    assert all(future.result() for future in later)


def _wait_at(gate: Event, is_there: Event, _: Database) -> None:
    is_there.set()
    assert gate.wait(5)


@pytest.mark.parametrize("text", ["c", "a"], ids=["all is well", "one is refused"])
def test_who_need_not_hear_of_each_is_called_once_all_of_a_commit_are_told(writer: Writer, text: str) -> None:
    held = Held(writer)
    futures = [writer.submit(note(each)) for each in ("a", "b", text)]
    seen: list[list[bool]] = []
    futures[0].add_done_callback(lambda _: after_all(lambda: seen.append([future.done() for future in futures])))
    held.let_go()
    writer.close()
    assert seen == [[True, True, True]]


def test_who_is_to_be_called_after_nothing_is_called_at_once() -> None:
    seen: list[int] = []
    after_all(lambda: seen.append(1))
    assert seen == [1]


def test_one_failure_is_undone_alone(writer: Writer, path: Path) -> None:
    def half_done(db: Database) -> None:
        db.execute("INSERT INTO notes (text) VALUES ('half')")
        message = "no more"
        raise LookupError(message)

    held = Held(writer)
    before, failing, twice, after = (writer.submit(work) for work in (note("a"), half_done, note("a"), note("b")))
    held.let_go()
    assert before.result() == 1
    with pytest.raises(LookupError, match="no more"):
        failing.result()
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        twice.result()
    after.result()
    assert notes(path) == ["a", "b"]


class Notes:
    """Work that writes down several notes in one, and remembers which."""

    def __init__(self) -> None:
        self.calls: list[list[str]] = []

    def write(self, db: Database, texts: Sequence[str]) -> list[int]:
        """Write notes down; one that says so fails."""
        self.calls.append(list(texts))
        if "bad" in texts:
            raise LookupError
        return [note(text)(db) for text in texts]


def test_what_goes_beside_each_other_is_done_in_one_in_its_order(writer: Writer, path: Path) -> None:
    some, others = Notes(), Notes()
    first, second = some.write, others.write
    held = Held(writer)
    futures = [writer.submit_beside(first, text) for text in "ab"]
    futures.append(writer.submit(note("c")))
    futures += [writer.submit_beside(first, "d"), writer.submit_beside(second, "e"), writer.submit_beside(first, "f")]
    held.let_go()
    assert [future.result() for future in futures] == [1, 2, 3, 4, 5, 6]
    assert some.calls == [["a", "b"], ["d"], ["f"]]
    assert others.calls == [["e"]]
    assert notes(path) == list("abcdef")


def test_one_failure_among_what_is_done_in_one_is_undone_alone(writer: Writer, path: Path) -> None:
    write = Notes().write
    held = Held(writer)
    futures = [writer.submit_beside(write, text) for text in ("a", "bad", "b", "a")]
    futures[2].cancel()
    held.let_go()
    assert futures[0].result() == 1
    with pytest.raises(LookupError):
        futures[1].result()
    with pytest.raises(CancelledError):
        futures[2].result()
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        futures[3].result()
    assert notes(path) == ["a"]


def test_a_full_disk_fails_what_does_not_fit_and_the_writer_lives_on(writer: Writer, db: Database, path: Path) -> None:
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    db.execute(f"PRAGMA max_page_count = {pages + 3}")
    held = Held(writer)
    futures = [writer.submit(note(f"{number}{FOUR_KB}")) for number in range(10)]
    held.let_go()
    kept = [number for number, future in enumerate(futures) if future.exception() is None]
    assert 0 < len(kept) < 10
    errors = {str(error) for future in futures if (error := future.exception()) is not None}
    assert errors == {"the database notes.db is unavailable: the disk is full; make room, then try again"}
    assert notes(path) == [f"{number}{FOUR_KB}" for number in kept]

    db.execute(f"PRAGMA max_page_count = {pages + 1_000}")
    writer.submit(note("room again")).result()
    assert notes(path)[-1] == "room again"


def test_a_failing_commit_fails_the_whole_group_and_the_writer_lives_on(
    writer: Writer, db: Database, path: Path
) -> None:
    db.execute("CREATE TABLE children (parent INTEGER REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED)")
    held = Held(writer)
    innocent = writer.submit(note("a"))
    orphan = writer.submit(lambda db: db.execute("INSERT INTO children (parent) VALUES (99)").rowcount)
    held.let_go()
    for future in (innocent, orphan):
        with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
            future.result()
    writer.submit(note("b")).result()
    assert notes(path) == ["b"]


def test_work_that_loses_the_transaction_takes_no_other_with_it(writer: Writer, db: Database, path: Path) -> None:
    db.execute(
        "CREATE TRIGGER no_bombs BEFORE INSERT ON notes WHEN new.text = 'bomb' "
        "BEGIN SELECT RAISE(ROLLBACK, 'everything is lost'); END"
    )
    held = Held(writer)
    before, bomb, after = (writer.submit(note(text)) for text in ("a", "bomb", "b"))
    held.let_go()
    before.result()
    with pytest.raises(sqlite3.IntegrityError, match="everything is lost"):
        bomb.result()
    after.result()
    assert notes(path) == ["a", "b"]


def test_a_write_waits_for_another_program_that_writes(writer: Writer, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        future = writer.submit(note("waited"))
        with pytest.raises(TimeoutError):
            future.result(timeout=0.2)
        other.execute("INSERT INTO notes (text) VALUES ('other')")
        other.execute("COMMIT")
        future.result(timeout=5)
    assert notes(path) == ["other", "waited"]


def test_a_program_that_holds_the_database_too_long_is_named_as_the_cause(
    writer: Writer, db: Database, path: Path
) -> None:
    db.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable, match="another program holds it"):
            writer.submit(note("refused")).result()
        other.execute("ROLLBACK")
    writer.submit(note("a")).result()
    assert notes(path) == ["a"]


def test_too_much_waiting_is_refused_at_once(writer: Writer, path: Path) -> None:
    held = Held(writer)
    futures = [writer.submit(note(str(number))) for number in range(101)]
    with pytest.raises(StoreUnavailable, match="100 writes wait"):
        futures[-1].result(timeout=0)
    held.let_go()
    assert [future.result() for future in futures[:-1]] == list(range(1, 101))
    assert len(notes(path)) == 100


def test_what_is_cancelled_in_time_is_not_done(writer: Writer, path: Path) -> None:
    held = Held(writer)
    cancelled, other = writer.submit(note("a")), writer.submit(note("b"))
    assert cancelled.cancel()
    held.let_go()
    other.result()
    with pytest.raises(CancelledError):
        cancelled.result()
    assert notes(path) == ["b"]


def test_what_is_worked_on_cannot_be_cancelled(writer: Writer) -> None:
    held = Held(writer)
    assert not held.future.cancel()
    held.let_go()
    assert held.future.result() is None


def test_closing_does_what_waits(writer: Writer, path: Path) -> None:
    held = Held(writer)
    futures = [writer.submit(note(str(number))) for number in range(5)]
    closing_thread = Thread(target=writer.close)
    closing_thread.start()
    held.let_go()
    closing_thread.join(5)
    assert all(future.done() for future in futures)
    assert len(notes(path)) == 5


def test_closing_waits_for_no_program_that_goes_on_holding_the_database(writer: Writer, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        future = writer.submit(note("a"))
        began = monotonic()
        writer.close()
        assert monotonic() - began < BUSY_SECONDS / 2
        with pytest.raises(StoreUnavailable, match="another program holds it"):
            future.result(0)
    assert notes(path) == []


def test_a_program_that_holds_the_database_for_a_moment_is_waited_for(writer: Writer, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        future = writer.submit(note("a"))
        with pytest.raises(TimeoutError):
            future.result(2 * LOOKS_EVERY)
        other.execute("ROLLBACK")
        assert future.result(5) == 1


def test_a_closed_writer_refuses(writer: Writer) -> None:
    writer.close()
    with pytest.raises(StoreUnavailable, match=r"notes\.db is closed"):
        writer.submit(note("a")).result()


def test_many_threads_may_write_and_read_at_once(store: Store) -> None:
    def work(worker: int) -> int:
        for number in range(30):
            store.record(attempt_of(f"{worker}-{number}", learner=1 + worker % 2)).result()
            assert store.attempt(f"{worker}-{number}") is not None
        return store.score(1 + worker % 2).answered

    with ThreadPoolExecutor(8) as pool:
        assert all(answered >= 30 for answered in pool.map(work, range(8)))
    assert store.score(1).answered == store.score(2).answered == 120


def test_a_full_disk_loses_no_acknowledged_answer(path: Path) -> None:
    db = open_database(path)
    with Store(path, Connection(connect(path), "quizbot.db"), Connection(db, "quizbot.db")) as store:
        fill(store)
        db.execute("PRAGMA max_page_count = 60")
        futures = {str(number): store.record(attempt_of(str(number))) for number in range(3_000)}
        failed = {key for key, future in futures.items() if future.exception() is not None}
        assert 0 < len(failed) < len(futures)
        assert all(isinstance(futures[key].exception(), StoreUnavailable) for key in failed)
        assert {attempt.key for attempt in store.attempts()} == futures.keys() - failed
        assert store.score(1).answered == len(futures) - len(failed)
