"""A short run of faults, one of each main sort; `make faults` does long ones."""

from __future__ import annotations

import errno
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.bot.botapi.people import Somebody
from tests.faults.learners import until
from tests.faults.network import Mishap
from tests.faults.plan import LENGTHS, SHIMMED, Fault, Sort, plan
from tests.faults.run import Run
from tests.faults.shim import is_possible
from tests.faults.world import FaultyWorld, nothing

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

SEED = 7
MAIN = (
    Sort.KILL,
    Sort.LOST_ANSWERS,
    Sort.DISK_FULL,
    Sort.LOCKED,
    Sort.CLOCK_FORWARD,
    Sort.LOST_UPDATES,
    Sort.READ_ONLY,
    Sort.DOUBLED_UPDATES,
    Sort.SLOW_DISK,
    Sort.NETWORK_AWAY,
    Sort.STOP,
    Sort.TOO_MANY,
)
MOMENT = 0.7
CROWD = 100
HANGING = 20
AFAR = 7_000_000_001


def one_of_each() -> list[Fault]:
    """Give a short fault of each main sort that is possible here."""
    sorts = [sort for sort in MAIN if is_possible() or sort not in SHIMMED]
    return [
        Fault(number=number, sort=sort, before=0.4, length=MOMENT if sort in LENGTHS else 0.0, count=3, chance=0.5)
        for number, sort in enumerate(sorts, start=1)
    ]


def test_a_seed_gives_the_same_faults_again() -> None:
    assert plan(SEED, 100) == plan(SEED, 100)
    assert plan(SEED, 100) != plan(SEED + 1, 100)


def test_every_sort_comes_up() -> None:
    assert Counter(fault.sort for fault in plan(SEED, 100)).keys() == set(Sort)


async def test_nothing_is_lost_and_nothing_doubled_whatever_goes_wrong(tmp_path: Path) -> None:
    told: list[str] = []

    summary = await Run(tmp_path, SEED, one_of_each(), told.append).go()

    assert "nothing lost, nothing doubled" in summary


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[FaultyWorld]:
    """Give a world in which the bot runs, and everybody is at it."""
    there = FaultyWorld(tmp_path, SEED)
    try:
        await there.open()
        yield there
    finally:
        await there.close()


async def test_a_second_bot_is_refused_and_another_poller_is_named(world: FaultyWorld) -> None:
    status, said = await world.bot.beside()
    assert status == 1
    assert "a bot runs already on the database" in said
    assert "Traceback" not in said

    world.network.is_conflicting = True
    world.probe.writes("/help")
    assert await until(lambda: "another program fetches this bot's updates" in world.bot.said, 30)
    world.network.is_conflicting = False
    assert await world.answers(30)


async def test_a_bot_that_is_told_to_stop_ends_in_time_and_the_next_one_does_the_rest(world: FaultyWorld) -> None:
    crowd = [Somebody(world.telegram, nothing, f"One {n}", language="en", id_=AFAR + n) for n in range(CROWD)]
    for _ in range(3):
        for each in crowd:
            each.writes("/help")
    await until(lambda: any(each.messages for each in crowd), 10)
    world.network.happen(Mishap.HANGS, HANGING)  # and some calls are not answered any more

    status, seconds = await world.bot.stop()

    assert status == 0
    assert seconds < world.longest_stop
    world.network.calm()
    assert await until(lambda: sum(len(each.messages) for each in crowd) >= 3 * CROWD, 60)
    assert await world.answers(30)
    assert sum(len(each.messages) for each in crowd) <= 3 * CROWD + HANGING  # what arrived unheard comes again


@pytest.mark.skipif(not is_possible(), reason="a disk is made unwritable by a shim that has to be compiled")
async def test_a_database_that_may_only_be_read_is_refused_at_the_start(world: FaultyWorld) -> None:
    assert world.shim is not None
    world.shim.disk(writing=errno.EROFS, opening=errno.EROFS)
    await world.bot.kill()
    assert await until(lambda: any(not ended.is_wanted for ended in world.bot.exits), 30)
    world.shim.disk()

    ended = next(ended for ended in world.bot.exits if not ended.is_wanted)
    assert ended.status == 1
    assert "QUIZBOT_DATABASE" in ended.said
    assert await world.answers(30)
