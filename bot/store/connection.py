"""How is SQLite spoken to, and how do threads share a connection?"""

from __future__ import annotations

import os
import sqlite3
from threading import RLock, get_ident
from typing import TYPE_CHECKING, Literal, TypeAlias
from urllib.parse import quote

from bot.store.failure import explained
from bot.store.sqlite import Database

if TYPE_CHECKING:
    from pathlib import Path

Memory: TypeAlias = Literal[":memory:"]

BUSY_SECONDS = 10.0  # how long another program, such as a command beside the bot, may hold the database
CACHED_STATEMENTS = 256
OWNER_ONLY_FOLDER, OWNER_ONLY_FILE = 0o700, 0o600
LARGEST_IDLE_WAL = 64_000_000  # bytes; a backup makes it grow, and it would never shrink by itself

# They go into a column as they are; where nobody says so, sqlite3 asks each one anew, ten times as long as a number
# takes, and a third of what is written with an answer is None.
sqlite3.register_adapter(type(None), lambda _: None)
sqlite3.register_adapter(bool, int)


class Connection:
    """A connection that several threads may use, one at a time."""

    def __init__(self, db: Database, place: str) -> None:
        self.place = place
        self._db = db
        self._lock = RLock()

    def alone(self) -> Connection:
        """
        Have the connection for oneself, within a block.

        Raises:
            StoreUnavailable: something outside of this program keeps the database from being read or written.
        """
        return self

    def __enter__(self) -> Database:
        self._lock.acquire()
        return self._db

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        self._lock.release()
        if isinstance(error, sqlite3.Error):
            explanation = explained(error, self.place)
            if explanation is not error:
                raise explanation from error

    def close(self) -> None:
        """Give the file back."""
        with self._lock:
            self._db.close()


class PerThread:
    """A connection for the thread that opens the database, and one for all others: the event loop waits for none."""

    def __init__(self, own: Connection, others: Connection) -> None:
        self._own = own
        self._others = others
        self._owner = get_ident()

    def alone(self) -> Connection:
        """Have one of them for oneself, within a block; as with a connection."""
        return self._own if get_ident() == self._owner else self._others

    def close(self) -> None:
        """Give the file back."""
        self._own.close()
        self._others.close()


def connect(path: Path | Memory, *, patience: float = BUSY_SECONDS) -> Database:
    """Open a database as it is, with the settings that belong to a connection."""
    connection = sqlite3.connect(
        path,
        timeout=patience,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=CACHED_STATEMENTS,
    )
    connection.row_factory = sqlite3.Row
    db = Database(connection)
    try:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA secure_delete = ON")  # what people said is overwritten when it is let go of
        db.execute(f"PRAGMA journal_size_limit = {LARGEST_IDLE_WAL}")
    except sqlite3.Error:
        db.close()
        raise
    return db


def connect_to_read(path: Path) -> Database:
    """Open a file that is there, to look at it only."""
    connection = sqlite3.connect(
        f"file:{quote(os.fsencode(path.absolute()))}?mode=ro", uri=True, isolation_level=None, check_same_thread=False
    )
    connection.row_factory = sqlite3.Row
    return Database(connection)
