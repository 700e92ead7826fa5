"""
What was a learner asked to type, outside of a quiz? A row for each, so that a restart forgets no question of ours.

An answer is noted with the message that brought it, and the row stays: the same message, delivered again, is known.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.store.columns import time_of, time_text

if TYPE_CHECKING:
    from concurrent.futures import Future
    from datetime import datetime

    from bot.store.access import Access
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


class Awaiting:
    """What the database knows of that; reading answers at once, writing gives a future."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def of(self, learner: int) -> Awaited | None:
        """Give what a learner was asked last, answered or not."""
        return self._access.read(find, learner)

    def ask(self, awaited: Awaited) -> Future[None]:
        """Expect something; what was expected before is no longer."""
        return self._access.write(save, awaited)

    def answer(self, learner: int, message: int) -> Future[None]:
        """Note which message brought it."""
        return self._access.write(answer, learner, message)

    def drop(self, learner: int) -> Future[None]:
        """Expect nothing any more."""
        return self._access.write(drop, learner)


def find(db: Database, learner: int) -> Awaited | None:
    """Give what a learner was asked last."""
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
    """Write down what is expected, in the place of what was."""
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
