"""To whom can nothing be sent in private, because they never opened that chat, or blocked the bot?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.store.columns import time_text

if TYPE_CHECKING:
    from concurrent.futures import Future
    from datetime import datetime

    from bot.store.access import Access
    from bot.store.sqlite import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Whether somebody, by their id, `is_lost`: nothing can be sent to them in private."""

    id: int
    is_lost: bool


class Unreachable:
    """What the database knows of them; reading answers at once, writing gives a future."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def has(self, learner: int) -> bool:
        """Say whether somebody is known not to be reached."""
        found = self._access.remembered.reach.find(learner, lambda id_: self._access.read(reach_of, id_))
        return found is not None and found.is_lost

    def add(self, learner: int, at: datetime) -> Future[bool]:
        """Note that somebody cannot be reached; True where that is new."""
        return self._access.write_knowing(lambda _: self._access.remembered.reach.drop(learner), add, learner, at)

    def drop(self, learner: int) -> Future[None]:
        """Note that somebody can be reached again."""
        return self._access.write_knowing(lambda _: self._access.remembered.reach.drop(learner), drop, learner)


def reach_of(db: Database, learner: int) -> Reach:
    """Say whether somebody is known not to be reached."""
    row = db.execute("SELECT 1 FROM unreachable WHERE learner = ?", (learner,)).fetchone()
    return Reach(id=learner, is_lost=row is not None)


def add(db: Database, learner: int, at: datetime) -> bool:
    """Note that somebody cannot be reached."""
    sql = "INSERT INTO unreachable (learner, since) VALUES (?, ?) ON CONFLICT (learner) DO NOTHING"
    return db.execute(sql, (learner, time_text(at))).rowcount == 1


def drop(db: Database, learner: int) -> None:
    """Note that somebody can be reached again."""
    db.execute("DELETE FROM unreachable WHERE learner = ?", (learner,))
