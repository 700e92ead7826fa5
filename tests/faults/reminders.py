"""Does each reminder come once at most, and does whoever wants any go on getting them?"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from contextlib import closing
from typing import TYPE_CHECKING

from bot.store.columns import time_text
from bot.telegram.presses.reminding import PutOff
from tests.faults.ledger import presses_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from tests.bot.botapi.people import Somebody


class Reminders:
    """Which reminders people got: by person and number, in which messages."""

    def __init__(self) -> None:
        self._seen: dict[tuple[int, int], set[int]] = defaultdict(set)

    @property
    def count(self) -> int:
        """How many there were."""
        return len(self._seen)

    def look(self, people: Iterable[Somebody]) -> None:
        """Take in what there is; the buttons of the last reminder go when the next one comes."""
        for somebody in people:
            for message in somebody.messages:
                for _, _, press in presses_of(message):
                    if isinstance(press, PutOff):
                        self._seen[somebody.id, press.number].add(message.id)

    def doubled(self, path: Path) -> list[str]:
        """Name reminders that came twice, and those that nobody wrote down as sent."""
        sent = dict(_rows(path, "SELECT learner, number FROM reminders"))
        found = [f"reminder {who} came {len(ids)} times" for who, ids in self._seen.items() if len(ids) > 1]
        more = [who for who in self._seen if who[1] > sent.get(who[0], 0)]
        return [*found, *(f"reminder {who} came, and is not written down" for who in more)]

    def lost(self, path: Path) -> int:
        """Count those that were written down as sent and never came: their process died, or their answer was lost."""
        return sum(number for _, number in _rows(path, "SELECT learner, number FROM reminders")) - self.count


def forgotten(path: Path, now: datetime) -> list[str]:
    """Name who wants reminders, and of whom nobody is going to see whether one is due."""
    sql = (
        "SELECT id, at FROM learners LEFT JOIN reminders ON learner = id "
        "WHERE reminder_hour IS NOT NULL AND (at IS NULL OR at <= ?)"
    )
    return [f"{learner} waits for a reminder since {at}" for learner, at in _rows(path, sql, (time_text(now),))]


def _rows(path: Path, sql: str, given: tuple[str, ...] = ()) -> list[tuple[int, int]]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        return db.execute(sql, given).fetchall()
