"""
When does the journal go into the database? Now and then, in a thread of its own, so that no answer waits for it.

SQLite would do it within the commit that makes the journal long, and that commit would take ten times as long.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from threading import Event, Thread
from typing import TYPE_CHECKING

from bot.store.connection import connect
from bot.store.failure import StoreUnavailable

if TYPE_CHECKING:
    from pathlib import Path

    from bot.store.connection import Connection
    from bot.store.sqlite import Database
    from bot.store.writer import Writer

MANY_WRITES = 2_000
LOOKS_EVERY = 0.2  # seconds
# Pages after which SQLite does it by itself all the same: more than ever gather while this thread is alive.
LONGEST_JOURNAL = 25_000


class Checkpoints:
    """Brings over what was written, whenever that is a lot."""

    def __init__(self, path: Path, writing: Connection, writer: Writer, *, many: int = MANY_WRITES) -> None:
        self._own = connect(path)
        self._writing = writing
        self._writer = writer
        self._many = many
        self._is_closed = Event()
        with writing.alone() as db:
            db.execute(f"PRAGMA wal_autocheckpoint = {LONGEST_JOURNAL}")
        self._thread = Thread(target=self._run, name="store-checkpoints", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End; what is in the journal goes over when the database is closed."""
        self._is_closed.set()
        self._thread.join()
        self._own.close()

    def _run(self) -> None:
        brought = 0
        while not self._is_closed.wait(LOOKS_EVERY):
            done = self._writer.done
            if done - brought >= self._many:
                with suppress(StoreUnavailable, sqlite3.Error):  # the next time, then
                    bring_over(self._own, self._writing)
                brought = done


def bring_over(own: Database, writing: Connection) -> None:
    """Bring over all but the last while others write, and the last while nobody does: the journal begins anew then."""
    own.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    with writing.alone() as db:
        db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
