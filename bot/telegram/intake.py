"""How an update gets in, however it arrives: into the inbox first, durably, then to the lane of its person."""

from __future__ import annotations

import asyncio
import logging
from time import perf_counter
from typing import TYPE_CHECKING, Protocol

from bot.meter import SILENT
from bot.store.failure import StoreUnavailable
from bot.store.inbox import COUNT, id_of_server
from bot.telegram.arrival import arrival_of
from bot.telegram.durable import durable
from bot.telegram.event import OTHER, Event, kind_of
from bot.telegram.json_text import read_json, written_json

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence
    from concurrent.futures import Future
    from datetime import datetime

    from telegram import Bot

    from bot.meter import Meter
    from bot.telegram.absence import Absence
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
LARGEST_ID = COUNT - 1
# After so many updates that were read, whoever waits for the loop has a turn.
IN_A_ROW = 10
_KINDS = frozenset(ALLOWED_UPDATES)
NOTHING = "null"


class Inbox(Protocol):
    """The part of the store that keeps updates until they were worked on."""

    def take_in(
        self, updates: Sequence[tuple[int, str]], at: datetime, waited_since: datetime | None
    ) -> Future[list[int]]:
        """Keep the updates and give the ids, within the bot, of those that were not seen before."""

    def waiting(self) -> list[tuple[int, str]]:
        """Give the updates that were not settled, in order."""

    def waited_since(self, update_id: int) -> datetime | None:
        """Give since when an update may have waited."""


class Intake:
    """Takes raw updates in; once `take` returns, they can no longer be lost. Who has to wait is told by `held_up`."""

    def __init__(
        self,
        inbox: Inbox,
        lanes: Lanes,
        bot: Bot,
        settle: Callable[[int], Awaitable[None]],
        *,
        absence: Absence,
        meter: Meter = SILENT,
    ) -> None:
        self._inbox = inbox
        self.held_up: Callable[[list[dict[str, object]]], None] = lambda _: None
        self.meter = meter
        self.absence = absence
        self._settle = settle
        self._lanes = lanes
        self._bot = bot

    async def resume(self) -> None:
        """Go on with what an earlier process took in and did not get done."""
        left = self._inbox.waiting()
        if left:
            logger.info("%d updates were waiting since the last run", len(left))
        for update_id, body in left:
            await self._hand_on(update_id, _read(body), perf_counter(), self._inbox.waited_since(update_id))

    async def take(self, updates: Iterable[object]) -> int | None:
        """Take in what Telegram sent; gives the highest id, None when there was no update in it."""
        came_at = perf_counter()
        found = {update_id: update for update in updates if (update_id := _id_of(update)) is not None}
        if not found:
            return None
        bodies = [(update_id, _body_of(found[update_id])) for update_id in sorted(found)]
        waited_since = self.absence.since
        try:
            new = await durable(self._inbox.take_in(bodies, self.absence.clock(), waited_since))
        except StoreUnavailable:
            self.held_up([update for update in found.values() if isinstance(update, dict)])
            raise
        for number, update_id in enumerate(sorted(new), start=1):
            await self._hand_on(update_id, found[id_of_server(update_id)], came_at, waited_since)
            if number % IN_A_ROW == 0:
                await asyncio.sleep(0)
        return bodies[-1][0]

    async def _hand_on(self, update_id: int, raw: object, came_at: float, waited_since: datetime | None) -> None:
        try:
            kind = kind_of(raw, _KINDS) if isinstance(raw, dict) else OTHER
            event = Event(update=update_id, kind=kind, came_at=came_at, waited_since=waited_since)
            self.meter.came(event.kind)
            update = arrival_of(_numbered(raw, update_id), self._bot)
        except Exception:
            logger.exception("update %d cannot be read and is left out", update_id)
            await self._settle(update_id)
            return
        if update is None:
            logger.warning("update %d is not as Telegram describes it, and is left out", update_id)
            await self._settle(update_id)
        else:
            await self._lanes.put(update, event)


def _id_of(update: object) -> int | None:
    update_id = update.get("update_id") if isinstance(update, dict) else None
    if type(update_id) is not int or not 0 <= update_id <= LARGEST_ID:
        logger.warning("Telegram sent something without an update_id that can be one")
        return None
    return update_id


def _numbered(raw: object, update_id: int) -> object:
    """Give an update the id that it has within the bot."""
    return {**raw, "update_id": update_id} if isinstance(raw, dict) and update_id >= COUNT else raw


def _body_of(update: object) -> str:
    try:
        return written_json(update)
    except RecursionError:
        return NOTHING  # nested too deeply: it is left out, and confirmed, or it would come again for ever


def _read(body: str) -> object:
    try:
        return read_json(body)
    except ValueError:
        return None
