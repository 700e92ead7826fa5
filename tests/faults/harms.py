"""How is each sort of fault brought about?"""

from __future__ import annotations

import asyncio
import errno
import resource
import signal
import sqlite3
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

from tests.faults.network import Mishap
from tests.faults.plan import Fault, Sort

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from contextlib import AbstractContextManager

    from tests.faults.shim import Shim
    from tests.faults.world import FaultyWorld

ALL = 10**9
SMALL = 4096
HOUR = 3600
DIES_MEANWHILE = 0.2
MISHAPS = {
    Sort.LOST_ANSWERS: Mishap.LOST_ANSWER,
    Sort.TOO_MANY: Mishap.TOO_MANY,
    Sort.TIMEOUTS: Mishap.HANGS,
    Sort.DROPPED: Mishap.DROPPED,
}


class StoppedBadly(AssertionError):
    """It did not end in order when it was told to."""


class Harms:
    """Harms a world; `stops` is how many seconds each end in order took."""

    def __init__(self, world: FaultyWorld) -> None:
        self._world = world
        self.stops: list[float] = []
        self._events: dict[Sort, Callable[[Fault], Awaitable[None]]] = {
            Sort.KILL: self._kill,
            Sort.STOP: self._stop,
            Sort.FREEZE: self._freeze,
            Sort.LOST_UPDATES: self._lose_updates,
            Sort.DOUBLED_UPDATES: self._double_updates,
            Sort.SERVER_ERRORS: self._server_errors,
            Sort.NETWORK_AWAY: self._no_network,
            Sort.CONFLICT: self._conflict,
            **dict.fromkeys(MISHAPS, self._mishap),
        }
        self._states: dict[Sort, Callable[[Fault], AbstractContextManager[None]]] = {
            Sort.DISK_FULL: self._full_disk,
            Sort.READ_ONLY: self._unwritable_disk,
            Sort.SLOW_DISK: self._slow_disk,
            Sort.DISK_BROKEN: self._broken_disk,
            Sort.LOCKED: self._locked_database,
            Sort.CLOCK_BACK: self._clock_back,
            Sort.CLOCK_FORWARD: self._morning,
        }

    async def happen(self, fault: Fault) -> None:
        """
        Let a fault happen, and be over; now and then the process dies while its disk or its clock is harmed.

        Raises:
            StoppedBadly: it did not end in order.
        """
        if fault.sort in self._events:
            await self._events[fault.sort](fault)
            return
        with self._states[fault.sort](fault):
            if fault.chance < DIES_MEANWHILE:
                await self._world.bot.kill()
            await asyncio.sleep(fault.length)

    async def _kill(self, _: Fault) -> None:
        await self._world.bot.kill()

    async def _stop(self, _: Fault) -> None:
        status, seconds = await self._world.bot.stop()
        self.stops.append(seconds)
        if status != 0 or seconds > self._world.longest_stop:
            msg = f"told to stop, it ended with {status} after {seconds:.1f} s"
            raise StoppedBadly(msg)

    async def _freeze(self, fault: Fault) -> None:
        self._world.bot.signal(signal.SIGSTOP)
        await asyncio.sleep(fault.length)
        self._world.bot.signal(signal.SIGCONT)

    async def _lose_updates(self, fault: Fault) -> None:
        self._world.network.happen(Mishap.LOST_ANSWER, fault.count, is_of_fetching=True)

    async def _double_updates(self, fault: Fault) -> None:
        for update in self._world.telegram.lately[-8 * fault.count :]:
            self._world.telegram.deliver_again(update)

    async def _mishap(self, fault: Fault) -> None:
        self._world.network.happen(MISHAPS[fault.sort], fault.count)

    async def _server_errors(self, fault: Fault) -> None:
        self._world.network.happen(Mishap.SERVER_ERROR, ALL, seconds=fault.length)
        self._world.network.happen(Mishap.SERVER_ERROR, ALL, is_of_fetching=True, seconds=fault.length)
        await asyncio.sleep(fault.length)

    async def _no_network(self, fault: Fault) -> None:
        await self._world.network.close()
        await asyncio.sleep(fault.length)
        await self._world.network.open()

    async def _conflict(self, fault: Fault) -> None:
        self._world.network.is_conflicting = True
        await asyncio.sleep(fault.length)
        self._world.network.is_conflicting = False

    @contextmanager
    def _full_disk(self, _: Fault) -> Iterator[None]:
        self._shim.disk(writing=errno.ENOSPC)
        try:
            yield
        finally:
            self._shim.disk()

    @contextmanager
    def _unwritable_disk(self, _: Fault) -> Iterator[None]:
        self._shim.disk(writing=errno.EROFS, opening=errno.EROFS)
        try:
            yield
        finally:
            self._shim.disk()

    @contextmanager
    def _slow_disk(self, fault: Fault) -> Iterator[None]:
        self._shim.disk(sync=0.01 + 0.2 * fault.chance)
        try:
            yield
        finally:
            self._shim.disk()

    @contextmanager
    def _clock_back(self, fault: Fault) -> Iterator[None]:
        before = self._shim.clock
        self._shim.put_clock(before - HOUR * fault.count)
        try:
            yield
        finally:
            self._shim.put_clock(before)

    @contextmanager
    def _morning(self, _: Fault) -> Iterator[None]:
        self._world.to_next_morning()
        yield

    @contextmanager
    def _broken_disk(self, _: Fault) -> Iterator[None]:
        """Let no file of the process grow beyond some bytes: writes fail with another error than a full disk's."""
        pid = self._world.bot.pid
        if pid is None:
            yield
            return
        before = resource.prlimit(pid, resource.RLIMIT_FSIZE)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (SMALL, before[1]))
        try:
            yield
        finally:
            with suppress(ProcessLookupError):
                resource.prlimit(pid, resource.RLIMIT_FSIZE, before)

    @contextmanager
    def _locked_database(self, _: Fault) -> Iterator[None]:
        with closing(sqlite3.connect(self._world.database, isolation_level=None)) as other:
            other.execute("PRAGMA busy_timeout = 10000")
            other.execute("BEGIN EXCLUSIVE")
            yield
            other.execute("ROLLBACK")

    @property
    def _shim(self) -> Shim:
        assert self._world.shim is not None
        return self._world.shim
