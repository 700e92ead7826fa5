"""Everything that goes on during a run: Telegram, the people, the bot as a process, and its disk and clock."""

from __future__ import annotations

import asyncio
import itertools
import random
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.store import Store
from bot.telegram.callback import encoded
from bot.telegram.presses.settling import ChooseSetting
from bot.tutor.role import Role
from quizzes.question import Form, Kind, Localized, Question, QuestionSet
from tests.bot.botapi.groups import Group
from tests.bot.botapi.people import Somebody
from tests.bot.botapi.telegram import TOKEN, FakeTelegram
from tests.bot.telegram.sets import ORDER, TYPED, publish
from tests.faults.classes import Class
from tests.faults.learners import PATIENCE, Learner, until
from tests.faults.ledger import Ledger
from tests.faults.network import Network
from tests.faults.office import Office
from tests.faults.process import BotProcess
from tests.faults.shim import Shim, is_possible

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from pathlib import Path

LEARNERS, CLASSES, MEMBERS = 5, 2, 4
MORNING = 9
# How many seconds an end in order may take, where a start takes so many.
LONGEST_STOP, USUAL_START = 5.0, 2.0
SORRY = ("Sorry, something went wrong", "⚠️ I could not save that")
FIRST_ID = 6_000_000_001


def choices(count: int) -> tuple[Question, ...]:
    """Make questions to choose in."""
    return tuple(
        Question(
            id=f"f{number}",
            kind=Kind.COMPREHENSION,
            form=Form.CHOICE,
            prompt=f"第{number}课讲什么？",
            options=(f"甲{number}", f"乙{number}", f"丙{number}"),
            answer=(f"乙{number}",),
            explanation=Localized(ja=f"{number}番は乙です。", en=f"Number {number} is 乙."),
        )
        for number in range(count)
    )


ALONE = QuestionSet(id="alone", title=Localized(en="Alone"), questions=(*choices(20), TYPED, ORDER))
TOGETHER = QuestionSet(id="together", title=Localized(en="Together"), questions=choices(30))


class Telegram(FakeTelegram):
    """A Telegram that remembers what has happened, to let it happen twice."""

    def __init__(self) -> None:
        super().__init__()
        self.lately: list[dict[str, object]] = []

    def push(self, update: dict[str, object]) -> int:
        """Let something happen."""
        id_ = super().push(update)
        self.lately.append({"update_id": id_, **update})
        del self.lately[:-50]
        return id_


class FaultyWorld:
    """Telegram, its people, and the bot that is run for them."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.telegram, self.ledger = Telegram(), Ledger()
        self.network = Network(self.telegram)
        self.data = folder / "data"
        self.data.mkdir()
        self.database = self.data / "quizbot.db"
        self.shim = Shim(folder, self.data) if is_possible() else None
        self._ids = itertools.count(FIRST_ID)
        self._tasks: list[asyncio.Task[None]] = []
        self.bot = BotProcess(folder / "bot.log")
        self.longest_stop = LONGEST_STOP
        self.probe = self._person("Probe")
        self.learners = [
            Learner(self._person(f"Learner {n}"), self.ledger, self._own(), quiz="/quiz alone 4", pause=0.2)
            for n in range(LEARNERS)
        ]
        self.classes = [self._class(number) for number in range(CLASSES)]
        self.office = Office(self._person("Boss"), self.ledger, self._own())

    @property
    def everybody(self) -> list[Somebody]:
        """Who learns alone."""
        return [each.me for each in self.learners]

    @property
    def now(self) -> datetime:
        """The time as the bot has it."""
        return datetime.now(UTC) + timedelta(seconds=0.0 if self.shim is None else self.shim.clock)

    async def open(self) -> None:
        """Let everybody begin."""
        with Store.open(self.database) as store:
            publish(store, ALONE, datetime.now(UTC))
            publish(store, TOGETHER, datetime.now(UTC))
            store.grant(self.office.admin.id, Role.ADMIN, datetime.now(UTC)).result()
        await self.network.open()
        began = time.monotonic()
        await self.bot.start(self._environment())
        for class_ in self.classes:
            class_.group.bot_becomes("left", "member", class_.members[0])
        assert await self.answers(60), f"the bot has not come up:\n{self.bot.said[-2000:]}"
        self.note_start(time.monotonic() - began)
        await self._settle_down()
        self._tasks = [asyncio.create_task(work) for work in self._works()]

    def note_start(self, seconds: float) -> None:
        """Note how long it took to come up: on a machine that others keep busy all takes longer, the end too."""
        self.longest_stop = LONGEST_STOP * max(1.0, seconds / USUAL_START)

    async def rest(self) -> None:
        """Let nobody do anything any more, but for polls, which have their time."""
        for task in self._tasks:
            self._end(task)
        self._tasks = [asyncio.create_task(class_.vote()) for class_ in self.classes]

    def see_that_nobody_is_stuck(self) -> None:
        """Fail where somebody has given up."""
        for task in self._tasks:
            if task.done() and not task.cancelled():
                task.result()

    async def answers(self, seconds: float) -> bool:
        """Ask something, and say whether an answer comes in time."""
        before = len(self.probe.messages)
        self.probe.writes("/help")
        return await until(lambda: len(self.probe.messages) > before, seconds)

    def to_next_morning(self) -> None:
        """Put the clock forward to just before the time at which things begin by themselves."""
        assert self.shim is not None
        now = self.now
        morning = now.replace(hour=MORNING, minute=0, second=0, microsecond=0)
        if morning <= now:
            morning += timedelta(days=1)
        self.shim.put_clock(self.shim.clock + (morning - now).total_seconds() - 1)
        self.ledger.mornings += len(self.classes)

    async def close(self) -> None:
        """End everything."""
        for task in self._tasks:
            self._end(task)
            with suppress(asyncio.CancelledError, AssertionError):
                await task
        await self.bot.close()
        await self.network.close()
        if self.shim is not None:
            self.shim.close()

    async def _settle_down(self) -> None:
        """Let teachers make schedules, and learners have themselves reminded."""
        for class_ in self.classes:
            class_.group.says(class_.members[0], f"/schedule daily {MORNING:02}:00 together 2")
            assert await until(lambda: any("Scheduled" in text for text in class_.group.texts), PATIENCE)  # noqa: B023
        for learner in self.learners:
            learner.me.writes("/settings")
            assert await until(lambda: bool(learner.me.messages), PATIENCE)  # noqa: B023
            learner.me.presses(encoded(ChooseSetting(setting="reminder", value=str(MORNING))), learner.me.last.id)

    def _works(self) -> list[Coroutine[object, object, None]]:
        works: list[Coroutine[object, object, None]] = [learner.live() for learner in self.learners]
        for class_ in self.classes:
            works += [class_.teach(), class_.vote()]
        return [*works, self.office.work()]

    def _class(self, number: int) -> Class:
        members = [self._person(f"Member {number}{n}") for n in range(MEMBERS)]
        group = Group(self.telegram, -1_000_000_000_000 - number, members[0], members[1:])
        return Class(group, members, self.ledger, self._own(), "together")

    def _person(self, name: str) -> Somebody:
        return Somebody(self.telegram, nothing, name, language="en", id_=next(self._ids))

    def _own(self) -> random.Random:
        return random.Random(self.chance.random())

    def _environment(self) -> dict[str, str]:
        return {
            "QUIZBOT_TOKEN": TOKEN,
            "QUIZBOT_API_URL": self.network.address,
            "QUIZBOT_DATABASE": str(self.database),
            "QUIZBOT_RATE_LIMIT": "off",
            "QUIZBOT_TIMEZONE": "UTC",
            "QUIZBOT_LOG_LEVEL": "INFO",
            **({} if self.shim is None else self.shim.environment),
        }

    @staticmethod
    def _end(task: asyncio.Task[None]) -> None:
        if not task.done():
            task.cancel()


async def nothing() -> None:
    """Wait for nothing: here people see for themselves."""
