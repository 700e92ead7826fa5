"""Who is to be told that a key was put right and answers count anew? One row a learner and version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.store.columns import time_text

if TYPE_CHECKING:
    from concurrent.futures import Future
    from datetime import datetime

    from bot.store.access import Access
    from bot.store.sqlite import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class RegradingNotice:
    """How many answers of a learner count for more, and for less, since a version of a set."""

    learner: int
    set_id: str
    version: int
    better: int
    worse: int


class RegradingNotices:
    """What the database knows of that; reading answers at once, writing gives a future."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def untold(self, limit: int) -> list[RegradingNotice]:
        """List some who are to be told."""
        return self._access.read(untold, limit)

    def note(self, notice: RegradingNotice, at: datetime) -> Future[bool]:
        """Note that somebody is told; False for who was told before."""
        return self._access.write(note, notice, at)

    def take_back(self, notice: RegradingNotice) -> Future[None]:
        """Note that somebody is to be told still."""
        return self._access.write(take_back, notice)


def add(db: Database, set_id: str, version: int) -> None:
    """Write down who is to be told of a version that has just come."""
    db.execute(
        "INSERT INTO regrading_notices (learner, set_id, version, better, worse) "
        "SELECT it.learner, it.set_id, new.version, sum(new.credit > before), sum(new.credit < before) FROM ("
        "SELECT now.attempt, now.version, now.credit, coalesce((SELECT older.credit FROM regradings AS older "
        "WHERE older.attempt = now.attempt AND older.version < now.version ORDER BY older.version DESC LIMIT 1), "
        "it.credit) AS before FROM regradings AS now JOIN recorded_attempts AS it ON it.id = now.attempt "
        "WHERE it.set_id = ?1 AND now.version = ?2) AS new JOIN recorded_attempts AS it ON it.id = new.attempt "
        "GROUP BY it.learner ON CONFLICT DO NOTHING",
        (set_id, version),
    )


def untold(db: Database, limit: int) -> list[RegradingNotice]:
    """List some who are to be told."""
    rows = db.execute("SELECT * FROM regrading_notices WHERE told_at IS NULL LIMIT ?", (limit,))
    return [
        RegradingNotice(
            learner=row["learner"],
            set_id=row["set_id"],
            version=row["version"],
            better=row["better"],
            worse=row["worse"],
        )
        for row in rows
    ]


def note(db: Database, notice: RegradingNotice, at: datetime) -> bool:
    """Note that somebody is told."""
    return (
        db.execute(
            "UPDATE regrading_notices SET told_at = ? "
            "WHERE learner = ? AND set_id = ? AND version = ? AND told_at IS NULL",
            (time_text(at), notice.learner, notice.set_id, notice.version),
        ).rowcount
        == 1
    )


def take_back(db: Database, notice: RegradingNotice) -> None:
    """Note that somebody is to be told still."""
    db.execute(
        "UPDATE regrading_notices SET told_at = NULL WHERE learner = ? AND set_id = ? AND version = ?",
        (notice.learner, notice.set_id, notice.version),
    )
