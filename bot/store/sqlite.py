"""What is a database to all that asks it? A connection on which a statement is durable unless more was begun."""

from __future__ import annotations

from contextlib import contextmanager
from inspect import signature
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping, Sequence


class Database:
    """A connection that begins nothing by itself: its `isolation_level` is None."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self.conn = conn

    def execute(self, sql: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> sqlite3.Cursor:
        """Have a statement done, within the transaction that is open if there is one."""
        return self.conn.execute(sql, parameters)

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Do all of a block or nothing of it, seen from one moment."""
        self.conn.execute("BEGIN")
        try:
            yield
            self.conn.execute("COMMIT")
        except BaseException:
            self.rollback()
            raise

    def rollback(self) -> None:
        """Undo what was begun; it may be undone already, as after some errors."""
        if self.conn.in_transaction:
            self.conn.execute("ROLLBACK")

    def register_function(self, function: Callable[..., float | str | None]) -> None:
        """Have statements call a function by its name, which gives the same for the same."""
        many = len(signature(function).parameters)
        self.conn.create_function(function.__name__, many, function, deterministic=True)

    def close(self) -> None:
        """Give the file back."""
        self.conn.close()
