"""
Work that nobody is to wait for, not even the same person's next update: one piece of a kind for each at once.

The update that asked for it is settled when it is done: where the process ends before, the next one does it.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from bot.telegram.looking import end_within
from bot.telegram.unsettled import taken_up

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable

    from bot.telegram.unsettled import Unsettled

logger = logging.getLogger(__name__)


class Aside:
    """What is being worked on beside the lanes."""

    def __init__(self) -> None:
        self._tasks: dict[Hashable, asyncio.Task[None]] = {}
        self._updates = 0

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to work on."""
        return not self._tasks

    @property
    def updates(self) -> int:
        """How many of the pieces keep an update from being settled."""
        return self._updates

    def start(self, key: Hashable, work: Callable[[], Awaitable[None]]) -> bool:
        """Begin some work; False, and nothing new, where the last of this key is still going on."""
        if key in self._tasks:
            return False
        self._tasks[key] = asyncio.create_task(self._work(key, work, taken_up()))
        return True

    async def close(self, grace: float) -> None:
        """Let it come to its end, for `grace` seconds at most."""
        await end_within(grace, self._tasks.values())

    async def _work(self, key: Hashable, work: Callable[[], Awaitable[None]], unsettled: Unsettled | None) -> None:
        self._updates += unsettled is not None
        try:
            try:
                await work()
            except Exception:
                logger.exception("something could not be done beside the answers")
            if unsettled is not None:
                await unsettled.done()
        except Exception:
            logger.exception("what was asked for beside the answers could not be settled")
        finally:
            self._updates -= unsettled is not None
            del self._tasks[key]
