"""Who is to be told that a key was put right and answers count anew? One row a learner and version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.store.access import Part, reads, writes
from bot.store.columns import time_text

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store.sqlite import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class RegradingNotice:
    """How many answers of a learner count for more, and for less, since a version of a set."""

    learner: int
    set_id: str
    version: int
    better: int
    worse: int


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
    """Note that somebody is told; False for who was told before."""
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


class RegradingNotices(Part):
    """What the database knows of that; reading answers at once, writing gives a future."""

    untold = reads(untold)
    note = writes(note)
    take_back = writes(take_back)
