"""What did a class answer, and whose classes are they? A class is a group, with all that was answered in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store import groups
from bot.store.attempt_rows import attempt_of

if TYPE_CHECKING:
    from sqlite_utils import Database

    from bot.store.access import Access
    from bot.store.groups import Group
    from bot.tutor.attempt import Attempt

# The groups that somebody added the bot to, began a round in, scheduled one, set homework, or answered in.
_OF = (
    "SELECT chat FROM groups WHERE is_here AND (added_by = :person "
    "OR chat IN (SELECT chat FROM rounds WHERE begun_by = :person) "
    "OR chat IN (SELECT chat FROM schedules WHERE made_by = :person) "
    "OR chat IN (SELECT chat FROM homework WHERE made_by = :person) "
    "OR chat IN (SELECT chat FROM daily_totals WHERE learner = :person)) ORDER BY title, chat"
)

_IN_ROUND = "SELECT * FROM graded_attempts WHERE chat = :chat AND round = :round ORDER BY id"
_IN_GROUP = (
    "SELECT * FROM graded_attempts WHERE chat = :chat UNION ALL "
    "SELECT it.* FROM homework JOIN homework_ends AS ends ON ends.homework = homework.id "
    "JOIN homework_sessions AS own ON own.homework = homework.id "
    "CROSS JOIN graded_attempts AS it ON it.session = own.session "
    "WHERE homework.chat = :chat AND homework.state <> 'dropped' AND it.chat IS NULL AND it.at < ends.at "
    "ORDER BY id"
)


class Classes:
    """What the database knows of classes."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def answers(self, chat: int, round_: int | None = None) -> list[Attempt]:
        """
        Give all that was answered in a group and in its homework, or in one of its rounds, oldest first.

        For threads and commands.
        """
        return self._access.read(answers, chat, round_)

    def last_round(self, chat: int) -> int | None:
        """Name the last round of a group that somebody has answered in."""
        return self._access.read(last_round, chat)

    def of(self, person: int) -> list[Group]:
        """List the groups that somebody has to do with, by title; whether they may teach there is not known here."""
        return self._access.read(of, person)


def answers(db: Database, chat: int, round_: int | None) -> list[Attempt]:
    """Give all that was answered in a group and in its homework until that was due, with the verdicts that count."""
    sql = _IN_GROUP if round_ is None else _IN_ROUND
    rows = db.execute(sql, {"chat": groups.now_of(db, chat), "round": round_})
    return [attempt_of(row) for row in rows]


def last_round(db: Database, chat: int) -> int | None:
    """Name the last round of a group that somebody has answered in."""
    row = db.execute(
        "SELECT id FROM rounds WHERE chat = ? AND EXISTS (SELECT 1 FROM attempts WHERE round = rounds.id) "
        "ORDER BY id DESC LIMIT 1",
        (groups.now_of(db, chat),),
    ).fetchone()
    return None if row is None else int(row["id"])


def of(db: Database, person: int) -> list[Group]:
    """List the groups that somebody has to do with."""
    found = (groups.find(db, chat) for (chat,) in db.execute(_OF, {"person": person}).fetchall())
    return [group for group in found if group is not None]
