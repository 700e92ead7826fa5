"""How do things stand, for the pages that a monitor reads? Whether the bot works, and how much waits where."""

from __future__ import annotations

import time
from math import inf
from typing import TYPE_CHECKING, Protocol

from bot.meter import Levels, Meter
from bot.telegram.heartbeat import check
from bot.telegram.limiter import Limiter
from quizzes.errors import QuizbotError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.store import Store
    from bot.telegram.application import Bot


class Figures(Meter, Protocol):
    """A meter that can show what it has measured."""

    content_type: str

    def page(self, levels: Levels) -> bytes:
        """Write it down, with how things stand."""


class Status:
    """Looks at a bot and its database."""

    def __init__(
        self,
        bot: Bot,
        store: Store,
        database: Path,
        *,
        backup_age: Callable[[], float | None] | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._bot = bot
        self._store = store
        self._database = database
        self._backup_age = backup_age
        self._now = now
        self._seen = store.standing.last_attempt()

    def silence(self) -> float:
        """
        Give the seconds since updates were last fetched.

        Raises:
            QuizbotError: the bot does not work; the message says why.
        """
        self._store.standing.last_attempt()  # the database answers
        return check(self._database, self._now())

    def levels(self, backup_age: float | None) -> Levels:
        """Say how things stand; takes some milliseconds. What `backup_age` gives is asked for before, in a thread."""
        standing, bot = self._store.standing, self._bot
        limiter = bot.application.bot.rate_limiter
        verdicts, self._seen = standing.verdicts_after(self._seen)
        return Levels(
            queues={
                "inbox": standing.waiting_updates(),
                "lanes": bot.lanes.waiting,
                "writer": standing.waiting_writes(),
                "broadcasts": limiter.waiting_broadcasts if isinstance(limiter, Limiter) else 0,
            },
            rounds=standing.open_rounds(),
            processes={
                "workshop": bot.workshop.processes,
                "uploads": bot.watches.uploads.workshop.processes,
            },
            verdicts=verdicts,
            file_bytes=standing.file_bytes(),
            silence=self._known_silence(),
            backup_age=backup_age,
        )

    def backup_age(self) -> float | None:
        """
        Give the seconds since the last daily copy was made; for threads, as its disk may be a slow one.

        None where no copies are to be made; where there should be one and is none, it is as old as can be.
        """
        if self._backup_age is None:
            return None
        try:
            age = self._backup_age()
        except OSError:  # the disk of the copies is away, or may not be looked into: all other figures are known still
            return inf
        return inf if age is None else age

    def _known_silence(self) -> float | None:
        try:
            return check(self._database, self._now(), most=float("inf"))
        except QuizbotError:
            return None
