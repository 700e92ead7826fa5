"""The schema of marks: which update began a session or a schedule; a round has its mark from the beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m026_origins(db: Database) -> None:
    """Keep what began a session or a schedule, so that an update that is worked on twice begins it once."""
    for table in ("sessions", "schedules"):
        db.execute(f"ALTER TABLE {table} ADD COLUMN origin TEXT")
        db.execute(f"CREATE UNIQUE INDEX {table}_by_origin ON {table} (origin) WHERE origin IS NOT NULL")
