"""
How do many small writes become durable fast? One thread commits in groups: all that waits is one transaction.

    submit ─┐                    ┌ BEGIN IMMEDIATE
    submit ─┼→ waiting → group → │ work · work · work
    submit ─┘                    └ COMMIT               (one fsync)  → all futures are resolved

What can be done in one with others of its kind, such as answers, is: `submit_beside`. Their order stays.
Where anything fails, all is undone and done again, each by itself behind a savepoint, so that the one is undone alone.
A future is resolved after the commit and never before, so what it tells is on the disk.

Beside a thread that answers people, each commit takes turns with that one some twenty times, whatever is in it. So
where a crowd comes again and again, more may gather for a moment, and fewer commits are made: with 8 ms 780 answers a
second instead of 740 of the same bot beside it, and nobody waited longer for his. A batch of reminders, or of answers
that one request brings, is over with the next commit or the one after it, and would only wait.
"""

from __future__ import annotations

from concurrent.futures import Future
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from typing_extensions import override

from bot.meter import SILENT
from bot.store.failure import StoreUnavailable, explained
from bot.store.telling import telling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.meter import Meter
    from bot.store.connection import Connection
    from bot.store.sqlite import Database

MOST_WAITING = 10_000
CROWD = 8  # writes of one commit
AGAIN = 3  # such commits in a row, after which more are to come

A = TypeVar("A")
T = TypeVar("T")


class Writer:
    """The only thread that writes through this connection; what waits for it is bounded."""

    def __init__(
        self,
        connection: Connection,
        *,
        most_waiting: int = MOST_WAITING,
        meter: Meter = SILENT,
        gathering: float = 0.0,
    ) -> None:
        """Write through a connection; where a crowd waits again, more may gather for so many seconds."""
        self._connection = connection
        self._meter = meter
        self._most_waiting = most_waiting
        self._waiting: SimpleQueue[_Waiting | None] = SimpleQueue()  # nothing, behind all work, is the end
        self._gathering = gathering
        self._done = self._crowds = 0
        self._is_closed = self._is_over = False
        self._lock = Lock()
        self._thread = Thread(target=self._run, name="store-writer", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """How many writes wait for the next commit."""
        return self._waiting.qsize()

    @property
    def done(self) -> int:
        """How many writes were committed."""
        return self._done

    def submit(self, work: Callable[[Database], T], then: Callable[[T], object] | None = None) -> Future[T]:
        """
        Have `work` done in a transaction; the future is resolved once it is durable.

        It never blocks. The future holds `StoreUnavailable` where too much waits already, the writer is closed, or
        the database cannot be written; it holds whatever `work` raises; nothing of the work is kept then. Work may be
        undone and done again before that, so it does nothing but change the database. A future that is cancelled in
        time is not worked on. `then` is called with the result once it is durable, before anybody else hears of it.
        """
        return self._submitted(_Job(work, then))

    def submit_beside(
        self,
        work: Callable[[Database, Sequence[A]], Sequence[T]],
        step: A,
        then: Callable[[T], object] | None = None,
    ) -> Future[T]:
        """
        Have `work` done for a step, in one with the steps of the same work that wait next to it; else as above.

        `work` gives a result for each of its steps. Whatever it raises where there are several, it is called once more
        for each of them alone.
        """
        return self._submitted(_Part(work, step, then))

    def _submitted(self, job: _Job[T]) -> Future[T]:
        with self._lock:
            refusal = self._refusal()
            if refusal is None:
                self._waiting.put(job)
        if refusal is not None:
            job.future.set_exception(StoreUnavailable(refusal))
        return job.future

    def close(self) -> None:
        """Do what waits, then end."""
        with self._lock:
            if not self._is_closed:
                self._is_closed = True
                self._waiting.put(None)
        self._thread.join()

    def _refusal(self) -> str | None:
        if self._is_closed:
            return f"the database {self._connection.place} is closed"
        if self._waiting.qsize() >= self._most_waiting:
            return f"the database {self._connection.place} is too slow: {self._most_waiting} writes wait; try again"
        return None

    def _run(self) -> None:
        while not self._is_over:
            group = self._group()
            self._crowds = self._crowds + 1 if len(group) >= CROWD else 0
            started = [job for job in group if job.starts()]
            if started:
                self._commit(started)

    def _group(self) -> list[_Waiting]:
        """Wait for work and take all of it."""
        if self._gathering and self._crowds >= AGAIN and self._waiting.qsize() >= CROWD:
            sleep(self._gathering)
        group: list[_Waiting] = []
        job = self._waiting.get()
        while job is not None:
            group.append(job)
            try:
                job = self._waiting.get_nowait()
            except Empty:
                return group
        self._is_over = True
        return group

    def _commit(self, group: Sequence[_Waiting]) -> None:
        began = perf_counter()
        try:
            with self._connection.alone() as db:
                _commit_all(db, group)
        except _TransactionLost as lost:
            if len(group) > 1:
                for job in group:
                    self._commit([job])
            else:
                group[0].fail(explained(lost.error, self._connection.place))
        except Exception as error:  # noqa: BLE001  # whatever it is belongs to the futures, and the thread lives on
            with telling():
                for job in group:
                    job.fail(error)
        else:
            self._done += len(group)
            self._meter.committed(perf_counter() - began, len(group))
            with telling():
                for job in group:
                    job.tell(self._connection.place)


class _Waiting(Protocol):
    """A job whose type of result does not matter."""

    def starts(self) -> bool: ...
    def goes_beside(self, other: _Waiting) -> bool: ...
    def run(self, db: Database, beside: Sequence[_Waiting]) -> None: ...
    def run_undoably(self, db: Database) -> None: ...
    def tell(self, place: str) -> None: ...
    def fail(self, error: Exception) -> None: ...


class _TransactionLost(Exception):
    """A job's error rolls the whole group back: nothing was there to undo it alone, or it is such as a full disk."""

    def __init__(self, error: Exception) -> None:
        self.error = error
        super().__init__(str(error))


class _Job(Generic[T]):
    def __init__(self, work: Callable[[Database], T], then: Callable[[T], object] | None) -> None:
        self.future: Future[T] = Future()
        self._work = work
        self._then = then
        self._result: T
        self._error: Exception | None = None

    def starts(self) -> bool:
        return self.future.set_running_or_notify_cancel()

    def goes_beside(self, _: _Waiting) -> bool:
        """Say whether it can be done in one with another job."""
        return False

    def run(self, db: Database, _: Sequence[_Waiting]) -> None:
        """Do it, and in one with it those that go beside it."""
        try:
            self.succeed(self._work(db))
        except Exception as error:
            raise _TransactionLost(error) from error

    def succeed(self, result: T) -> None:
        """Keep what it gave until that is durable."""
        self._result, self._error = result, None

    def run_undoably(self, db: Database) -> None:
        db.execute("SAVEPOINT job")
        try:
            self.succeed(self._work(db))
        except Exception as error:  # it belongs to the one who submitted the work
            if not db.conn.in_transaction:
                raise _TransactionLost(error) from error
            db.execute("ROLLBACK TO job")
            self._error = error
        db.execute("RELEASE job")

    def tell(self, place: str) -> None:
        if self._error is None:
            if self._then is not None:
                self._then(self._result)
            self.future.set_result(self._result)
        else:
            self.fail(explained(self._error, place))

    def fail(self, error: Exception) -> None:
        self.future.set_exception(error)


class _Part(_Job[T], Generic[A, T]):
    """A step of what is done for several at once."""

    def __init__(
        self,
        for_all: Callable[[Database, Sequence[A]], Sequence[T]],
        step: A,
        then: Callable[[T], object] | None,
    ) -> None:
        super().__init__(lambda db: for_all(db, (step,))[0], then)
        self.for_all = for_all
        self.step = step

    @override
    def goes_beside(self, other: _Waiting) -> bool:
        return isinstance(other, _Part) and other.for_all is self.for_all

    @override
    def run(self, db: Database, beside: Sequence[_Waiting]) -> None:
        if not beside:
            super().run(db, beside)
            return
        parts = [self, *(part for part in beside if isinstance(part, _Part))]
        try:
            results = self.for_all(db, [part.step for part in parts])
        except Exception as error:
            raise _TransactionLost(error) from error
        for part, result in zip(parts, results, strict=True):
            part.succeed(result)


def _side_by_side(group: Sequence[_Waiting]) -> Iterator[list[_Waiting]]:
    """Part a group into what can be done in one, all in its order."""
    some = [group[0]]
    for job in group[1:]:
        if job.goes_beside(some[0]):
            some.append(job)
        else:
            yield some
            some = [job]
    yield some


def _commit_all(db: Database, group: Sequence[_Waiting]) -> None:
    try:
        with _transaction(db):
            for first, *beside in _side_by_side(group):
                first.run(db, beside)
    except _TransactionLost:
        if len(group) == 1:
            raise
        with _transaction(db):
            for job in group:
                job.run_undoably(db)


@contextmanager
def _transaction(db: Database) -> Iterator[None]:
    db.conn.executescript("BEGIN IMMEDIATE")  # a script lets go of Python's lock once, a statement three times
    try:
        yield
        db.conn.commit()
    except BaseException:
        db.rollback()
        raise
