"""An update that was worked on is settled, also where the database cannot be written for a while."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future

from bot.store.failure import StoreUnavailable
from bot.telegram.settlement import Settlement
from tests.faults.learners import until


class Disk:
    """Settles, unless it is full."""

    def __init__(self) -> None:
        self.is_full = True
        self.settled: list[int] = []
        self.writes = 0

    def settle(self, *update_ids: int) -> Future[None]:
        done: Future[None] = Future()
        if self.is_full:
            done.set_exception(StoreUnavailable("the disk is full"))
        else:
            self.settled += update_ids
            self.writes += 1
            done.set_result(None)
        return done


async def test_what_cannot_be_settled_now_is_settled_later_once() -> None:
    disk = Disk()
    settlement = Settlement(disk, between=0.001)
    for update_id in (3, 2, 3):
        await settlement.settle(update_id)
    await asyncio.sleep(0.01)
    assert disk.settled == []

    disk.is_full = False
    await settlement.settle(4)
    assert await until(lambda: len(disk.settled) == 3, 5)
    await settlement.close()

    assert sorted(disk.settled) == [2, 3, 4]


async def test_what_comes_to_its_end_meanwhile_is_settled_in_one_write() -> None:
    disk = Disk()
    disk.is_full = False
    settlement = Settlement(disk)

    await asyncio.gather(*(settlement.settle(update_id) for update_id in (1, 2, 3)))

    assert (sorted(disk.settled), disk.writes) == ([1, 2, 3], 1)


async def test_who_waits_no_more_keeps_nobody_else_waiting() -> None:
    disk = Disk()
    disk.is_full = False
    settlement = Settlement(disk)
    first, second = (asyncio.create_task(settlement.settle(update_id)) for update_id in (1, 2))
    await asyncio.sleep(0)
    first.cancel()

    await second

    assert sorted(disk.settled) == [1, 2]


async def test_it_is_tried_a_last_time_before_the_end() -> None:
    disk = Disk()
    settlement = Settlement(disk, between=60)
    await settlement.settle(1)
    disk.is_full = False

    await settlement.close()

    assert disk.settled == [1]


class HeldDisk(Disk):
    """Settles nothing, and does not say so either: another program holds the database."""

    def settle(self, *_: int) -> Future[None]:
        return Future()


async def test_an_end_beside_a_program_that_holds_the_database_is_an_end() -> None:
    settlement = Settlement(HeldDisk())
    settling = asyncio.create_task(settlement.settle(1))
    await asyncio.sleep(0)

    await asyncio.wait_for(settlement.close(0.01), 5)

    assert not settling.done()
    settling.cancel()


async def test_an_end_on_a_full_disk_is_an_end() -> None:
    settlement = Settlement(Disk(), between=60)
    await settlement.settle(1)

    await settlement.close()
