"""The real application on a real database, at work for the length of a block."""

from __future__ import annotations

import asyncio
import itertools
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.meter import SILENT
from bot.settings import DEFAULT_CARE
from bot.telegram.application import Outside, built, staffed
from bot.telegram.polling import Poller
from quizzes.limits import DEFAULT_LIMITS
from tests.bot.botapi.groups import Group
from tests.bot.botapi.people import Somebody
from tests.bot.botapi.telegram import TOKEN, FakeTelegram

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.store import Store
    from bot.telegram.application import Bot

START = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)
PATIENCE = 30.0  # seconds; a process that draws charts takes ten of them to begin where others compute beside it


class World:
    """Telegram, its people, and the bot while it runs."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.limits = DEFAULT_LIMITS
        self.care = DEFAULT_CARE
        self.meter = SILENT
        self.admins: frozenset[int] = frozenset()
        self.dictionary: Path | None = None
        self.telegram = FakeTelegram()
        self.bot: Bot | None = None
        self.hours = 0.0  # how far the clock was put forward
        self._ids = itertools.count(5_000_000_001)
        self._ticks = itertools.count()
        self._seeds = itertools.count(1)

    def person(self, name: str = "Ann", *, language: str = "en") -> Somebody:
        """Let somebody come along."""
        return Somebody(self.telegram, self.quiet, name, language=language, id_=next(self._ids))

    def group(self, owner: Somebody, *members: Somebody) -> Group:
        """Let there be a group, without the bot."""
        return Group(self.telegram, -next(self._ids) * 1000, owner, members)

    async def rounds(self) -> None:
        """Let the bot see to its rounds, and wait until that is done."""
        if self.bot is not None:
            await self.bot.watches.rounds.look()
            await self.quiet()

    async def files(self) -> None:
        """Let the bot see to the files that were sent, and wait until that is done."""
        await self.quiet()
        if self.bot is not None:
            await self.bot.watches.uploads.look()
            await self.quiet()

    async def quiet(self) -> None:
        """Wait until everything that happened was worked on."""
        async with asyncio.timeout(PATIENCE):
            while not self._is_quiet():  # noqa: ASYNC110 - what is waited for is in a database
                await asyncio.sleep(0.001)

    async def done(self) -> None:
        """Wait until nothing is going on any more, not even beside the lanes, which `quiet` does not wait for."""
        await self.quiet()
        async with asyncio.timeout(2 * PATIENCE):
            while self.bot is not None and not self.bot.aside.is_idle:  # noqa: ASYNC110 - nobody is told of it
                await asyncio.sleep(0.001)
        await self.quiet()

    @asynccontextmanager
    async def running(
        self, *, resumes: bool = True, fetches: bool = True, there: float | None = None
    ) -> AsyncIterator[Bot]:
        """
        Run the bot; at the end of the block it dies at once, like a killed process.

        It `fetches` updates by itself, or a test does. A bot before it was `there` at that hour for the last time.
        """
        outside = Outside(
            token=TOKEN,
            api_url="http://telegram.invalid",
            request=self.telegram,
            clock=lambda: START + timedelta(hours=self.hours, seconds=next(self._ticks)),
            seed=lambda: next(self._seeds),
            is_paced=False,
            there_at=None if there is None else START + timedelta(hours=there),
            admins=self.admins,
            limits=self.limits,
            care=self.care,
            meter=self.meter,
            dictionary=self.dictionary,
        )
        application = built(outside)
        await application.initialize()
        bot = staffed(application, outside, self.store)
        bot.get_ready()  # as a second after a start
        self.bot = bot
        if resumes:
            await bot.intake.resume()
        poller = Poller(self.telegram, outside.address, bot.intake, beat=lambda: None, long_poll=5)
        task = asyncio.create_task(poller.run()) if fetches else None
        try:
            yield bot
        finally:
            if task is not None:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
            await bot.close(0)
            await application.shutdown()
            self.bot = None

    def _is_quiet(self) -> bool:
        if self.bot is None or not self.bot.lanes.is_idle or self.telegram.again:
            return False
        seen = self.store.last_update_id()
        arrived = max(self.telegram.updates, default=None)
        # What was begun beside the lanes keeps its update from being settled, and may go on for long.
        is_done = len(self.store.waiting()) <= self.bot.aside.updates
        return is_done and (arrived is None or (seen is not None and seen >= arrived))
