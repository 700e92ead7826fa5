"""The schema of what was begun to be sent, so that what a process left in doubt is neither lost nor sent again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m029_what_was_begun_to_be_sent(db: Database) -> None:
    """
    Keep how often a round's picture was begun to be sent, and where homework was announced, and who cannot be reached.

    An announcement is NULL as long as none was begun, and 0 while nobody knows where it is.
    """
    db.execute("ALTER TABLE rounds ADD COLUMN drawings INTEGER NOT NULL DEFAULT 0")
    db.execute("ALTER TABLE homework ADD COLUMN announcement INTEGER")
    db.execute("UPDATE homework SET announcement = 0")
    db.execute("CREATE TABLE unreachable (learner INTEGER PRIMARY KEY, since TEXT NOT NULL) STRICT")


def m046_private_chats(db: Database) -> None:
    """Keep who has a private chat with the bot; of those of before, who has had a quiz or chosen anything there."""
    db.execute("CREATE TABLE private_chats (learner INTEGER PRIMARY KEY) STRICT")
    db.execute(
        "INSERT INTO private_chats (learner) SELECT DISTINCT learner FROM sessions UNION "
        "SELECT id FROM learners WHERE language IS NOT NULL OR script IS NOT NULL OR timezone <> '' OR daily_goal > 0"
    )
