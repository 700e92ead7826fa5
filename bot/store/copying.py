"""How is the database copied while it is written to, without ever a half file under the copy's name?"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar
from uuid import uuid4

from bot.store.connection import OWNER_ONLY_FILE, connect, connect_to_read
from bot.store.failure import cure_of
from bot.store.migrations import APPLICATION_ID, begun_at
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bot.store.sqlite import Database

_Seen = TypeVar("_Seen")

PAGES_A_STEP = 1_000
STEPS_BETWEEN_LOOKS = 10_000  # of SQLite; some milliseconds
GIVEN_UP = "nobody wants it any more"
JOURNALS = ("-wal", "-shm", "-journal")
LOCK = ".lock"  # of the bot that runs on a database
_ANY_TRY = "?" * 32  # a name with something added has tries of its own
_HEADER, _IN_WAL = 20, b"\2\2"  # bytes of a database's head, and its last two where it has a write-ahead log


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """
    How a copy is made.

    `rest` is for how many seconds the disk is left to others after each step; `tell` is told how many pages are left of
    how many. It is given up, within moments, when `is_wanted` says no more. What is not `thorough` sees that each page
    is in order, and not that each index agrees with its table, which takes three times as long.
    """

    rest: float = 0
    thorough: bool = True
    tell: Callable[[int, int], None] = lambda _, __: None
    is_wanted: Callable[[], bool] = lambda: True


USUAL = Manner()


def write_copy(db: Database, path: Path, manner: Manner = USUAL) -> None:
    """
    Copy the database as it is at this moment; others may go on writing. An earlier copy of that name is replaced.

    Raises:
        BadInput: the copy cannot be written there, or another file lies there; the message says the cure.
    """
    with told(path):
        (name,) = db.execute("SELECT CAST(file AS BLOB) FROM pragma_database_list").fetchone()  # it may be no UTF-8
        own = Path(os.fsdecode(name))
        if path.exists() and own.is_file() and own.samefile(path):
            refuse(path, "is the database itself", "give another name")
        if path.is_file() and _is_used(path):
            cure = "give another name (or delete it first, where it is an earlier copy that was looked into)"
            refuse(path, "is a database that a bot or a command uses, and no copy", cure)
        if path.exists() and not _is_quizbot_database(path):
            refuse(path, "is there already and is no copy of a quizbot database", "give another name")
        with replaced(path) as unfinished:
            copied(db, unfinished, path, manner)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the operating system refuses into words."""
    try:
        yield
    except OSError as error:
        refuse(path, f"cannot be used ({error.strerror})", "give a path in a folder that this user may use")


@contextmanager
def replaced(path: Path) -> Iterator[Path]:
    """
    Give a file to write to; it takes the name `path` when all went well, and else goes away.

    What earlier tries have left goes first: whoever is killed deletes nothing. Of two that write at once the later one
    gets the name, and the other hears of it. A journal that a crash has left beside what had the name is let go of:
    SQLite would apply it to the new file.

    Raises:
        BadInput: another program has begun to write to that name.
    """
    sweep(path.parent, escape(path.name))
    unfinished = path.with_name(f".{path.name}.{uuid4().hex}.part")
    os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY_FILE))
    try:
        with _seen_to_be_there(unfinished, path):
            yield unfinished
            _flush(unfinished)
        for journal in JOURNALS:
            path.with_name(path.name + journal).unlink(missing_ok=True)
        unfinished.replace(path)
        _flush(path.parent)
    finally:
        unfinished.unlink(missing_ok=True)


@contextmanager
def _seen_to_be_there(unfinished: Path, path: Path) -> Iterator[None]:
    """Say what has happened where the file went away under whoever writes to it: the disk is not to blame."""
    try:
        yield
    except (BadInput, OSError):
        if path.parent.is_dir() and not unfinished.exists():
            refuse(path, "is being written by another program", "wait until that is done, then try again if need be")
        raise


def sweep(folder: Path, pattern: str) -> None:
    """Let go of what was to become a file of such a name and never did, as its program was killed."""
    for left in folder.glob(f".{pattern}.{_ANY_TRY}.part*"):  # a database has its journal beside it
        left.unlink(missing_ok=True)


def copied(db: Database, unfinished: Path, path: Path, manner: Manner = USUAL) -> None:
    """Copy step by step within one read transaction: without it, each write of others would begin the copy anew."""

    def pause(_: int, left: int, pages: int) -> None:
        manner.tell(left, pages)
        if not manner.is_wanted():
            raise sqlite3.OperationalError(GIVEN_UP)
        time.sleep(manner.rest)

    try:
        with closing(connect(unfinished)) as copy:
            copy.conn.set_progress_handler(lambda: not manner.is_wanted(), STEPS_BETWEEN_LOOKS)
            copy.execute("PRAGMA synchronous = OFF")  # flushed once, when it is whole
            with db.atomic():
                db.execute("SELECT 1 FROM sqlite_schema").fetchall()
                db.conn.backup(copy.conn, pages=PAGES_A_STEP, progress=pause)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without journals beside it
            check_is_whole(copy, path, thorough=manner.thorough)
    except sqlite3.Error as error:
        refuse(path, f"cannot be written ({error})", cure_of(error) or "look after the disk")


def check_is_whole(db: Database, path: Path, *, thorough: bool = True) -> None:
    """
    See that nothing in a database is damaged; what is not `thorough` takes its indexes to agree with its tables.

    Raises:
        BadInput: something is; the message names `path`.
    """
    findings = [row[0] for row in db.execute(f"PRAGMA {'integrity' if thorough else 'quick'}_check(3)")]
    if findings != ["ok"]:
        refuse(path, f"is damaged ({'; '.join(findings)})", "use another copy")


def _is_used(path: Path) -> bool:
    """Say whether a program works, or has worked, on a database: a copy is one file, and has no write-ahead log."""
    with path.open("rb") as file:
        has_wal = file.read(_HEADER).endswith(_IN_WAL)
    return has_wal or any(path.with_name(path.name + ending).exists() for ending in (*JOURNALS, LOCK))


def _is_quizbot_database(path: Path) -> bool:
    """Say whether a file is a database of this program."""
    return _looked_at(path, _is_ours) is True


def birth_of(path: Path) -> str | None:
    """Say what a database of this program and all its copies have in common, and no other; None of any other file."""
    return _looked_at(path, lambda db: begun_at(db) if _is_ours(db) else None)


def _is_ours(db: Database) -> bool:
    (application_id,) = db.execute("PRAGMA application_id").fetchone()
    return bool(application_id == APPLICATION_ID)


def _looked_at(path: Path, look: Callable[[Database], _Seen]) -> _Seen | None:
    if not path.is_file():
        return None
    try:
        with closing(connect_to_read(path)) as db:
            return look(db)
    except sqlite3.Error:
        return None


def _flush(path: Path) -> None:
    """Have the file's content, or the folder's names, on the disk."""
    try:
        handle = os.open(path, os.O_RDONLY)
    except PermissionError:  # Windows opens no folders, and needs none of it
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def refuse(path: Path, fault: str, cure: str) -> NoReturn:
    """
    Say what is wrong with a path, and the cure.

    Raises:
        BadInput: always.
    """
    msg = f"{path} {fault}: {cure}"
    raise BadInput(msg)
