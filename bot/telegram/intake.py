"""How an update gets in, however it arrives: into the inbox first, durably, then to the lane of its person."""

from __future__ import annotations

import asyncio
import json
import logging
from asyncio import wrap_future
from time import perf_counter
from typing import TYPE_CHECKING, Protocol

from telegram import Update

from bot.meter import SILENT
from bot.store.failure import StoreUnavailable
from bot.telegram.event import Event, kind_of
from bot.telegram.shape import is_sound

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence
    from concurrent.futures import Future
    from datetime import datetime

    from telegram import Bot

    from bot.meter import Meter
    from bot.telegram.lanes import Lanes

logger = logging.getLogger(__name__)

# Exactly what there is a handler for: Telegram keeps the rest to itself.
ALLOWED_UPDATES = (
    "message",
    "edited_message",
    "callback_query",
    "inline_query",
    "poll_answer",
    "poll",
    "my_chat_member",
)
LARGEST_ID = 2**63 - 1
# After so many updates that were read, whoever waits for the loop has a turn.
IN_A_ROW = 10
_KINDS = frozenset(ALLOWED_UPDATES)


class Inbox(Protocol):
    """The part of the store that keeps updates until they were worked on."""

    def take_in(self, updates: Sequence[tuple[int, str]], at: datetime) -> Future[list[int]]:
        """Keep the updates and give the ids of those that were not seen before."""

    def waiting(self) -> list[tuple[int, str]]:
        """Give the updates that were not settled, in order."""


class Intake:
    """Takes raw updates in; once `take` returns, they can no longer be lost. Who has to wait is told by `held_up`."""

    def __init__(
        self,
        inbox: Inbox,
        lanes: Lanes,
        bot: Bot,
        clock: Callable[[], datetime],
        settle: Callable[[int], Awaitable[None]],
        *,
        meter: Meter = SILENT,
    ) -> None:
        self._inbox = inbox
        self.held_up: Callable[[list[dict[str, object]]], None] = lambda _: None
        self.meter = meter
        self._settle = settle
        self._lanes = lanes
        self._bot = bot
        self._clock = clock

    async def resume(self) -> None:
        """Go on with what an earlier process took in and did not get done."""
        left = self._inbox.waiting()
        if left:
            logger.info("%d updates were waiting since the last run", len(left))
        for update_id, body in left:
            await self._hand_on(update_id, body, perf_counter())

    async def take(self, updates: Iterable[object]) -> int | None:
        """Take in what Telegram sent; gives the highest id, None when there was no update in it."""
        came_at = perf_counter()
        bodies = dict(filter(None, map(_with_id, updates)))
        if not bodies:
            return None
        try:
            new = await wrap_future(self._inbox.take_in(sorted(bodies.items()), self._clock()))
        except StoreUnavailable:
            self.held_up([json.loads(body) for body in bodies.values()])
            raise
        for number, update_id in enumerate(sorted(new), start=1):
            await self._hand_on(update_id, bodies[update_id], came_at)
            if number % IN_A_ROW == 0:
                await asyncio.sleep(0)
        return max(bodies)

    async def _hand_on(self, update_id: int, body: str, came_at: float) -> None:
        try:
            raw = json.loads(body)
            event = Event(update=update_id, kind=kind_of(raw, _KINDS), came_at=came_at)
            self.meter.came(event.kind)
            update = Update.de_json(raw, self._bot) if is_sound(raw) else None
        except Exception:
            logger.exception("update %d cannot be read and is left out", update_id)
            await self._settle(update_id)
            return
        if update is None:
            logger.warning("update %d is not as Telegram describes it, and is left out", update_id)
            await self._settle(update_id)
        else:
            await self._lanes.put(update, event)


def _with_id(update: object) -> tuple[int, str] | None:
    """Give the update's id and its body as ASCII, which holds even half a surrogate pair."""
    update_id = update.get("update_id") if isinstance(update, dict) else None
    if type(update_id) is not int or not 0 <= update_id <= LARGEST_ID:
        logger.warning("Telegram sent something without an update_id that can be one")
        return None
    try:
        return update_id, json.dumps(update, separators=(",", ":"))
    except RecursionError:
        return update_id, "null"  # nested too deeply: it is left out, and confirmed, or it would come again for ever
