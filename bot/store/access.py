"""How does a part of the database ask and change? With functions on the database, read at once or written in turn."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from bot.store.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future

    from bot.store.connection import Connection, PerThread
    from bot.store.sqlite import Database
    from bot.store.writer import Writer

A = TypeVar("A")
P = ParamSpec("P")
T = TypeVar("T")


class Access:
    """What to read from and the writer to change with, shared by all parts of the store."""

    def __init__(self, reading: Connection | PerThread, writer: Writer, remembered: Remembered | None = None) -> None:
        self._reading = reading
        self._writer = writer
        self.remembered = Remembered(is_on=False) if remembered is None else remembered

    def read(self, question: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask now."""
        with self._reading.alone() as db:
            return question(db, *args, **kwargs)

    def write(self, change: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Have it changed; the future is resolved when that is durable."""
        return self.write_knowing(lambda _: self.remembered.forget(), change, *args, **kwargs)

    def write_knowing(
        self,
        then: Callable[[T], object],
        change: Callable[Concatenate[Database, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Future[T]:
        """Have something changed of which it is known what it means for what is remembered: `then` sees to it."""
        return self._writer.submit(lambda db: change(db, *args, **kwargs), then)

    def write_beside(
        self, then: Callable[[T], object], change: Callable[[Database, Sequence[A]], Sequence[T]], step: A
    ) -> Future[T]:
        """Have one step made of a change that makes several in one, with those that wait beside it; else as above."""
        return self._writer.submit_beside(change, step, then)


class Part:
    """What is asked of the database about one matter, and written down of it: each by a function on the database."""

    def __init__(self, access: Access) -> None:
        self._access = access


def reads(question: Callable[Concatenate[Database, P], T]) -> Callable[Concatenate[Part, P], T]:
    """Make what a part is asked, and answers at once, of a function on the database."""

    @wraps(question)
    def ask(self: Part, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return self._access.read(question, *args, **kwargs)

    return ask


def writes(change: Callable[Concatenate[Database, P], T]) -> Callable[Concatenate[Part, P], Future[T]]:
    """Make what a part has changed, and gives a future of, of a function on the database."""

    @wraps(change)
    def have_changed(self: Part, /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        return self._access.write(change, *args, **kwargs)

    return have_changed


def nothing_of_it(_: object) -> None:
    """Leave all that is remembered as it is: the change has nothing to do with it."""
