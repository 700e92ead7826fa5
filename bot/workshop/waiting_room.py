"""
Whose turn is it, where one thing is made after another and many want something, some of them again and again?

    a round      5 · 8          ─┐
    the library                 ─┼→ by rank, but nobody is passed over for ever ─→ the place
    a class      3              ─┤                                              └→ the spare one
    a person     1 1 1 · 7 · 9  ─┘  within a rank each in turn: 1 7 9 1 1

What a whole class waits for goes before what one person asked for. The spare place, where there is one, is for rounds
and classes, and for them only while the other has been taken for so long that it would be noticed. What is done to the
library stays one after another, or two admins would change one set at once.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

from bot.workshop.faults import Crowded

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

MOST_OF_ONE = 5
MOST_WAITING = 100
MOST_PASSED_OVER = 3
PATIENCE = 2.0


class Rank(IntEnum):
    """For whom something is made; who comes first here goes first."""

    ROUND = 0  # a group that has played, of which each waits for one thing; and the bot itself
    LIBRARY = 1  # an admin, whose file is put in
    CLASS = 2  # a teacher, who wants results
    PERSON = 3


_SPARED = frozenset({Rank.ROUND, Rank.CLASS})


class Bench(IntEnum):
    """Where something is made."""

    FIRST = 0
    SPARE = 1


@dataclass(frozen=True, slots=True)
class Customer:
    """Whose job it is: a group's or a person's, by the id."""

    rank: Rank
    id: int


@dataclass(slots=True)
class _Line:
    """Those of one rank who wait, whoever is next first, each with their own jobs in order."""

    waiting: OrderedDict[int, deque[asyncio.Future[Bench]]] = field(default_factory=OrderedDict)
    passed_over: int = 0

    def pop(self) -> asyncio.Future[Bench]:
        """Take the next job out; whose it was goes behind all others."""
        id_, jobs = self.waiting.popitem(last=False)
        job = jobs.popleft()
        if jobs:
            self.waiting[id_] = jobs
        return job

    def drop(self, id_: int, job: asyncio.Future[Bench]) -> None:
        """Take a job out that nobody waits for any more, if it is there still."""
        jobs = self.waiting.get(id_, deque())
        if job in jobs:
            jobs.remove(job)
        if not jobs:
            self.waiting.pop(id_, None)


class WaitingRoom:
    """Gives out one place, and a spare one perhaps; belongs to one event loop."""

    def __init__(self, *, has_spare: bool = False, patience: float = PATIENCE) -> None:
        self._has_spare = has_spare
        self._patience = patience
        self._lines = {rank: _Line() for rank in Rank}
        self._taken: dict[Bench, asyncio.TimerHandle | None] = {}
        self._is_slow = False

    async def take(self, customer: Customer) -> Bench:
        """
        Wait for one's turn; the place is to be given back.

        Raises:
            Crowded: too many wait already, or too much of the same customer.
        """
        line = self._lines[customer.rank]
        _refuse_where_full(line, customer)
        job: asyncio.Future[Bench] = asyncio.get_running_loop().create_future()
        line.waiting.setdefault(customer.id, deque()).append(job)
        self._hand_out()
        try:
            return await job
        except asyncio.CancelledError:
            if not job.cancelled():  # its turn came in the very moment in which it was given up
                self.give_back(job.result())
            else:
                line.drop(customer.id, job)
            raise

    def give_back(self, place: Bench) -> None:
        """Let the next one have a place."""
        timer = self._taken.pop(place)
        if timer is not None:
            timer.cancel()
            self._is_slow = False
        self._hand_out()

    def _hand_out(self) -> None:
        if Bench.FIRST not in self._taken and (job := self._next(frozenset(Rank))) is not None:
            self._taken[Bench.FIRST] = asyncio.get_running_loop().call_later(self._patience, self._notice)
            job.set_result(Bench.FIRST)
        is_open = self._has_spare and self._is_slow and Bench.SPARE not in self._taken
        if is_open and (job := self._next(_SPARED)) is not None:
            self._taken[Bench.SPARE] = None
            job.set_result(Bench.SPARE)

    def _notice(self) -> None:
        """See that what is done at the first place takes long."""
        self._is_slow = True
        self._hand_out()

    def _next(self, ranks: AbstractSet[Rank]) -> asyncio.Future[Bench] | None:
        """Take out what is next of some ranks; what was given up just now is passed by."""
        while lines := [line for rank, line in self._lines.items() if rank in ranks and line.waiting]:
            job = _next_of(lines)
            if not job.cancelled():
                return job
        return None


def _refuse_where_full(line: _Line, customer: Customer) -> None:
    if customer.rank is Rank.ROUND:
        return
    own = len(line.waiting.get(customer.id, ()))
    if own >= MOST_OF_ONE or (not own and len(line.waiting) >= MOST_WAITING):
        msg = f"too much waits to be made: {own} jobs of the same one, and those of {len(line.waiting)} in all"
        raise Crowded(msg)


def _next_of(lines: list[_Line]) -> asyncio.Future[Bench]:
    """Give the next job of the first line, or of one that was passed over too often."""
    chosen = max(lines, key=lambda line: line.passed_over >= MOST_PASSED_OVER)  # of equals the first one
    for line in lines:
        line.passed_over += 1
    chosen.passed_over = 0
    return chosen.pop()
