"""How does a watch look again and again while the bot runs, and how does what goes on come to an end in order?"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable
    from typing import NoReturn

logger = logging.getLogger(__name__)

# For all that goes on, at once: a stop takes less than 5 seconds, but on a machine that has far too much to do.
GRACE = 1.5


class Watch(Protocol):
    """What looks again and again."""

    async def run(self) -> None:
        """Look until it is told to end."""


async def look_again_and_again(
    look: Callable[[], Awaitable[bool]], between: float, fault: str, *, grace: float = GRACE
) -> NoReturn:
    """
    Look, and after `between` seconds again; at once where a look says that there may be more.

    A look that fails is logged as `fault`. What was begun is finished before the end, if that takes no longer than
    `grace` seconds.
    """
    while True:
        looking = asyncio.ensure_future(_safely(look, fault))
        try:
            has_more = await asyncio.shield(looking)
        except asyncio.CancelledError:
            await asyncio.wait((looking,), timeout=grace)
            looking.cancel()
            raise
        await asyncio.sleep(0 if has_more else between)


async def end_within(grace: float, tasks: Iterable[asyncio.Task[None]]) -> None:
    """Let tasks come to their end, for `grace` seconds at most."""
    going_on = [*tasks]
    if going_on:
        _, late = await asyncio.wait(going_on, timeout=grace)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)


async def _safely(look: Callable[[], Awaitable[bool]], fault: str) -> bool:
    try:
        return await look()
    except Exception:
        logger.exception(fault)
        return False
