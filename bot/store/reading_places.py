"""How far has each learner read in each set?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.store.columns import time_text

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store.sqlite import Database


# A session that is over has no question that is asked now: its last one counts, from when it began.
_LAST_ASKED = (
    "SELECT named.set_id, ifnull(own.asked_at, own.started_at) AS at FROM sessions AS own "
    "JOIN question_numbers AS named ON named.id = json_extract("
    "own.questions, '$[' || min(own.position, json_array_length(own.questions) - 1) || '][0]') "
    "WHERE own.learner = ?1 ORDER BY own.id DESC LIMIT 1"
)
_LAST_DEALT_WITH = (
    "SELECT set_id FROM (SELECT set_id, at FROM reading_places WHERE learner = ?1 "  # noqa: S608 - see above
    f"UNION ALL SELECT * FROM ({_LAST_ASKED})) JOIN served_readers USING (set_id) ORDER BY at DESC, set_id LIMIT 1"
)


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


def last_dealt_with(db: Database, learner: int) -> str | None:
    """Say which published set that can be read a learner has read, or was asked about, last."""
    row = db.execute(_LAST_DEALT_WITH, (learner,)).fetchone()
    return None if row is None else str(row["set_id"])


def keep(db: Database, place: ReadingPlace, at: datetime) -> None:
    """Write down how far a learner has read."""
    db.execute(
        "INSERT INTO reading_places (learner, set_id, paragraph, part, shows, at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (learner, set_id) DO UPDATE SET "
        "paragraph = excluded.paragraph, part = excluded.part, shows = excluded.shows, at = excluded.at",
        (place.learner, place.set_id, place.paragraph, place.part, place.shows, time_text(at)),
    )
