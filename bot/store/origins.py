"""
Was this begun before? What an update begins is found again by the update's mark when that is worked on once more.

Telegram may give an id again after a long time: a mark counts only as long as its update may come again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from bot.store.columns import time_text
from bot.store.inbox import COMES_AGAIN_WITHIN

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from bot.store.sqlite import Database

Begun: TypeAlias = Literal["sessions", "rounds", "schedules"]
_RELEASE: dict[Begun, str] = {
    "sessions": "UPDATE sessions SET origin = NULL WHERE origin = ? AND started_at < ?",
    "rounds": "UPDATE rounds SET origin = NULL WHERE origin = ? AND begun_at < ? AND origin LIKE 'update:%'",
    "schedules": "UPDATE schedules SET origin = NULL WHERE origin = ? AND made_at < ?",
}
_FIND: dict[Begun, str] = {
    "sessions": "SELECT * FROM sessions WHERE origin = ?",
    "rounds": "SELECT * FROM rounds WHERE origin = ?",
    "schedules": "SELECT * FROM schedules WHERE origin = ?",
}


def begun_before(db: Database, what: Begun, origin: str | None, at: datetime) -> sqlite3.Row | None:
    """Give the row that bears a mark already."""
    if origin is None:
        return None
    db.execute(_RELEASE[what], (origin, time_text(at - COMES_AGAIN_WITHIN)))
    found: sqlite3.Row | None = db.execute(_FIND[what], (origin,)).fetchone()
    return found
