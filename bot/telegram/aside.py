"""Work that nobody is to wait for, not even the same person's next update: one piece of a kind for each at once."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable

logger = logging.getLogger(__name__)


class Aside:
    """What is being worked on beside the lanes; it is lost when the process ends, so nothing that matters is here."""

    def __init__(self) -> None:
        self._tasks: dict[Hashable, asyncio.Task[None]] = {}

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to work on."""
        return not self._tasks

    def start(self, key: Hashable, work: Callable[[], Awaitable[None]]) -> bool:
        """Begin some work; False, and nothing new, where the last of this key is still going on."""
        if key in self._tasks:
            return False
        self._tasks[key] = asyncio.create_task(self._work(key, work))
        return True

    async def close(self, grace: float) -> None:
        """Let it come to its end, for `grace` seconds at most."""
        tasks = list(self._tasks.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=grace)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _work(self, key: Hashable, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except Exception:
            logger.exception("something could not be done beside the answers")
        finally:
            del self._tasks[key]
