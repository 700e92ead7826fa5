"""How far has each learner read in each set?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.store.columns import time_text

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store.sqlite import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingPlace:
    """How far a learner has read in a set, and what is shown beside the text: a sum of flags."""

    learner: int
    set_id: str
    paragraph: int
    part: int
    shows: int


def find(db: Database, learner: int, set_id: str) -> ReadingPlace | None:
    """Say how far a learner has read in a set."""
    row = db.execute("SELECT * FROM reading_places WHERE learner = ? AND set_id = ?", (learner, set_id)).fetchone()
    if row is None:
        return None
    return ReadingPlace(
        learner=learner, set_id=set_id, paragraph=row["paragraph"], part=row["part"], shows=row["shows"]
    )


def last_set(db: Database, learner: int) -> str | None:
    """Say in which published set a learner has read last."""
    row = db.execute(
        "SELECT set_id FROM reading_places JOIN served_readers USING (set_id) "
        "WHERE learner = ? ORDER BY at DESC, set_id LIMIT 1",
        (learner,),
    ).fetchone()
    return None if row is None else str(row["set_id"])


def keep(db: Database, place: ReadingPlace, at: datetime) -> None:
    """Write down how far a learner has read."""
    db.execute(
        "INSERT INTO reading_places (learner, set_id, paragraph, part, shows, at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (learner, set_id) DO UPDATE SET "
        "paragraph = excluded.paragraph, part = excluded.part, shows = excluded.shows, at = excluded.at",
        (place.learner, place.set_id, place.paragraph, place.part, place.shows, time_text(at)),
    )
