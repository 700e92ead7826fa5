"""Is this file our database, and is its schema today's? If not, what is wrong with it and what is the cure?"""

from __future__ import annotations

import errno
import logging
import os
import shutil
import sqlite3
import time
from contextlib import closing, suppress
from typing import TYPE_CHECKING, NoReturn

from bot.store import answered, reviews
from bot.store.connection import BUSY_SECONDS, OWNER_ONLY_FILE, OWNER_ONLY_FOLDER, connect
from bot.store.copying import Manner, write_copy
from bot.store.failure import cure_of, is_busy
from bot.store.migrations import APPLICATION_ID, migrate, unknown
from bot.store.ownership import hand_over
from quizzes.errors import BadInput
from quizzes.limits import megabytes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.store.connection import Memory
    from bot.store.sqlite import Database

VARIABLE = "QUIZBOT_DATABASE"
ROOM_TO_CHANGE = 2  # times the database: a copy of it, and what is written anew
LARGE = 100_000_000  # bytes; below that nobody has to wait
_RETRY_SECONDS = 0.02

logger = logging.getLogger(__name__)


def open_database(
    path: Path | Memory, *, patience: float = BUSY_SECONDS, before_change: Callable[[], None] = lambda: None
) -> Database:
    """
    Open the database, made and migrated where that is needed; others may hold it for `patience` seconds.

    Where one that is there already has to be migrated, `before_change` is called first.

    Raises:
        BadInput: it cannot be used; the message names the path, the variable that holds it, and the cure.
    """
    if path != ":memory:":
        _make_file(path)
    deadline = time.monotonic() + patience
    while True:
        try:
            return _migrated(path, patience, before_change)
        except sqlite3.Error as error:
            # Two programs that open a new file at once: SQLite does not wait by itself while one turns the WAL on.
            if is_busy(error) and time.monotonic() < deadline:
                time.sleep(_RETRY_SECONDS)
                continue
            cure = cure_of(error)
            if cure is None:
                raise
            _refuse(path, f"cannot be used ({error})", cure)


def check_is_ours(db: Database, path: Path | Memory) -> None:
    """
    Refuse the database of another program, and one that a newer version of this program has changed.

    Raises:
        BadInput: it is one of these.
    """
    with db.atomic():  # one moment: another program may be making the database just now
        is_foreign, newer = is_of_another_program(db), unknown(db)
    if is_foreign:
        _refuse(path, "is the database of another program", "give the path of a quizbot database, or of a new file")
    if newer:
        _refuse(path, f"was used by a newer quizbot (it has {newer[-1]})", "use that version or a newer one")


def is_of_another_program(db: Database) -> bool:
    """Say whether a database holds something, but not ours."""
    (application_id,) = db.execute("PRAGMA application_id").fetchone()
    (tables,) = db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return application_id != APPLICATION_ID and bool(application_id or tables)


def make_folder_of(path: Path) -> None:
    """
    See that the folder of a file is there, and for its owner only if it has to be made.

    Raises:
        OSError: it cannot be made.
    """
    try:
        path.parent.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
    except FileExistsError as error:
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path.parent)) from error


def _migrated(path: Path | Memory, patience: float, before_change: Callable[[], None]) -> Database:
    db = connect(path, patience=patience)

    def prepare(schema: str) -> None:
        before_change()
        _keep_aside(db, path, schema)

    try:
        check_is_ours(db, path)
        db.execute("PRAGMA journal_mode = WAL")
        migrate(db, prepare)
        reviews.follow_rules(db)
        _check_may_be_written(db)
        db.execute("PRAGMA temp_store = MEMORY")  # a large statement keeps a file to undo it by, else
        answered.prepare(db)
    except BaseException:
        db.close()
        raise
    return db


def _keep_aside(db: Database, path: Path | Memory, schema: str) -> None:
    """Copy the database before its schema is changed; the copy bears the number of the schema that is in it."""
    if path == ":memory:":
        return
    aside = path.with_name(f"{path.name}.schema-{schema[1:4]}")
    (pages,), (page,) = db.execute("PRAGMA page_count").fetchone(), db.execute("PRAGMA page_size").fetchone()
    needed, free = ROOM_TO_CHANGE * pages * page, shutil.disk_usage(path.parent).free
    if free < needed:
        _refuse(
            path,
            f"has to be copied before this version changes it, and there is no room for that in {path.parent} "
            f"({megabytes(needed)} needed, {megabytes(free)} free)",
            "make room there, then start again",
        )
    logger.info("copying the database to %s before it is changed", aside)
    with closing(connect(path)) as reading:  # `db` is about to write, and SQLite copies nothing meanwhile
        write_copy(reading, aside, Manner(thorough=False, tell=_tenths(page)))


def _tenths(page: int) -> Callable[[int, int], None]:
    """Say in the log, for who waits, when the next tenth of a large copy is done."""
    said = 0

    def tell(left: int, pages: int) -> None:
        nonlocal said
        done = (pages - left) * 10 // pages
        if done > said and pages * page >= LARGE:
            said = done
            logger.info("%d %% of %s are copied", done * 10, megabytes(pages * page))

    return tell


def _check_may_be_written(db: Database) -> None:
    """Try to write, and change nothing: to begin with it is let pass by SQLite where the file may only be read."""
    db.execute("BEGIN IMMEDIATE")
    db.execute("DELETE FROM roles WHERE FALSE")
    db.rollback()


def _make_file(path: Path) -> None:
    """SQLite would make the file too, but readable for everybody: its journals take over the rights of the file."""
    try:
        make_folder_of(path)
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY_FILE))
            hand_over(path, path.parent)
        if path.is_dir():
            _refuse(path, "is a folder", f"give the path of a file in it, such as {path / 'quizbot.db'}")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        _refuse(path, f"cannot be made ({reason})", "give a path in a folder that this user may write to")


def _refuse(path: Path | Memory, fault: str, cure: str) -> NoReturn:
    msg = f"the database {path} {fault}: {cure} ({VARIABLE} says where the database is)"
    raise BadInput(msg)
