"""
How is it noted that updates were worked on, also where the database cannot be written for a while?

What comes to its end while that is written for others waits for the next write, all in one. Where it cannot be written
it is tried again and again: an update that is not settled would be worked on at the next start, however much later.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING, Protocol

from bot.store.failure import StoreUnavailable
from bot.telegram.durable import durable

if TYPE_CHECKING:
    from concurrent.futures import Future

logger = logging.getLogger(__name__)

BETWEEN_TRIES = 1.0
LAST_TRY = 1.0  # seconds


class Settling(Protocol):
    """The part of the store that notes it."""

    def settle(self, *update_ids: int) -> Future[None]:
        """Note that updates were worked on."""


class Settlement:
    """Settles updates, at once or as soon as that can be done."""

    def __init__(self, store: Settling, *, between: float = BETWEEN_TRIES) -> None:
        self._store = store
        self._between = between
        self._ending: dict[int, list[asyncio.Future[None]]] = {}  # and who waits for that to be written
        self._writing: asyncio.Task[None] | None = None
        self._owed: set[int] = set()
        self._catching_up: asyncio.Task[None] | None = None

    async def settle(self, update_id: int) -> None:
        """Note that an update was worked on; one that cannot be noted now is noted later."""
        written: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._ending.setdefault(update_id, []).append(written)
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())
        try:
            await written
        except StoreUnavailable as error:
            logger.warning("update %d is settled later: %s", update_id, error)
            self._owed.add(update_id)
            if self._catching_up is None or self._catching_up.done():
                self._catching_up = asyncio.create_task(self._catch_up())

    async def close(self, grace: float = LAST_TRY) -> None:
        """Try a last time, for some seconds; what is not settled by then is worked on once more at the next start."""
        if self._catching_up is not None:
            self._catching_up.cancel()
            with suppress(asyncio.CancelledError):
                await self._catching_up
        with suppress(StoreUnavailable, TimeoutError):
            async with asyncio.timeout(grace):
                if self._writing is not None:
                    await self._writing
                await self._pay()

    async def _write(self) -> None:
        while self._ending:
            ending, self._ending = self._ending, {}
            error: Exception | None = None
            try:
                await durable(self._store.settle(*ending))
            except Exception as failure:  # noqa: BLE001 - whatever it is, it belongs to those who wait
                error = failure
            for written in chain.from_iterable(ending.values()):
                if written.done():  # whoever waited for it was cancelled
                    continue
                if error is None:
                    written.set_result(None)
                else:
                    written.set_exception(error)

    async def _catch_up(self) -> None:
        while self._owed:
            await asyncio.sleep(self._between)
            with suppress(StoreUnavailable):
                await self._pay()

    async def _pay(self) -> None:
        owed = sorted(self._owed)
        if owed:
            await durable(self._store.settle(*owed))
            self._owed.difference_update(owed)
