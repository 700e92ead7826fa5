"""Where jobs come in, wait for their turn, and are done at a workbench."""

from __future__ import annotations

import asyncio
import pickle  # between two processes of our own, over a pipe that nobody else holds
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from bot.workshop.waiting_room import PATIENCE, Bench, Customer, Rank, WaitingRoom
from bot.workshop.work import Failure
from bot.workshop.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.workshop.work import Bounds

Arguments = ParamSpec("Arguments")
Made = TypeVar("Made")

LIMIT = 60.0
IDLE = 120.0
# Who wants something where nobody else does, or what the bot itself wants.
NOBODY_ELSE = Customer(Rank.ROUND, 0)


class Workshop:
    """
    One other process that does one job after another; a job is a function at the top of a module, with its arguments.

    `limit` is how many seconds a job may take once its turn has come, `idle` after how many without a job the process
    ends. With `bounds` a job that goes beyond them ends with its process. Where it `has_spare`, another process does
    what a class waits for while the first one has been at something for `patience` seconds. Belongs to one event loop.
    """

    def __init__(
        self,
        *,
        limit: float = LIMIT,
        idle: float = IDLE,
        bounds: Bounds | None = None,
        has_spare: bool = False,
        patience: float = PATIENCE,
    ) -> None:
        self.limit = limit
        self._room = WaitingRoom(has_spare=has_spare, patience=patience)
        self._benches = {bench: Workbench(idle, bounds) for bench in Bench}

    @property
    def process(self) -> int | None:
        """The id of the process, or of the first of two; None while there is none."""
        return self._benches[Bench.FIRST].process

    @property
    def processes(self) -> int:
        """How many processes there are."""
        return sum(bench.process is not None for bench in self._benches.values())

    async def made(
        self, function: Callable[Arguments, Made], *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> Made:
        """
        Have something made where nobody else wants anything; as below.

        Raises:
            NotMade: it took too long, its process ended, or the workshop was closed.
            Exception: whatever the function raises.
        """
        return await self.made_for(NOBODY_ELSE, function, *args, **kwargs)

    async def made_for(
        self,
        customer: Customer,
        function: Callable[Arguments, Made],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> Made:
        """
        Have something made when it is the customer's turn.

        Raises:
            NotMade: too much waits already, it took too long, its process ended, or the workshop was closed.
            Exception: whatever the function raises.
        """
        job = pickle.dumps((function, args, kwargs))
        bench = await self._room.take(customer)
        try:
            outcome = await self._benches[bench].outcome(job, self.limit)
        finally:
            self._room.give_back(bench)
        if isinstance(outcome, Failure):
            outcome.error.add_note(outcome.told)
            raise outcome.error
        made: Made = outcome.value
        return made

    async def close(self) -> None:
        """End what works; a job that was being done, and those that wait for their turn, are told so."""
        await asyncio.gather(*(bench.close() for bench in self._benches.values()))
