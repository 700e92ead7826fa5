"""Is a database sound, how large is it, and is its schema today's? Looked at without changing anything."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.store.connection import connect_to_read
from bot.store.failure import cure_of
from bot.store.migrations import applied, pending
from bot.store.opening import check_is_ours
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from pathlib import Path

MOST_FINDINGS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """
    What a look at a database has found.

    `pending` are the changes of the schema that the next start makes; `size` is in bytes, wherever they lie.
    """

    findings: tuple[str, ...]
    schema: str
    pending: int
    size: int
    journal_bytes: int


def examine(path: Path) -> Examined:
    """
    Look at a database; a large one takes a minute.

    Raises:
        BadInput: it cannot be read, is another program's or of a newer version; the message says the cure.
    """
    try:
        with closing(connect_to_read(path)) as db:
            check_is_ours(db, path)
            found = [str(row[0]) for row in db.execute(f"PRAGMA integrity_check({MOST_FINDINGS})")]
            found += [f"{row[0]} points at {row[2]}" for row in db.execute("PRAGMA foreign_key_check").fetchmany(3)]
            taken, missing = applied(db), pending(db)
            pages = db.execute("PRAGMA page_count").fetchone()[0]  # those that are in the journal still among them
            size = int(pages * db.execute("PRAGMA page_size").fetchone()[0])
    except sqlite3.Error as error:
        msg = f"the database {path} cannot be read ({error}): {cure_of(error) or 'look after the disk'}"
        raise BadInput(msg) from error
    journal = path.with_name(f"{path.name}-wal")
    return Examined(
        findings=tuple(finding for finding in found if finding != "ok"),
        schema=taken[-1] if taken else "none",
        pending=len(missing),
        size=size,
        journal_bytes=journal.stat().st_size if journal.exists() else 0,
    )
