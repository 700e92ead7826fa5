"""How long does the writer wait where another program holds the database? Hardly at all once it has to end."""

from __future__ import annotations

import sqlite3
from time import monotonic
from typing import TYPE_CHECKING

from bot.store.connection import BUSY_SECONDS
from bot.store.failure import is_busy

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.store.sqlite import Database

LAST_SECONDS = 1.0
LOOKS_EVERY = 0.25  # seconds; SQLite itself cannot be told, while it waits, that it is to end


class Patience:
    """That of one connection; it may be hurried from any thread."""

    def __init__(self, *, seconds: float = BUSY_SECONDS, clock: Callable[[], float] = monotonic) -> None:
        self._seconds = seconds
        self._clock = clock
        self._end = float("inf")

    def hurry(self, seconds: float = LAST_SECONDS) -> None:
        """Wait for so many seconds more at most, from now on and in all."""
        self._end = min(self._end, self._clock() + seconds)

    def begin(self, db: Database) -> None:
        """
        Begin to write, as soon as others let us.

        Raises:
            sqlite3.Error: others have held the database for too long, or it cannot be written.
        """
        latest = self._clock() + self._seconds
        while True:
            try:
                db.conn.executescript("BEGIN IMMEDIATE")  # a script lets go of Python's lock once, a statement thrice
            except sqlite3.Error as error:
                if not is_busy(error) or self._clock() >= min(latest, self._end):
                    raise
            else:
                return


def look_often(db: Database) -> None:
    """Have a connection say soon that others hold the database, so that it can be asked whether to go on waiting."""
    db.execute(f"PRAGMA busy_timeout = {1000 * LOOKS_EVERY:.0f}")
