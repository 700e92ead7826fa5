"""What is said when SQLite cannot read or write now, and which of its errors are the fault of our own code."""

from __future__ import annotations

import sqlite3

from quizzes.errors import QuizbotError

_MAKE_ROOM = "the disk is full; make room, then try again"
# Result codes that say something about the disk or other programs, with the cure: primary ones, or such as tell more.
_CURES = {
    sqlite3.SQLITE_BUSY: "another program holds it for writing; try again when that is done",
    sqlite3.SQLITE_LOCKED: "another program holds it for writing; try again when that is done",
    sqlite3.SQLITE_PROTOCOL: "too many programs open it at the same moment; try again",
    sqlite3.SQLITE_FULL: _MAKE_ROOM,
    # No room for the index of the write-ahead log, which is the first that is written where no bot has run just now.
    sqlite3.SQLITE_IOERR_SHMSIZE: _MAKE_ROOM,
    sqlite3.SQLITE_READONLY: "it may only be read; let this user write the file and its folder",
    sqlite3.SQLITE_PERM: "it may only be read; let this user write the file and its folder",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; see that this user may read and write the file, and its folder",
    sqlite3.SQLITE_IOERR: "the disk reports an error; look after the disk, then try again",
    sqlite3.SQLITE_NOMEM: "the memory is used up; end other programs, then try again",
    sqlite3.SQLITE_CORRUPT: "the file is damaged; bring back a copy with `quizbot restore FILE`",
    sqlite3.SQLITE_NOTADB: "see that this is the right path, or bring back a copy with `quizbot restore FILE`",
}
_PRIMARY = 0xFF


class StoreUnavailable(QuizbotError):
    """The database cannot be read or written now; of the write that this answers nothing was kept."""


def cure_of(error: Exception) -> str | None:
    """Say what can be done about an error of SQLite; None where our own code is to blame."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else _CURES.get(code) or _CURES.get(code & _PRIMARY)


def is_busy(error: sqlite3.Error) -> bool:
    """Say whether others hold the database for now."""
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def explained(error: Exception, place: str) -> Exception:
    """Turn an error that somebody can do something about into words, and leave any other as it is."""
    cure = cure_of(error)
    return error if cure is None else StoreUnavailable(f"the database {place} is unavailable: {cure}")
