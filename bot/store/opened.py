"""What does the database consist of while it is open? Connections to read and to write, the writer, and its parts."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bot.meter import SILENT
from bot.store.access import Access
from bot.store.awaited import Awaiting
from bot.store.checkpoints import Checkpoints
from bot.store.class_hints import ClassHints
from bot.store.connection import Connection, PerThread, connect
from bot.store.copying import Manner, write_copy
from bot.store.flags import Flags
from bot.store.groups import Groups
from bot.store.lock import check_no_bot
from bot.store.opening import open_database
from bot.store.parts import Parts
from bot.store.readers import Readers
from bot.store.remembered import Remembered
from bot.store.reviews import Reviews
from bot.store.standing import Standing
from bot.store.unreachable import Unreachable
from bot.store.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from bot.meter import Meter
    from bot.store.connection import Memory
    from bot.store.sqlite import Database

GATHERING = 0.008  # seconds; a store of a program that answers people


class Opened(Parts):
    """The database as it is opened, copied and closed."""

    def __init__(
        self,
        path: Path | Memory,
        reading: Connection | PerThread,
        writing: Connection,
        meter: Meter = SILENT,
        *,
        is_alone: bool = False,
    ) -> None:
        self._path = path
        self._reading = reading
        self._writing = writing
        self._writer = Writer(writing, meter=meter, gathering=GATHERING if is_alone else 0.0)
        self._checkpoints = Checkpoints(path, writing, self._writer) if isinstance(path, Path) else None
        self._remembered = Remembered(is_on=is_alone)
        super().__init__(Access(reading, self._writer, self._remembered))
        self.reviews = Reviews(self._access)
        self.readers = Readers(self._access)
        self.awaited = Awaiting(self._access)
        self.flags = Flags(self._access)
        self.groups = Groups(self._access)
        self.class_hints = ClassHints(self._access)
        self.unreachable = Unreachable(self._access)
        self.standing = Standing(path, self._access, self._writer)

    @classmethod
    def open(cls, path: Path | Memory, meter: Meter = SILENT, *, is_alone: bool = False) -> Self:
        """
        Open the database, made and migrated where that is needed; its commits are measured.

        It `is_alone` where no other program changes the learners and sessions that are asked for: some are remembered.
        Else it is not migrated while a bot runs on it.

        Raises:
            BadInput: it cannot be used; the message names the path and the cure.
        """
        writing = Connection(_writing(path, is_alone=is_alone), str(path))
        if path == ":memory:":
            return cls(path, writing, writing, meter, is_alone=is_alone)
        return cls(path, PerThread(_reading(path), _reading(path)), writing, meter, is_alone=is_alone)

    @property
    def path(self) -> Path | Memory:
        """Where the database is, for another process to open it."""
        return self._path

    def close(self) -> None:
        """Write what waits, then give the file back."""
        self._writer.close()
        if self._checkpoints is not None:
            self._checkpoints.close()
        self._reading.close()
        self._writing.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def backup(self, path: Path, *, rest: float = 0, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """
        Write a consistent, verified copy of this moment while others go on; for threads and commands.

        `rest` is for how many seconds the disk is left to others after each step; it is given up when `is_wanted` says
        no more.

        Raises:
            BadInput: it cannot be written there; the message says the cure.
        """
        if self._path == ":memory:":
            self._access.read(write_copy, path)
            return
        with closing(connect(self._path)) as db:
            write_copy(db, path, Manner(rest=rest, is_wanted=is_wanted))


def _writing(path: Path | Memory, *, is_alone: bool) -> Database:
    if is_alone or path == ":memory:":
        return open_database(path)
    return open_database(path, before_change=partial(check_no_bot, path))


def _reading(path: Path) -> Connection:
    db = connect(path)
    db.execute("PRAGMA query_only = ON")
    return Connection(db, str(path))
