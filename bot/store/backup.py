"""How is the database copied while it is written to, and brought back, without ever a half file under its name?"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from uuid import uuid4

from bot.store.connection import connect, connect_to_read
from bot.store.failure import cure_of, is_busy
from bot.store.migrations import APPLICATION_ID
from bot.store.opening import OWNER_ONLY_FILE, check_is_ours, is_of_another_program, make_folder_of
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlite_utils import Database

PAGES_A_STEP = 1_000
_JOURNALS = ("-wal", "-shm")


def write_copy(db: Database, path: Path) -> None:
    """
    Copy the database as it is at this moment; others may go on writing. An earlier copy of that name is replaced.

    Raises:
        BadInput: the copy cannot be written there, or another file lies there; the message says the cure.
    """
    with _told(path):
        own = Path(db.execute("PRAGMA database_list").fetchone()["file"])
        if path.exists() and own.is_file() and own.samefile(path):
            _refuse(path, "is the database itself", "give another name")
        if path.exists() and not _is_quizbot_database(path):
            _refuse(path, "is there already and is no copy of a quizbot database", "give another name")
        with _replaced(path) as unfinished:
            _copy(db, unfinished, path)


def restore(source: Path, target: Path, at: datetime) -> Path | None:
    """
    Put a copy in the place of the database; give the path under which the one before is kept, if there was one.

    Nobody may have the database open meanwhile: whoever does would go on with a file that is gone.

    Raises:
        BadInput: the copy is damaged, not ours or newer than this program, or the database is in use.
    """
    with _told(target):
        make_folder_of(target)
        with _replaced(target) as unfinished:
            with _opened_to_restore(source) as db:
                if target.exists() and source.samefile(target):
                    _refuse(source, "is the database itself", "give the path of a copy of it")
                _copy(db, unfinished, target)
            if not target.exists():
                return None
            _go_on_counting(unfinished, _closed_down(target))
            return _kept_aside(target, at)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what the operating system refuses into words."""
    try:
        yield
    except OSError as error:
        _refuse(path, f"cannot be used ({error.strerror})", "give a path in a folder that this user may use")


@contextmanager
def _replaced(path: Path) -> Iterator[Path]:
    """Give a file to write to; it takes the name `path` when all went well, and else goes away."""
    unfinished = path.with_name(f".{path.name}.{uuid4().hex}.part")
    os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY_FILE))
    try:
        yield unfinished
        _flush(unfinished)
        unfinished.replace(path)
        _flush(path.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def _copy(db: Database, unfinished: Path, path: Path) -> None:
    """Copy step by step within one read transaction: without it, each write of others would begin the copy anew."""
    try:
        with closing(connect(unfinished)) as copy:
            copy.execute("PRAGMA synchronous = OFF")  # flushed once, when it is whole
            with db.atomic():
                db.execute("SELECT 1 FROM sqlite_schema").fetchall()
                db.conn.backup(copy.conn, pages=PAGES_A_STEP)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without journals beside it
            _check_is_whole(copy, path)
    except sqlite3.Error as error:
        _refuse(path, f"cannot be written ({error})", cure_of(error) or "look after the disk")


def _check_is_whole(db: Database, path: Path) -> None:
    findings = [row[0] for row in db.execute("PRAGMA integrity_check(3)")]
    if findings != ["ok"]:
        _refuse(path, f"is damaged ({'; '.join(findings)})", "use another copy")


@contextmanager
def _opened_to_restore(source: Path) -> Iterator[Database]:
    with _told(source):
        if not source.is_file():
            _refuse(source, "is not there" if not source.exists() else "is no file", "give the path of a copy")
    try:
        with closing(connect_to_read(source)) as db:
            (application_id,) = db.execute("PRAGMA application_id").fetchone()
            if application_id != APPLICATION_ID:
                _refuse(source, "is no copy of a quizbot database", "give a file that `quizbot backup` has written")
            check_is_ours(db, source)
            _check_is_whole(db, source)
            yield db
    except sqlite3.Error as error:
        _refuse(source, f"cannot be read ({error})", "use another copy")


def _closed_down(target: Path) -> int:
    """
    Bring all of the database into its one file, which fails while others have it open; give the last session's id.

    A database that is too damaged for it is left as it is, and has no last session that could be found out.
    """
    try:
        with closing(connect(target)) as db:
            db.execute("PRAGMA busy_timeout = 500")
            if is_of_another_program(db):
                _refuse(target, "is the database of another program", "give the path of a quizbot database")
            db.execute("PRAGMA journal_mode = DELETE")
            row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'sessions'").fetchone()
    except sqlite3.Error as error:
        if is_busy(error):
            _refuse(target, "is in use", "stop the bot and whatever else has it open, then restore")
        return 0
    return 0 if row is None else int(row["seq"])


def _go_on_counting(copy: Path, last_session: int) -> None:
    """Old buttons name sessions that the copy may not know: their numbers must not be given to others."""
    with closing(connect(copy)) as db, db.atomic():
        db.execute(
            "INSERT INTO sqlite_sequence (name, seq) SELECT 'sessions', 0 "
            "WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'sessions')"
        )
        db.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'sessions'", (last_session,))


def _kept_aside(target: Path, at: datetime) -> Path:
    kept = _free_name(target.with_name(f"{target.name}.before-{at:%Y%m%dT%H%M%S}"))
    try:
        os.link(target, kept)
    except OSError:  # a file system without links
        shutil.copy2(target, kept)
    for journal in _JOURNALS:  # of a damaged database: it must not be applied to the copy
        with suppress(FileNotFoundError):
            target.with_name(target.name + journal).rename(kept.with_name(kept.name + journal))
    return kept


def _free_name(path: Path) -> Path:
    names = (path.with_name(f"{path.name}-{number}") if number > 1 else path for number in range(1, 1_000))
    return next(name for name in names if not name.exists())


def _is_quizbot_database(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        with closing(connect_to_read(path)) as db:
            (application_id,) = db.execute("PRAGMA application_id").fetchone()
    except sqlite3.Error:
        return False
    return bool(application_id == APPLICATION_ID)


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


def _refuse(path: Path, fault: str, cure: str) -> NoReturn:
    msg = f"{path} {fault}: {cure}"
    raise BadInput(msg)
