"""
In which groups is the bot? A row for each, which goes with the group when Telegram gives it a new id.

The id a group had before is kept: what comes late for it is for the group as it is now.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.store.access import Part, reads, writes
from bot.store.columns import storable, time_of, time_text

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from bot.rounds.schedule import Schedule
    from bot.store.sqlite import Database

SENDS_KEPT = timedelta(minutes=2)
# What names a group besides its own row, the attempts and the totals.
_MOVES = (
    # A group has one round at a time: one that was begun under the new id already takes the place of the old one.
    (
        "UPDATE rounds SET state = 'ended', ended_at = other.begun_at FROM rounds AS other "
        "WHERE rounds.chat = :old AND rounds.state = 'open' AND other.chat = :new AND other.state = 'open'"
    ),
    # Messages stay behind, in the group that was.
    "UPDATE askings SET message = NULL WHERE round IN (SELECT id FROM rounds WHERE chat = :old)",
    "UPDATE rounds SET chat = :new, result = NULL, picture = NULL WHERE chat = :old",
    "UPDATE sessions SET chat = :new WHERE chat = :old",
    "UPDATE schedules SET chat = :new WHERE chat = :old",
    "UPDATE schedule_drafts SET chat = :new WHERE chat = :old",
    "UPDATE homework SET chat = :new WHERE chat = :old",
    "UPDATE OR REPLACE topics SET chat = :new WHERE chat = :old",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """
    A group that the bot was added to, and whether it is there still.

    `language` was chosen for it; without one it is spoken with as with whoever added the bot.
    """

    chat: int
    title: str
    language: str | None
    spoken: str | None
    added_by: int | None
    is_here: bool

    @property
    def speaks(self) -> str | None:
        """The language to write in."""
        return self.language or self.spoken


def find(db: Database, chat: int) -> Group | None:
    """Give a group, also by an id that it had before."""
    row = db.execute("SELECT * FROM groups WHERE chat = ?", (now_of(db, chat),)).fetchone()
    return None if row is None else _group_of(row)


def here(db: Database) -> list[Group]:
    """List the groups that the bot is in, by id."""
    return [_group_of(row) for row in db.execute("SELECT * FROM groups WHERE is_here ORDER BY chat")]


def now_of(db: Database, chat: int) -> int:
    """Give the id that a group has now."""
    row = db.execute("SELECT new FROM group_moves WHERE old = ?", (chat,)).fetchone()
    return chat if row is None else int(row["new"])


def has_moved(db: Database, chat: int) -> bool:
    """Say whether a group had another id before, under which its messages are."""
    return db.execute("SELECT 1 FROM group_moves WHERE new = ?", (chat,)).fetchone() is not None


def join(db: Database, group: Group, at: datetime) -> bool:
    """Note that the bot is in a group; True where that is new, so that it is greeted."""
    chat = now_of(db, group.chat)
    before = db.execute("SELECT is_here FROM groups WHERE chat = ?", (chat,)).fetchone()
    db.execute(
        "INSERT INTO groups (chat, title, language, spoken, added_by, is_here, joined_at) "
        "VALUES (?, ?, ?, ?, ?, 1, ?) ON CONFLICT (chat) DO UPDATE SET title = excluded.title, is_here = 1, "
        "spoken = ifnull(groups.spoken, excluded.spoken)",
        (chat, storable(group.title), group.language, group.spoken, group.added_by, time_text(at)),
    )
    return before is None or not before["is_here"]


def rename(db: Database, chat: int, title: str) -> None:
    """Note what a group is called."""
    db.execute("UPDATE groups SET title = ? WHERE chat = ?", (storable(title), now_of(db, chat)))


def choose_language(db: Database, chat: int, language: str) -> None:
    """Note which language is spoken in a group."""
    db.execute("UPDATE groups SET language = ? WHERE chat = ?", (language, now_of(db, chat)))


def leave(db: Database, chat: int, at: datetime) -> list[Schedule]:
    """
    Note that the bot is in a group no more, and end its round; give the schedules that are paused by that.

    In what a group was under an id of before, it need not be.
    """
    from bot.store import cut_rounds, schedules  # noqa: PLC0415 - takes time to import, no first question needs it

    db.execute("UPDATE groups SET is_here = 0 WHERE chat = ?", (chat,))
    cut_rounds.cut_all(db, chat, at)
    return schedules.rest(db, chat)


def note_send(db: Database, chat: int, at: datetime) -> None:
    """
    Write down that something is about to be sent to a group: another process keeps to its pace by that.

    What is too old to matter goes, or yet to come.
    """
    earliest, latest = time_text(at - SENDS_KEPT), time_text(at + SENDS_KEPT)
    db.execute("DELETE FROM group_sends WHERE at < ? OR at > ?", (earliest, latest))  # a clock may be put back
    db.execute("INSERT INTO group_sends (chat, at) VALUES (?, ?)", (chat, time_text(at)))


def sends(db: Database, since: datetime) -> list[tuple[int, datetime]]:
    """List what was sent to groups lately, the oldest first."""
    rows = db.execute("SELECT chat, at FROM group_sends WHERE at >= ? ORDER BY at", (time_text(since),))
    return [(row["chat"], time_of(row["at"])) for row in rows]


def move(db: Database, old: int, new: int) -> None:
    """Give a group its new id, with all that happened in it."""
    if old == new or db.execute("SELECT 1 FROM group_moves WHERE old = ?", (old,)).fetchone() is not None:
        return
    db.execute("UPDATE group_moves SET new = ? WHERE new = ?", (new, old))
    db.execute("INSERT INTO group_moves (old, new) VALUES (?, ?)", (old, new))
    # It may be known by its new id already: then it was greeted, and what was chosen before is what counts.
    db.execute("DELETE FROM groups WHERE chat = ? AND EXISTS (SELECT 1 FROM groups WHERE chat = ?)", (new, old))
    db.execute("UPDATE groups SET chat = ?, is_here = 1 WHERE chat = ?", (new, old))
    for sql in _MOVES:
        db.execute(sql, {"old": old, "new": new})
    db.execute("UPDATE attempts SET chat = ? WHERE chat = ?", (new, old))
    db.execute(
        "INSERT INTO daily_totals (learner, day, chat, answered, correct, thousandths) "
        "SELECT learner, day, ?, answered, correct, thousandths FROM daily_totals WHERE chat = ? "
        "ON CONFLICT (learner, day, chat) DO UPDATE SET answered = answered + excluded.answered, "
        "correct = correct + excluded.correct, thousandths = thousandths + excluded.thousandths",
        (new, old),
    )
    db.execute("DELETE FROM daily_totals WHERE chat = ?", (old,))


def _group_of(row: sqlite3.Row) -> Group:
    return Group(
        chat=row["chat"],
        title=row["title"],
        language=row["language"],
        spoken=row["spoken"],
        added_by=row["added_by"],
        is_here=bool(row["is_here"]),
    )


class Groups(Part):
    """What the database knows of groups; reading answers at once, writing gives a future."""

    find = reads(find)
    here = reads(here)
    join = writes(join)
    rename = writes(rename)
    choose_language = writes(choose_language)
    leave = writes(leave)
    note_send = writes(note_send)
    sends = reads(sends)
    move = writes(move)
