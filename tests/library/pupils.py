"""People who answer all the while, with a clock in hand: how long from the press until the verdict is seen?"""

from __future__ import annotations

import asyncio
import random
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING

from bot.telegram.presses.quiz import Next, Pick
from tests.faults.ledger import presses_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from tests.bot.botapi.people import Somebody
    from tests.library.stage import Stage

PATIENCE = 20.0
MILLI = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """How long people waited, in milliseconds, in order of size."""

    each: Sequence[float]

    @classmethod
    def of(cls, seconds: Sequence[float]) -> Waits:
        """Take them as they were measured."""
        return cls(each=sorted(MILLI * one for one in seconds))

    def at(self, share: float) -> float:
        """Give the wait that so large a share did not exceed."""
        return self.each[min(len(self.each) - 1, int(share * len(self.each)))] if self.each else 0.0

    def __str__(self) -> str:
        return (
            f"{len(self.each)} answers, p50 {self.at(0.5):.1f} ms, p99 {self.at(0.99):.1f} ms, max {self.at(1):.1f} ms"
        )


@dataclass(slots=True)
class Pupils:
    """Several people at sets of choices; `seconds` are the waits since they were last looked at."""

    stage: Stage
    people: Sequence[Somebody]
    sets: Sequence[str]
    pause: float = 1.0  # a second; who comes oftener than twice in a second is asked to wait
    seconds: list[float] = field(default_factory=list)

    async def during(self, seconds: float) -> Waits:
        """Let some time pass, and give the waits in it."""
        self.seconds = []
        await asyncio.sleep(seconds)
        return Waits.of(self.seconds)

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[Pupils]:
        """Let them answer for the length of a block; none may be left without an answer."""
        tasks = [asyncio.create_task(self._learn(each)) for each in self.people]
        try:
            yield self
        finally:
            for task in tasks:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task

    async def _learn(self, somebody: Somebody) -> None:
        bell = self.stage.telegram.bell(somebody.id)
        await asyncio.sleep(self.pause * random.random())  # so that not all come at once
        while True:
            began = perf_counter()
            bell.clear()
            is_answer = self._act(somebody)
            async with asyncio.timeout(PATIENCE):
                await bell.wait()
            if is_answer:
                self.seconds.append(perf_counter() - began)
            await asyncio.sleep(self.pause)

    def _act(self, somebody: Somebody) -> bool:
        """Press what there is to press, else begin a quiz; say whether that was an answer."""
        message = next((each for each in reversed(somebody.messages) if each.keyboard), None)
        meant = [] if message is None else presses_of(message)
        for kind in (Next, Pick):
            data = next((data for _, data, press in meant if isinstance(press, kind)), None)
            if data is not None and message is not None:
                somebody.presses(data, message.id)
                return kind is Pick
        somebody.writes(f"/quiz {random.choice(self.sets)} 20")
        return False
