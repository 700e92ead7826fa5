"""How is a copy of the database brought back, without ever a half file under the name of the database?"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

from bot.store.connection import connect, connect_to_read
from bot.store.copying import JOURNALS, birth_of, check_is_whole, copied, refuse, replaced, told
from bot.store.failure import is_busy
from bot.store.migrations import APPLICATION_ID, begun_at
from bot.store.opening import check_is_ours, is_of_another_program, make_folder_of
from bot.store.ownership import hand_over

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

    from bot.store.sqlite import Database


GAP = 1_000_000  # numbers; more than any bot gives between a copy and the loss of its database


def restore(source: Path, target: Path, at: datetime) -> Path | None:
    """
    Put a copy in the place of the database; give the path under which the one before is kept, if there was one.

    Nobody may have the database open meanwhile: whoever does would go on with a file that is gone.

    Raises:
        BadInput: the copy is damaged, not ours or newer than this program, or the database is in use.
    """
    with told(target):
        make_folder_of(target)
        with replaced(target) as unfinished:
            with _opened_to_restore(source) as db:
                if target.exists() and source.samefile(target):
                    refuse(source, "is the database itself", "give the path of a copy of it")
                copied(db, unfinished, target)
            kept = _free_name(target.with_name(f"{target.name}.before-{at:%Y%m%dT%H%M%S}"))
            is_there = target.exists()
            _go_on_counting(unfinished, _closed_down(target, birth_of(unfinished)) if is_there else None)
            hand_over(unfinished, target)
            _keep_aside(target, kept)
            return kept if is_there else None


@contextmanager
def _opened_to_restore(source: Path) -> Iterator[Database]:
    with told(source):
        if not source.is_file():
            refuse(source, "is not there" if not source.exists() else "is no file", "give the path of a copy")
    try:
        with closing(connect_to_read(source)) as db:
            (application_id,) = db.execute("PRAGMA application_id").fetchone()
            if application_id != APPLICATION_ID:
                refuse(source, "is no copy of a quizbot database", "give a file that `quizbot backup` has written")
            check_is_ours(db, source)
            check_is_whole(db, source)
            yield db
    except sqlite3.Error as error:
        refuse(source, f"cannot be read ({error})", "use another copy")


def _closed_down(target: Path, birth: str | None) -> dict[str, int] | None:
    """
    Bring all of the database into its one file, which fails while others have it open; give its last numbers by table.

    A database that is too damaged for it is left as it is, and has none that could be found out. Nor has one of another
    birth than the copy: a bot has begun it anew, after the loss of the one that was copied.
    """
    try:
        with closing(connect(target)) as db:
            db.execute("PRAGMA busy_timeout = 500")
            if is_of_another_program(db):
                refuse(target, "is the database of another program", "give the path of a quizbot database")
            db.execute("PRAGMA journal_mode = DELETE")
            return _last_numbers(db) if begun_at(db) == birth else None
    except sqlite3.Error as error:
        if is_busy(error):
            refuse(target, "is in use", "stop the bot and whatever else has it open, then restore")
        return None


def _go_on_counting(copy: Path, last: Mapping[str, int] | None) -> None:
    """
    Old buttons and links name sessions, rounds and more that the copy may not know: no others get their numbers.

    Where the last ones are not known, so many are left out that those are among them. A database that is behind the
    copy does not know them either.
    """
    with closing(connect(copy)) as db, db.atomic():
        own = _last_numbers(db)
        if last is None or any(last.get(table, 0) < number for table, number in own.items()):
            last = {table: own.get(table, 0) + GAP for table in _numbered(db)}
        for table, number in last.items():
            if db.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, table)).rowcount == 0:
                db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, number))


def _last_numbers(db: Database) -> dict[str, int]:
    """Give the last number of each table that has one; that of the acts is their count, and nobody names one by it."""
    rows = db.execute("SELECT name, seq FROM sqlite_sequence WHERE name <> 'acts'")
    return {row["name"]: row["seq"] for row in rows}


def _numbered(db: Database) -> list[str]:
    """Name the tables that give numbers, those too that have given none yet."""
    rows = db.execute("SELECT name FROM sqlite_schema WHERE sql LIKE '%AUTOINCREMENT%' AND name <> 'acts'")
    return [row["name"] for row in rows]


def _keep_aside(target: Path, kept: Path) -> None:
    if target.exists():
        try:
            os.link(target, kept)
        except OSError:  # a file system without links
            shutil.copy2(target, kept)
    for journal in JOURNALS:  # of a damaged database, or of one that is gone
        with suppress(FileNotFoundError):
            target.with_name(target.name + journal).rename(kept.with_name(kept.name + journal))


def _free_name(path: Path) -> Path:
    names = (path.with_name(f"{path.name}-{number}") if number > 1 else path for number in range(1, 1_000))
    return next(name for name in names if not name.exists())
