"""A group whose teacher begins one round after another, and whose members vote."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tests.faults.learners import PATIENCE, PATIENCE_AT_ALL, Stuck, until

if TYPE_CHECKING:
    import random

    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.polls import Poll
    from tests.faults.ledger import Ledger

OVER = "🏁"
OPEN_FOR = 3.0  # how many seconds a poll of these is open, whatever it says: Telegram's minute, made shorter
MINUTE = 60.0


class Class:
    """A group that votes; its first member, who owns it, is the teacher."""

    def __init__(
        self, group: Group, members: list[Somebody], ledger: Ledger, chance: random.Random, set_id: str
    ) -> None:
        self.group = group
        self.members = members
        self._ledger = ledger
        self._chance = chance
        self._set = set_id
        self._seen: dict[str, float] = {}
        self.first: dict[tuple[str, int], int] = {}

    @property
    def results(self) -> int:
        """How many standings there are."""
        return sum(text.startswith(OVER) for text in self.group.texts)

    async def teach(self) -> None:
        """Begin rounds, one after another."""
        while True:
            await asyncio.sleep(self._chance.uniform(0.2, 2.0))
            results, polls = self.results, len(self.group.polls)
            self._ledger.pushes += 1
            self.group.says(self.members[0], f"/push {self._set} {self._chance.randint(2, 4)}")
            if not await until(lambda: len(self.group.polls) > polls, PATIENCE):  # noqa: B023
                self._ledger.nudges["teacher"] += 1
            if self._chance.random() < 0.3:
                await asyncio.sleep(self._chance.uniform(0.5, OPEN_FOR))
                self.group.says(self.members[0], "/stop")
            await self._wait_for_result(results)

    async def vote(self) -> None:
        """Vote in what is open, and let polls be closed when their time is over."""
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(self._chance.uniform(0.05, 0.4))
            for poll in [each for each in self.group.polls if not each.is_closed]:
                since = self._seen.setdefault(poll.id, loop.time())
                if loop.time() - since > OPEN_FOR:
                    poll.is_closed = True
                    self.group.telegram.push({"poll": poll.as_sent()})
                else:
                    self._vote_in(poll)

    def _vote_in(self, poll: Poll) -> None:
        voter = self._chance.choice(self.members)
        if voter.id not in poll.votes:
            option = self._chance.randrange(len(poll.options))
            self.first[poll.id, voter.id] = self.group.casts(voter, poll, option, tells=True)

    async def _wait_for_result(self, before: int) -> None:
        waited = 0.0
        while not await until(lambda: self.results > before, PATIENCE):
            waited += PATIENCE
            self._ledger.nudges["teacher"] += 1
            if waited > PATIENCE_AT_ALL + MINUTE:
                msg = f"a round has not come to its end: {self.group.texts[-3:]}"
                raise Stuck(msg)
            self.group.says(self.members[0], "/stop")
