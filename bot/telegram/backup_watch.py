"""Is there a copy of the database of today? If not, one is made in a thread, and those that are too old go."""

from __future__ import annotations

import asyncio
import logging
from threading import Event
from typing import TYPE_CHECKING

from bot.telegram.looking import look_again_and_again

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.store import Store
    from bot.store.daily import DailyCopies

logger = logging.getLogger(__name__)

BETWEEN_LOOKS = 600.0


class BackupWatch:
    """Sees to the daily copies."""

    def __init__(self, copies: DailyCopies, store: Store, clock: Callable[[], datetime]) -> None:
        self._copies = copies
        self._store = store
        self._clock = clock
        self._is_over = Event()

    async def run(self) -> None:
        """Look again and again; a copy that is not whole a moment after the end, as one of gigabytes, is given up."""
        try:
            await look_again_and_again(self.look, BETWEEN_LOOKS, "the daily backup could not be made")
        finally:
            self._is_over.set()

    async def look(self) -> bool:
        """Make the copy of today unless it is there, then delete what is too old."""
        now = self._clock()
        if not await asyncio.to_thread(self._copies.has, now):
            path = await asyncio.to_thread(self._copies.make, self._store, now, lambda: not self._is_over.is_set())
            logger.info("the database is copied to %s", path)
            for old in await asyncio.to_thread(self._copies.prune, now):
                logger.info("%s was old and is deleted", old)
        return False
