"""Where the library is tried out: the bot as a process, a Telegram of ours over HTTP, its people, the database."""

from __future__ import annotations

import asyncio
import itertools
from contextlib import asynccontextmanager, closing
from dataclasses import asdict
from typing import TYPE_CHECKING

from bot.store import Store
from tests.bot.access.scene import rows_of
from tests.bot.botapi.people import Somebody
from tests.bot.botapi.server import serving
from tests.bot.botapi.telegram import TOKEN, FakeTelegram
from tests.faults.learners import until
from tests.faults.process import BotProcess

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping
    from pathlib import Path

    from quizzes.limits import Limits
    from tests.bot.access.scene import Rows
    from tests.bot.botapi.rules import Upload

PATIENCE = 30.0
FILE_PATIENCE = 400.0
LOOK = 0.005
FIRST_ID = 6_100_000_001
NO_LIMITS: dict[str, str] = {}


class Telegram(FakeTelegram):
    """A Telegram that tells when somebody is shown something, and which update was the last."""

    def __init__(self) -> None:
        super().__init__()
        self.latest = 0
        self._bells: dict[int, asyncio.Event] = {}

    def push(self, update: dict[str, object]) -> int:
        """Let something happen."""
        self.latest = super().push(update)
        return self.latest

    def bell(self, chat: int) -> asyncio.Event:
        """Give what is set whenever a chat is shown something."""
        return self._bells.setdefault(chat, asyncio.Event())

    async def carry_out(
        self, path: str, given: dict[str, str], files: Mapping[str, Upload] | None = None
    ) -> tuple[int, bytes]:
        """Carry out one call, and ring."""
        answer = await super().carry_out(path, given, files)
        if "chat_id" in given and not path.endswith("sendChatAction"):
            self.bell(int(given["chat_id"])).set()
        return answer


class Stage:
    """A bot at work with nobody there yet; `owner` is the one whom its environment names."""

    def __init__(self, folder: Path, telegram: Telegram, store: Store) -> None:
        self.folder = folder
        self.database = folder / "quizbot.db"
        self.telegram = telegram
        self.store = store
        self.bot = BotProcess(folder / "bot.log")
        self.environment: dict[str, str] = {}
        self._ids = itertools.count(FIRST_ID)
        self.owner = self.person("Olga")

    def person(self, name: str) -> Somebody:
        """Let somebody come along."""
        return Somebody(self.telegram, self.quiet, name, language="en", id_=next(self._ids))

    async def begin(self, address: str, settings: Mapping[str, str]) -> None:
        """Start the bot, and wait until it answers."""
        self.environment = {
            "QUIZBOT_TOKEN": TOKEN,
            "QUIZBOT_API_URL": address,
            "QUIZBOT_DATABASE": str(self.database),
            "QUIZBOT_ADMINS": str(self.owner.id),
            "QUIZBOT_RATE_LIMIT": "off",
            **settings,
        }
        await self.bot.start(self.environment)
        self.owner.writes("/start")
        assert await until(lambda: bool(self.owner.messages), PATIENCE), f"it has not come up:\n{self.bot.said[-2000:]}"
        await self.quiet()

    async def quiet(self) -> None:
        """Wait until everything that happened was worked on."""
        await self._until(self._is_quiet, PATIENCE)

    async def files(self) -> None:
        """Wait until all files that were sent are looked over, and that is told."""
        await self.quiet()
        await self._until(lambda: not self.store.uploads.to_do(), FILE_PATIENCE)
        await self.quiet()

    def rows(self) -> Rows:
        """Give all that is written down and of account."""
        return rows_of(self.database)

    @property
    def faults(self) -> list[str]:
        """What Telegram had to complain of, and the ends of the process, of which there is to be none."""
        ends = [f"ended with {end.status}:\n{end.said}" for end in self.bot.exits]
        errors = [line for line in self.bot.said.splitlines() if '"level": "ERROR"' in line or "Traceback" in line]
        return [*self.telegram.violations, *ends, *errors]

    async def _until(self, seen: Callable[[], bool], seconds: float) -> None:
        async with asyncio.timeout(seconds):
            while not seen():  # noqa: ASYNC110 - what is waited for is in another process
                await asyncio.sleep(LOOK)

    def _is_quiet(self) -> bool:
        seen = self.store.last_update_id()
        return seen is not None and seen >= self.telegram.latest and not self.store.waiting()


@asynccontextmanager
async def stage_in(folder: Path, settings: Mapping[str, str] = NO_LIMITS) -> AsyncIterator[Stage]:
    """Let there be a stage in a folder, which is made, for the length of a block."""
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    telegram = Telegram()
    with closing(Store.open(folder / "quizbot.db")) as store:
        async with serving(telegram) as address:
            stage = Stage(folder, telegram, store)
            try:
                await stage.begin(address, settings)
                yield stage
            finally:
                await stage.bot.close()


def as_settings(limits: Limits) -> dict[str, str]:
    """Give limits as the environment names them."""
    return {f"QUIZBOT_LIMIT_{name.upper()}": str(value) for name, value in asdict(limits).items()}
