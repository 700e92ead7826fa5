"""
How do many small writes become durable fast? One thread commits in groups: all that waits is one transaction.

    submit ─┐                    ┌ BEGIN IMMEDIATE
    submit ─┼→ waiting → group → │ work · work · work
    submit ─┘                    └ COMMIT               (one fsync)  → all futures are resolved

A future is resolved after the commit and never before, so what it tells is on the disk.

Beside a thread that answers people, each commit takes turns with that one some twenty times, whatever is in it. So
where a crowd comes again and again, more may gather for a moment, and fewer commits are made: with 8 ms 780 answers a
second instead of 740 of the same bot beside it, and nobody waited longer for his. A batch of reminders, or of answers
that one request brings, is over with the next commit or the one after it, and would only wait.
"""

from __future__ import annotations

from queue import Empty, SimpleQueue
from threading import Lock, Thread
from time import perf_counter, sleep
from typing import TYPE_CHECKING, TypeVar

from bot.meter import SILENT
from bot.store.failure import StoreUnavailable, explained
from bot.store.jobs import Job, Part, TransactionLost, Waiting, commit_all
from bot.store.patience import Patience, look_often
from bot.store.telling import telling

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future

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
        self._waiting: SimpleQueue[Waiting | None] = SimpleQueue()  # nothing, behind all work, is the end
        self._gathering = gathering
        self._done = self._crowds = 0
        self._is_closed = self._is_over = False
        self._lock = Lock()
        self._patience = Patience()
        with connection.alone() as db:
            look_often(db)
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
        return self._submitted(Job(work, then))

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
        return self._submitted(Part(work, step, then))

    def _submitted(self, job: Job[T]) -> Future[T]:
        with self._lock:
            refusal = self._refusal()
            if refusal is None:
                self._waiting.put(job)
        if refusal is not None:
            job.future.set_exception(StoreUnavailable(refusal))
        return job.future

    def close(self) -> None:
        """Do what waits, then end; another program that holds the database is waited for a moment only."""
        with self._lock:
            if not self._is_closed:
                self._is_closed = True
                self._patience.hurry()
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

    def _group(self) -> list[Waiting]:
        """Wait for work and take all of it."""
        if self._gathering and self._crowds >= AGAIN and self._waiting.qsize() >= CROWD:
            sleep(self._gathering)
        group: list[Waiting] = []
        job = self._waiting.get()
        while job is not None:
            group.append(job)
            try:
                job = self._waiting.get_nowait()
            except Empty:
                return group
        self._is_over = True
        return group

    def _commit(self, group: Sequence[Waiting]) -> None:
        began = perf_counter()
        try:
            with self._connection.alone() as db:
                commit_all(db, group, self._patience)
        except TransactionLost as lost:
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
