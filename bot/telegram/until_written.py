"""
How is something written down that nobody says a second time: a vote, a closed poll, a group that was joined or left?

It is tried until the database takes it. Who pressed or wrote something is told to do so again; here nobody can be told.
The update is not settled meanwhile, so the next process goes on with it where this one ends.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, TypeVar

from bot.store.failure import StoreUnavailable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

logger = logging.getLogger(__name__)

T = TypeVar("T")
BETWEEN_TRIES = 1.0


async def until_written(write: Callable[[], Awaitable[T]]) -> T:
    """Write, again and again until that can be done; give what it gives."""
    while True:
        try:
            return await write()
        except StoreUnavailable as error:
            logger.warning("what nobody says again is written down later: %s", error)
            await asyncio.sleep(BETWEEN_TRIES)
