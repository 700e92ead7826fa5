"""
How is all that waits done in one transaction, and undone alone where it fails?

What can be done in one with others of its kind, such as answers, is: a `Part`. Their order stays.
Where anything fails, all is undone and done again, each by itself behind a savepoint, so that the one is undone alone.
"""

from __future__ import annotations

from concurrent.futures import Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from bot.store.failure import explained
from quizzes.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.store.patience import Patience
    from bot.store.sqlite import Database

A = TypeVar("A")
T = TypeVar("T")


class Waiting(Protocol):
    """A job whose type of result does not matter."""

    def starts(self) -> bool: ...
    def goes_beside(self, other: Waiting) -> bool: ...
    def run(self, db: Database, beside: Sequence[Waiting]) -> None: ...
    def run_undoably(self, db: Database) -> None: ...
    def tell(self, place: str) -> None: ...
    def fail(self, error: Exception) -> None: ...


class TransactionLost(Exception):
    """A job's error rolls the whole group back: nothing was there to undo it alone, or it is such as a full disk."""

    def __init__(self, error: Exception) -> None:
        self.error = error
        super().__init__(str(error))


class Job(Generic[T]):
    """Work that is waited for, and whoever is to hear of it once it is durable."""

    def __init__(self, work: Callable[[Database], T], then: Callable[[T], object] | None) -> None:
        self.future: Future[T] = Future()
        self._work = work
        self._then = then
        self._result: T
        self._error: Exception | None = None

    def starts(self) -> bool:
        return self.future.set_running_or_notify_cancel()

    def goes_beside(self, _: Waiting) -> bool:
        """Say whether it can be done in one with another job."""
        return False

    def run(self, db: Database, _: Sequence[Waiting]) -> None:
        """Do it, and in one with it those that go beside it."""
        try:
            self.succeed(self._work(db))
        except Exception as error:
            raise TransactionLost(error) from error

    def succeed(self, result: T) -> None:
        """Keep what it gave until that is durable."""
        self._result, self._error = result, None

    def run_undoably(self, db: Database) -> None:
        db.execute("SAVEPOINT job")
        try:
            self.succeed(self._work(db))
        except Exception as error:  # it belongs to the one who submitted the work
            if not db.conn.in_transaction:
                raise TransactionLost(error) from error
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


class Part(Job[T], Generic[A, T]):
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
    def goes_beside(self, other: Waiting) -> bool:
        return isinstance(other, Part) and other.for_all is self.for_all

    @override
    def run(self, db: Database, beside: Sequence[Waiting]) -> None:
        if not beside:
            super().run(db, beside)
            return
        parts = [self, *(part for part in beside if isinstance(part, Part))]
        try:
            results = self.for_all(db, [part.step for part in parts])
        except Exception as error:
            raise TransactionLost(error) from error
        for part, result in zip(parts, results, strict=True):
            part.succeed(result)


def _side_by_side(group: Sequence[Waiting]) -> Iterator[list[Waiting]]:
    """Part a group into what can be done in one, all in its order."""
    some = [group[0]]
    for job in group[1:]:
        if job.goes_beside(some[0]):
            some.append(job)
        else:
            yield some
            some = [job]
    yield some


def commit_all(db: Database, group: Sequence[Waiting], patience: Patience) -> None:
    """
    Do a group in one transaction; others who hold the database are waited for.

    Raises:
        TransactionLost: nothing of it is kept; a group of several is to be done one by one.
    """
    try:
        with _transaction(db, patience):
            for first, *beside in _side_by_side(group):
                first.run(db, beside)
    except TransactionLost:
        if len(group) == 1:
            raise
        with _transaction(db, patience):
            for job in group:
                job.run_undoably(db)


@contextmanager
def _transaction(db: Database, patience: Patience) -> Iterator[None]:
    patience.begin(db)
    try:
        yield
        db.conn.commit()
    except BaseException:
        db.rollback()
        raise
