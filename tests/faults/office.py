"""An admin who sends one file after another, and takes what is made of it into the library, or not."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.telegram.presses.uploading import DropUpload, PublishUpload
from tests.faults.learners import PATIENCE, PATIENCE_AT_ALL, Stuck, until
from tests.faults.ledger import presses_of

if TYPE_CHECKING:
    import random

    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.telegram import Message
    from tests.faults.ledger import Ledger

BETWEEN_FILES = 15.0


class Office:
    """Where the admin sits."""

    def __init__(self, admin: Somebody, ledger: Ledger, chance: random.Random) -> None:
        self.admin = admin
        self._ledger = ledger
        self._chance = chance

    async def work(self) -> None:
        """Send files, and decide on each."""
        while True:
            self._ledger.files += 1
            number = self._ledger.files
            rows = "".join(f"第{number}问{row}？,甲,乙,甲\n" for row in range(3))
            self.admin.sends_file(f"set{number}.csv", f"prompt,option1,option2,answer\n{rows}".encode())
            decided = await self._decide(number)
            if not decided:
                msg = f"nothing was said of file {number}: {self.admin.screen}"
                raise Stuck(msg)
            await asyncio.sleep(self._chance.uniform(0.5, 1.5) * BETWEEN_FILES)

    async def _decide(self, number: int) -> bool:
        there = f"set{number}.csv"
        before = self._given_up()
        if not await until(lambda: self._to_decide(there) is not None or self._given_up() > before, PATIENCE_AT_ALL):
            return False
        if self._to_decide(there) is None:
            return True
        kind = PublishUpload if self._chance.random() < 0.7 else DropUpload
        for _ in range(int(PATIENCE_AT_ALL / PATIENCE)):
            message = self._to_decide(there)
            if message is None:
                return True
            data = next(data for _, data, press in presses_of(message) if isinstance(press, kind))
            self.admin.presses(data, message.id)
            if await until(lambda: self._to_decide(there) is None, PATIENCE):
                return True
            self._ledger.nudges["admin"] += 1
        return False

    def _given_up(self) -> int:
        """Count the files that were refused because the process died again and again while looking at them."""
        return sum("could not be read to the end" in message.text for message in self.admin.messages)

    def _to_decide(self, name: str) -> Message | None:
        for message in reversed(self.admin.messages):
            if name in message.text and any(isinstance(press, PublishUpload) for _, _, press in presses_of(message)):
                return message
        return None
