"""
How is it noted that an update was worked on, where the database cannot be written for a while?

Again and again until it is: an update that is not settled would be worked on at the next start, however much later.
"""

from __future__ import annotations

import asyncio
import logging
from asyncio import wrap_future
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from bot.store.failure import StoreUnavailable
from bot.telegram.durable import durable

if TYPE_CHECKING:
    from concurrent.futures import Future

logger = logging.getLogger(__name__)

BETWEEN_TRIES = 1.0


class Settling(Protocol):
    """The part of the store that notes it."""

    def settle(self, update_id: int) -> Future[None]:
        """Note that an update was worked on."""


class Settlement:
    """Settles updates, at once or as soon as that can be done."""

    def __init__(self, store: Settling, *, between: float = BETWEEN_TRIES) -> None:
        self._store = store
        self._between = between
        self._owed: set[int] = set()
        self._catching_up: asyncio.Task[None] | None = None

    async def settle(self, update_id: int) -> None:
        """Note that an update was worked on; one that cannot be noted now is noted later."""
        try:
            await durable(self._store.settle(update_id))
        except StoreUnavailable as error:
            logger.warning("update %d is settled later: %s", update_id, error)
            self._owed.add(update_id)
            if self._catching_up is None or self._catching_up.done():
                self._catching_up = asyncio.create_task(self._catch_up())

    async def close(self) -> None:
        """Try a last time."""
        if self._catching_up is not None:
            self._catching_up.cancel()
            with suppress(asyncio.CancelledError):
                await self._catching_up
        with suppress(StoreUnavailable):
            await self._pay()

    async def _catch_up(self) -> None:
        while self._owed:
            await asyncio.sleep(self._between)
            with suppress(StoreUnavailable):
                await self._pay()

    async def _pay(self) -> None:
        for update_id in sorted(self._owed):
            await wrap_future(self._store.settle(update_id))
            self._owed.discard(update_id)
