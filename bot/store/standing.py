"""How do things stand, for who watches the bot? What waits, what goes on, what was answered since the last look."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bot.store.access import Part, reads
from bot.store.attempt_rows import NUMBERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.store.access import Access
    from bot.store.connection import Memory
    from bot.store.sqlite import Database
    from bot.store.writer import Writer

VERDICTS = {number: verdict.value for verdict, number in NUMBERS.items()}
ROWS_AT_ONCE = 10_000  # read in a few milliseconds, so that a look holds up nobody's answer


def waiting_updates(db: Database) -> int:
    """Count the updates that are not worked on yet."""
    return int(db.execute("SELECT count(*) FROM inbox WHERE NOT is_settled").fetchone()[0])


def open_rounds(db: Database) -> int:
    """Count the rounds that go on."""
    return int(db.execute("SELECT count(*) FROM rounds WHERE state = 'open' AND NOT is_settled").fetchone()[0])


def last_attempt(db: Database) -> int:
    """Give the number of the last attempt; 0 where there is none."""
    return int(db.execute("SELECT coalesce(max(id), 0) FROM attempts").fetchone()[0])


def verdicts_after(db: Database, attempt: int) -> tuple[dict[str, int], int]:
    """Count the verdicts of the next attempts after one, and give the last of these; the same where no more are."""
    counts: dict[str, int] = {}
    last = attempt
    rows = db.execute("SELECT id, verdict FROM attempts WHERE id > ? ORDER BY id LIMIT ?", (attempt, ROWS_AT_ONCE))
    for last, number in rows:  # noqa: B007 - the last one is given
        verdict = VERDICTS[number]
        counts[verdict] = counts.get(verdict, 0) + 1
    return counts, last


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


class Standing(Part):
    """The part of the store that is asked by whoever watches; each question takes milliseconds at most."""

    waiting_updates = reads(waiting_updates)
    open_rounds = reads(open_rounds)
    last_attempt = reads(last_attempt)
    verdicts_after = reads(verdicts_after)

    def __init__(self, path: Path | Memory, access: Access, writer: Writer) -> None:
        super().__init__(access)
        self._path = path
        self._writer = writer

    def waiting_writes(self) -> int:
        """Count what waits to be written."""
        return self._writer.waiting

    def file_bytes(self) -> Mapping[str, int]:
        """Give the size of the database and of its journal."""
        if not isinstance(self._path, Path):
            return {}
        journal = self._path.with_name(f"{self._path.name}-wal")
        return {"database": _size(self._path), "journal": _size(journal)}
