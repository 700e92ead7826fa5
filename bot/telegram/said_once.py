"""
How are words said once that come before what takes its time: a picture, the files of results?

Their update is settled when that is there too. Where the process dies before, the next one works on the update once
more: it makes the rest, and does not repeat what arrived already.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from bot.store.failure import StoreUnavailable
from bot.telegram.durable import durable
from bot.telegram.origin import update_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.store import Store

logger = logging.getLogger(__name__)


async def said_once(store: Store, say: Callable[[], Awaitable[bool]]) -> bool:
    """Say something, unless that was done for the update that is worked on; give whether it has arrived."""
    update = update_of()
    if update is None:
        return await say()
    if store.is_answered(update):
        return True
    has_arrived = await say()
    if has_arrived:
        try:
            await durable(store.note_answered(update))
        except StoreUnavailable as error:
            logger.warning("that update %d was answered is not written down: %s", update, error)
    return has_arrived
