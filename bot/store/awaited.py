"""
What was a learner asked to type, outside of a quiz? A row for each, so that a restart forgets no question of ours.

An answer is noted with the message that brought it, and the row stays: the same message, delivered again, is known.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.store.access import Part, reads, writes
from bot.store.columns import time_of, time_text

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store.sqlite import Database


class Wanted(StrEnum):
    """What may be typed."""

    TIME_ZONE = "time-zone"
    BOARD_NAME = "board-name"
    FLAG_WORDS = "flag-words"
    FLAG_ANSWER = "flag-answer"
    SET_ID = "set-id"
    SET_TITLE = "set-title"
    REVISION_PART = "revision-part"
    REVISION_WORD = "revision-word"
    PERSON = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class Awaited:
    """
    Something that a learner was asked to type, under which message, and which message brought it, if one has.

    `about` says of what, in words of whoever asks.
    """

    learner: int
    wanted: Wanted
    message: int | None
    asked_at: datetime
    answered_by: int | None = None
    about: str | None = None


def find(db: Database, learner: int) -> Awaited | None:
    """Give what a learner was asked last, answered or not."""
    row = db.execute("SELECT * FROM awaited WHERE learner = ?", (learner,)).fetchone()
    if row is None:
        return None
    return Awaited(
        learner=row["learner"],
        wanted=Wanted(row["wanted"]),
        message=row["message"],
        asked_at=time_of(row["asked_at"]),
        answered_by=row["answered_by"],
        about=row["about"],
    )


def save(db: Database, awaited: Awaited) -> None:
    """Expect something; what was expected before is no longer."""
    db.execute(
        "INSERT OR REPLACE INTO awaited (learner, wanted, about, message, asked_at, answered_by) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (
            awaited.learner,
            awaited.wanted.value,
            awaited.about,
            awaited.message,
            time_text(awaited.asked_at),
            awaited.answered_by,
        ),
    )


def answer(db: Database, learner: int, message: int) -> None:
    """Note which message brought it."""
    db.execute("UPDATE awaited SET answered_by = ? WHERE learner = ?", (message, learner))


def drop(db: Database, learner: int) -> None:
    """Expect nothing any more."""
    db.execute("DELETE FROM awaited WHERE learner = ?", (learner,))


class Awaiting(Part):
    """What the database knows of that; reading answers at once, writing gives a future."""

    of = reads(find)
    ask = writes(save)
    answer = writes(answer)
    drop = writes(drop)
