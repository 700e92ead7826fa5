"""One run: fault after fault, and after each one everything is looked at."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from typing import TYPE_CHECKING

from tests.bot.botapi.telegram import TOKEN
from tests.faults.harms import Harms
from tests.faults.plan import Fault, Sort
from tests.faults.reminders import Reminders, forgotten
from tests.faults.soundness import Testimony, different_sums, faults_of, uncounted_votes, unfinished
from tests.faults.world import SORRY, FaultyWorld

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

COMES_BACK_WITHIN = 60.0
COMES_TO_REST_WITHIN = 120.0
BETWEEN_SUMS = 20
MAY_KEEP_FROM_STARTING = (Sort.DISK_FULL, Sort.DISK_BROKEN, Sort.READ_ONLY, Sort.LOCKED)
# What Telegram says of a call that was made before, by a process that died or heard no answer.
EXCUSED = ("message is not modified", "query is too old", "poll has already been closed", "no caption in the message")


class Unsound(AssertionError):
    """Something was lost or doubled, or the bot did not come back."""


class Run:
    """A run of faults with a seed, in a folder of its own; `tell` is given a line for each."""

    def __init__(self, folder: Path, seed: int, faults: Sequence[Fault], tell: Callable[[str], None]) -> None:
        self.faults = faults
        self.world = FaultyWorld(folder, seed)
        self._tell = tell
        self._harms = Harms(self.world)
        self._reminders = Reminders()
        self._exits = 0

    async def go(self) -> str:
        """
        Let it all go wrong; give a summary.

        Raises:
            AssertionError: nothing may be lost or doubled, and the bot has to come back by itself.
        """
        began = time.monotonic()
        try:
            await self.world.open()
            for fault in self.faults:
                await self._survive(fault)
            await self._rest()
        finally:
            await self.world.close()
        return self._summary(time.monotonic() - began)

    async def _survive(self, fault: Fault) -> None:
        await asyncio.sleep(fault.before)
        began = time.monotonic()
        await self._harms.happen(fault)
        if not await self.world.answers(COMES_BACK_WITHIN):
            msg = f"after {fault} the bot does not answer:\n{self.world.bot.said[-3000:]}"
            raise Unsound(msg)
        back = time.monotonic() - began
        if fault.sort is Sort.KILL:
            self.world.note_start(back)
        self._look(fault)
        self._tell(f"{fault}: answers after {back:.1f} s, {self.world.ledger.steps} steps")

    async def _rest(self) -> None:
        """Let everything come to its end, and see that nothing was lost on the way."""
        world = self.world
        world.network.calm()
        await world.rest()
        began = time.monotonic()
        while left := self._unfinished():
            if time.monotonic() - began > COMES_TO_REST_WITHIN:
                raise Unsound("at the end:\n" + "\n".join([*left, world.bot.said[-2000:]]))
            await asyncio.sleep(1)
        found = [*different_sums(world.database), *uncounted_votes(world.database, world.classes)]
        found += faults_of(world.database, Testimony.of(world.ledger, world.telegram))
        self._reminders.look(world.everybody)
        found += self._reminders.doubled(world.database)
        status, seconds = await world.bot.stop()
        if status != 0 or seconds > world.longest_stop:
            found.append(f"the last stop gave {status} after {seconds:.1f} s")
        if found:
            raise Unsound("at the end:\n" + "\n".join(found[:20]))

    def _unfinished(self) -> list[str]:
        world = self.world
        texts = [message.text for chat in world.telegram.chats.values() for message in chat.values()]
        apologies = sum(text.startswith(SORRY) for text in texts)
        left = unfinished(world.database, Testimony.of(world.ledger, world.telegram), apologies)
        return [*left, *forgotten(world.database, world.now)]

    def _look(self, fault: Fault) -> None:
        world = self.world
        world.see_that_nobody_is_stuck()
        found = faults_of(world.database, Testimony.of(world.ledger, world.telegram))
        self._reminders.look(world.everybody)
        found += self._reminders.doubled(world.database)
        if fault.number % BETWEEN_SUMS == 0:
            found += different_sums(world.database)
        found += [v for v in world.telegram.violations if not any(excuse in v for excuse in EXCUSED)]
        for ended in world.bot.exits[self._exits :]:
            if not ended.is_wanted and not (fault.sort in MAY_KEEP_FROM_STARTING and ended.status == 1):
                found.append(f"the process ended by itself with {ended.status}:\n{ended.said}")
        self._exits = len(world.bot.exits)
        if TOKEN in world.bot.said:
            found.append("the token is in the log")
        if found:
            raise Unsound(f"after {fault}:\n" + "\n".join(found[:10]))

    def _summary(self, seconds: float) -> str:
        world, sorts = self.world, Counter(fault.sort for fault in self.faults)
        excused = Counter(excuse for excuse in EXCUSED for said in world.telegram.violations if excuse in said)
        stops = f", stops took {max(self._harms.stops):.2f} s at most" if self._harms.stops else ""
        return (
            f"{len(self.faults)} faults in {seconds:.0f} s ({', '.join(f'{n} {sort}' for sort, n in sorts.items())}): "
            f"nothing lost, nothing doubled, {world.bot.starts} starts{stops}; {world.ledger.steps} steps, "
            f"{sum(world.ledger.nudges.values())} of them had to be repeated, {world.ledger.pushes} rounds, "
            f"{world.ledger.mornings} mornings, {world.ledger.files} files, {self._reminders.count} reminders, "
            f"{self._reminders.lost(world.database)} lost on their way; "
            f"calls that had been made before: {dict(excused)}"
        )
