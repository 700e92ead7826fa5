"""How the parts are put together: the library's application, our handlers, and the way updates take through them."""

from __future__ import annotations

import asyncio
from asyncio import wrap_future
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC
from functools import cached_property
from typing import TYPE_CHECKING

from telegram.ext import ApplicationBuilder

from bot.library import Library
from bot.meter import SILENT
from bot.settings import DEFAULT_CARE
from bot.store.dictionary_file import DictionaryFile
from bot.store.failure import StoreUnavailable
from bot.store.groups import SENDS_KEPT
from bot.telegram.absence import Absence
from bot.telegram.courier import Courier
from bot.telegram.crowding import Crowding
from bot.telegram.desk import Desk
from bot.telegram.forgetful import Forgetful
from bot.telegram.group_courier import GroupCourier
from bot.telegram.handlers import Handlers
from bot.telegram.held_up import HeldUp
from bot.telegram.intake import Intake
from bot.telegram.lanes import Lanes
from bot.telegram.limiter import Limiter
from bot.telegram.origin import marking
from bot.telegram.settlement import Settlement
from bot.workshop import Workshop
from quizzes.limits import DEFAULT_LIMITS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime, tzinfo
    from pathlib import Path

    from telegram.request import BaseRequest

    from bot.meter import Meter
    from bot.settings import Care
    from bot.store import Store
    from bot.telegram.app import App
    from bot.telegram.aside import Aside
    from bot.telegram.watches import Watches
    from quizzes.limits import Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """
    What the bot meets the world with: who it is there, how calls are made, the time, numbers for new quizzes.

    `dictionary` is where the file lies, or is to lie, in which all words are looked up. Where a bot has worked on the
    database before, it was last seen to be `there_at`.
    """

    token: str
    api_url: str
    request: BaseRequest
    clock: Callable[[], datetime]
    seed: Callable[[], int]
    is_paced: bool = True
    is_resuming: bool = False
    there_at: datetime | None = None
    timezone: tzinfo = UTC
    admins: frozenset[int] = frozenset()
    limits: Limits = DEFAULT_LIMITS
    care: Care = DEFAULT_CARE
    meter: Meter = SILENT
    dictionary: Path | None = None

    @property
    def address(self) -> str:
        """Where the bot's methods are."""
        return f"{self.api_url}/bot{self.token}"


@dataclass(frozen=True, kw_only=True)
class Bot:
    """
    A bot that is put together and knows who it is.

    `watching` makes what looks again and again, `getting_ready` all else that was not needed for the first question.
    """

    application: App
    lanes: Lanes
    intake: Intake
    settlement: Settlement
    workshop: Workshop
    aside: Aside
    courier: Courier
    watching: Callable[[], Watches]
    getting_ready: Callable[[], None]

    @cached_property
    def watches(self) -> Watches:
        """Whatever looks again and again while the bot runs; made when it is first asked for, which takes a moment."""
        return self.watching()

    def get_ready(self) -> None:
        """Put everything together that is not yet, before somebody asks for it."""
        self.getting_ready()
        _ = self.watches

    async def finish(self, grace: float) -> None:
        """Take nothing more up, and finish what was begun, for some seconds in all."""
        loop = asyncio.get_running_loop()
        end = loop.time() + grace
        await self.lanes.close(grace)
        await self.aside.close(max(0.0, end - loop.time()))

    async def close(self, grace: float) -> None:
        """Finish what was begun, if that was not done yet; then end the processes that make things."""
        await self.finish(grace)
        watches = (self.watches,) if "watches" in vars(self) else ()
        await asyncio.gather(*(each.close() for each in (self.workshop, self.settlement, *watches)))


def built(outside: Outside) -> App:
    """Make the library's application; it fetches nothing by itself."""
    return (
        ApplicationBuilder()
        .application_class(Forgetful)
        .token(outside.token)
        .base_url(f"{outside.api_url}/bot")
        .base_file_url(f"{outside.api_url}/file/bot")
        .request(outside.request)
        .get_updates_request(outside.request)
        .rate_limiter(Limiter(is_paced=outside.is_paced, is_resuming=outside.is_resuming, meter=outside.meter))
        .updater(None)
        .job_queue(None)
        .build()
    )


def staffed(application: App, outside: Outside, store: Store) -> Bot:
    """Give an application that is initialized its handlers, its lanes and its intake."""
    desk = _desk_at(application, outside, store)
    handlers = Handlers(desk)
    handlers.register(application)

    limiter = application.bot.rate_limiter
    if isinstance(limiter, Limiter):
        limiter.remember(*_sends_of(store, outside.clock))

    def watches() -> Watches:
        from bot.telegram.watches import watches_at

        return watches_at(desk, outside.care, outside.dictionary)

    settlement = Settlement(store)
    settle = settlement.settle
    crowding = Crowding(desk, lambda id_: wrap_future(store.leave_out(id_)), is_paced=outside.is_paced)
    lanes = Lanes(
        marking(handlers.working(application.process_update)),
        settle,
        meter=outside.meter,
        turns_away=crowding.turns_away,
    )
    intake = Intake(store, lanes, application.bot, settle, absence=desk.absence, meter=outside.meter)
    intake.held_up = HeldUp(desk).tell
    return Bot(
        application=application,
        lanes=lanes,
        intake=intake,
        settlement=settlement,
        workshop=desk.workshop,
        aside=desk.aside,
        courier=desk.courier,
        watching=watches,
        getting_ready=handlers.get_ready,
    )


def _desk_at(application: App, outside: Outside, store: Store) -> Desk:
    courier = Courier(application.bot)
    return Desk(
        store=store,
        library=Library(store),
        courier=courier,
        groups=GroupCourier(application.bot, courier.looks, lambda old, new: wrap_future(store.groups.move(old, new))),
        clock=outside.clock,
        absence=Absence(outside.clock, outside.there_at),
        seed=outside.seed,
        username=application.bot.username,
        workshop=Workshop(has_spare=True),
        timezone=outside.timezone,
        admins=outside.admins,
        limits=outside.limits,
        dictionary=DictionaryFile(outside.dictionary),
    )


def _sends_of(
    store: Store, clock: Callable[[], datetime]
) -> tuple[list[tuple[int, float]], Callable[[int], Awaitable[None]]]:
    """Give what was sent to groups lately, how many seconds ago, and what writes down more of it."""
    now = clock()
    sent = [(chat, (now - at).total_seconds()) for chat, at in store.groups.sends(now - SENDS_KEPT)]

    async def note(chat: int) -> None:
        with suppress(StoreUnavailable):  # it is sent all the same: nobody can be told else that the disk is full
            await wrap_future(store.groups.note_send(chat, clock()))

    return sent, note
