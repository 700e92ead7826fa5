"""Who has a private chat with the bot, and to whom can nothing be sent there, because they blocked it, say?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.store.access import Part
from bot.store.columns import time_text

if TYPE_CHECKING:
    from concurrent.futures import Future
    from datetime import datetime

    from bot.store.sqlite import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Whether somebody, by their id, has ever written in private, and `is_lost`: nothing can be sent to them there."""

    id: int
    is_lost: bool
    has_chat: bool


class Unreachable(Part):
    """What the database knows of them; reading answers at once, writing gives a future."""

    def has(self, learner: int) -> bool:
        """Say whether somebody is known not to be reached."""
        return self._reach(learner).is_lost

    def has_chat(self, learner: int) -> bool:
        """Say whether somebody has a private chat with the bot, in which they can be reached as far as is known."""
        reach = self._reach(learner)
        return reach.has_chat and not reach.is_lost

    def add(self, learner: int, at: datetime) -> Future[bool]:
        """Note that somebody cannot be reached; True where that is new."""
        return self._access.write_knowing(lambda _: self._access.remembered.reach.drop(learner), add, learner, at)

    def drop(self, learner: int) -> Future[None]:
        """Note that somebody can be reached, who has done something in private."""
        return self._access.write_knowing(lambda _: self._access.remembered.reach.drop(learner), drop, learner)

    def _reach(self, learner: int) -> Reach:
        found = self._access.remembered.reach.find(learner, lambda id_: self._access.read(reach_of, id_))
        return found or Reach(id=learner, is_lost=False, has_chat=False)


def reach_of(db: Database, learner: int) -> Reach:
    """Say what is known of somebody's private chat."""
    is_lost, has_chat = db.execute(
        "SELECT EXISTS (SELECT 1 FROM unreachable WHERE learner = ?1), "
        "EXISTS (SELECT 1 FROM private_chats WHERE learner = ?1)",
        (learner,),
    ).fetchone()
    return Reach(id=learner, is_lost=bool(is_lost), has_chat=bool(has_chat))


def add(db: Database, learner: int, at: datetime) -> bool:
    """Note that somebody cannot be reached."""
    sql = "INSERT INTO unreachable (learner, since) VALUES (?, ?) ON CONFLICT (learner) DO NOTHING"
    return db.execute(sql, (learner, time_text(at))).rowcount == 1


def drop(db: Database, learner: int) -> None:
    """Note that somebody can be reached."""
    db.execute("INSERT INTO private_chats (learner) VALUES (?) ON CONFLICT DO NOTHING", (learner,))
    db.execute("DELETE FROM unreachable WHERE learner = ?", (learner,))
