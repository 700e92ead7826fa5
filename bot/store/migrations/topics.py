"""The schema of topics: which ones of forums the bot has seen, and where a teacher's desk sends to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m036_topics(db: Database) -> None:
    """
    Keep the topics in which something was said, with their names where these were seen.

    `desk_topic` is where all goes that is begun at the desk; 0 is General, NULL is where the last round was.
    """
    db.execute(
        "CREATE TABLE topics (chat INTEGER NOT NULL, topic INTEGER NOT NULL CHECK (topic > 0), name TEXT, "
        "PRIMARY KEY (chat, topic)) STRICT, WITHOUT ROWID"
    )
    db.execute(
        "INSERT INTO topics (chat, topic) SELECT chat, topic FROM rounds WHERE topic > 0 "
        "UNION SELECT chat, topic FROM schedules WHERE topic > 0"
    )
    db.execute("ALTER TABLE groups ADD COLUMN desk_topic INTEGER CHECK (desk_topic >= 0)")


def m040_days_on_which_topics_were_seen(db: Database) -> None:
    """Keep on which day in UTC something was last seen of a topic, so that those of long ago can be forgotten."""
    db.execute("ALTER TABLE topics ADD COLUMN seen TEXT NOT NULL DEFAULT ''")
    db.execute("UPDATE topics SET seen = date('now')")
