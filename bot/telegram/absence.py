"""
What came while the bot was away, and since when may it have waited? Telegram keeps it for a day, and dates messages.

The bot is away from when it last fetched until all that waited is fetched, be it that no process ran or that the
network was down. A press that comes then may have been made at any moment of it: in doubt it is in time.
"""

from __future__ import annotations

from datetime import timedelta
from time import monotonic
from typing import TYPE_CHECKING

from bot.rounds.schedule import MADE_UP_WITHIN
from bot.telegram.event import event
from bot.telegram.origin import written_at

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

KEPT_BY_TELEGRAM = timedelta(days=1)
# As of a schedule's rounds: what is older is not made up.
WANTED_STILL = MADE_UP_WITHIN


class Absence:
    """Whether the bot is away by `clock`, and since when; at its start that is since another was last there."""

    def __init__(self, clock: Callable[[], datetime], there_at: datetime | None = None) -> None:
        self.clock = clock
        self._gone_at = there_at if there_at is not None and there_at < clock() else None
        self._fetched: float | None = None  # when all was, by a clock that nobody sets

    @property
    def since(self) -> datetime | None:
        """Since when the bot has been away, as far back as Telegram keeps anything; None where it is there."""
        return None if self._gone_at is None else max(self._gone_at, self.clock() - KEPT_BY_TELEGRAM)

    def begins(self) -> None:
        """Note that nothing can be fetched, if it is not known yet."""
        if self._gone_at is None and self._fetched is not None:
            self._gone_at = self.clock() - timedelta(seconds=monotonic() - self._fetched)

    def ends(self) -> None:
        """Note that all is fetched that there was."""
        self._gone_at, self._fetched = None, monotonic()


def done_at(now: datetime) -> datetime:
    """Give the earliest moment at which what is being worked on can have been done; `now` for what did not wait."""
    current, written = event(), written_at()
    if current is None or current.waited_since is None:
        return now
    return min(now, current.waited_since if written is None else max(written, current.waited_since))


def is_too_late(now: datetime) -> bool:
    """Say whether what is being worked on may have been done so long ago that nobody expects it to begin anything."""
    return now - done_at(now) >= WANTED_STILL
