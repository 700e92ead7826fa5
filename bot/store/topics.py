"""
Which topics of forums are known? Telegram lists them to nobody: those are known in which something was seen.

Where a forum has some, what is begun at the teacher's desk goes to the one that was chosen for that, else to where the
last round was, or the last schedule is. None is General.

Members of a forum make as many topics as they like: of each forum only the last ones that were seen are known, and none
that was not seen for half a year, but for those that something goes to.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.store.access import Part, reads, writes
from bot.store.columns import storable

if TYPE_CHECKING:
    import sqlite3

    from bot.store.sqlite import Database

GENERAL = 0
MOST_OF_A_FORUM = 100
DAYS_KNOWN = 180

_FORGET = (
    "DELETE FROM topics WHERE chat = :chat AND topic NOT IN (SELECT desk_topic FROM groups "
    "WHERE chat = :chat AND desk_topic IS NOT NULL UNION SELECT topic FROM schedules WHERE chat = :chat AND topic > 0) "
    "AND (seen < :oldest OR topic NOT IN (SELECT topic FROM topics WHERE chat = :chat "
    "ORDER BY seen DESC, topic DESC LIMIT :most))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A topic of a forum, and the day in UTC on which it was last seen; its name is not known always."""

    id: int
    name: str | None
    seen: date


def of(db: Database, chat: int) -> list[Topic]:
    """List the topics of a group, the oldest first."""
    rows = db.execute("SELECT topic, name, seen FROM topics WHERE chat = ? ORDER BY topic", (chat,))
    return [_topic_of(row) for row in rows]


def find(db: Database, chat: int, topic: int) -> Topic | None:
    """Give a topic of a group."""
    row = db.execute("SELECT topic, name, seen FROM topics WHERE chat = ? AND topic = ?", (chat, topic)).fetchone()
    return None if row is None else _topic_of(row)


def note(db: Database, chat: int, topic: Topic) -> None:
    """Write down a topic that was seen, a name in the place of the one before; forget those of long ago."""
    db.execute(
        "INSERT INTO topics (chat, topic, name, seen) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE "
        "SET name = ifnull(excluded.name, topics.name), seen = max(topics.seen, excluded.seen)",
        (chat, topic.id, None if topic.name is None else storable(topic.name), topic.seen.isoformat()),
    )
    oldest = (topic.seen - timedelta(days=DAYS_KNOWN)).isoformat()
    db.execute(_FORGET, {"chat": chat, "oldest": oldest, "most": MOST_OF_A_FORUM})


def drop(db: Database, chat: int, topic: int) -> None:
    """Know nothing more of a topic that is closed or deleted, until it is seen again."""
    db.execute("DELETE FROM topics WHERE chat = ? AND topic = ?", (chat, topic))


def _topic_of(row: sqlite3.Row) -> Topic:
    return Topic(id=row["topic"], name=row["name"], seen=date.fromisoformat(row["seen"]))


def choose(db: Database, chat: int, topic: int | None) -> None:
    """Let all that is begun at the desk go to a topic of the group; None is General."""
    db.execute("UPDATE groups SET desk_topic = ? WHERE chat = ?", (topic or GENERAL, chat))


def of_desk(db: Database, chat: int) -> int | None:
    """Say to which topic of a group goes what is begun at the desk, of those that are there still."""
    row = db.execute(
        "SELECT topic FROM (SELECT 1 AS turn, desk_topic AS topic FROM groups "
        "WHERE chat = :chat AND (desk_topic = 0 OR desk_topic IN (SELECT topic FROM topics WHERE chat = :chat)) "
        "UNION ALL SELECT 2, * FROM (SELECT topic FROM rounds WHERE chat = :chat ORDER BY id DESC LIMIT 1) "
        "UNION ALL SELECT 3, * FROM (SELECT topic FROM schedules WHERE chat = :chat ORDER BY id DESC LIMIT 1)) "
        "ORDER BY turn LIMIT 1",
        {"chat": chat},
    ).fetchone()
    topic = None if row is None else row["topic"]
    return topic if topic and find(db, chat, topic) is not None else None


class Topics(Part):
    """What the database knows of topics; reading answers at once, writing gives a future."""

    of = reads(of)
    find = reads(find)
    note = writes(note)
    drop = writes(drop)
    choose = writes(choose)
    of_desk = reads(of_desk)
