"""Whose turn is it? What a class waits for goes first, each has a turn like all others, and nobody waits for ever."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.workshop import Crowded, Customer, Rank
from bot.workshop.waiting_room import MOST_OF_ONE, MOST_WAITING, Bench, WaitingRoom

if TYPE_CHECKING:
    from collections.abc import Iterable

RANKS = {"R": Rank.ROUND, "L": Rank.LIBRARY, "C": Rank.CLASS, "P": Rank.PERSON}


def customer(name: str) -> Customer:
    """Give the one of a name such as P1: a person, the first."""
    return Customer(RANKS[name[0]], int(name[1:]))


class Day:
    """What goes on in a room; `served` names who had a turn."""

    def __init__(self, room: WaitingRoom) -> None:
        self.room = room
        self.served: list[str] = []
        self.tasks: dict[str, asyncio.Task[Bench]] = {}

    async def come(self, names: Iterable[str]) -> None:
        """Let somebody come for each name, behind the others."""
        for number, name in enumerate(names, start=len(self.tasks)):
            self.tasks[f"{name}/{number}"] = asyncio.create_task(self._take(name))
        await asyncio.sleep(0)

    async def _take(self, name: str) -> Bench:
        bench = await self.room.take(customer(name))
        self.served.append(name)
        return bench

    async def all_served(self) -> str:
        """Serve one after another, until nobody waits."""
        while any(not task.done() for task in self.tasks.values()):
            self.room.give_back(Bench.FIRST)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        return " ".join(self.served)


@pytest.fixture
async def day() -> Day:
    """Give a room in which something is being made, and those who come behind it."""
    room = WaitingRoom()
    await room.take(Customer(Rank.PERSON, 0))
    return Day(room)


@pytest.mark.parametrize(
    ("come", "served"),
    [
        pytest.param("P1 P2 P3", "P1 P2 P3", id="people as they come"),
        pytest.param("P1 P1 P1 P2 P3", "P1 P2 P3 P1 P1", id="who wants much in turn with the others"),
        pytest.param("P1 C1 L1 R1", "R1 L1 C1 P1", id="what a class waits for before what one asked for"),
        pytest.param("P1 P2 R1 R2 R3 R4 R5 R6", "R1 R2 R3 P1 R4 R5 R6 P2", id="but nobody for ever"),
        pytest.param("P1 C1 L1 L2 L3 L4 L5 L6", "L1 L2 L3 C1 P1 L4 L5 L6", id="nor two of them"),
    ],
)
async def test_each_has_a_turn(day: Day, come: str, served: str) -> None:
    await day.come(come.split())

    assert await day.all_served() == served


async def test_of_one_only_so_much_may_wait(day: Day) -> None:
    await day.come(["P1"] * MOST_OF_ONE)
    with pytest.raises(Crowded, match=f"{MOST_OF_ONE} jobs of the same one"):
        await day.room.take(customer("P1"))
    await day.come(["P2"])

    assert (await day.all_served()).split().count("P1") == MOST_OF_ONE


async def test_only_so_many_may_wait_and_who_waits_already_may_wait_for_more(day: Day) -> None:
    await day.come(f"P{number}" for number in range(1, MOST_WAITING + 1))
    with pytest.raises(Crowded, match=f"those of {MOST_WAITING} in all"):
        await day.room.take(customer(f"P{MOST_WAITING + 1}"))
    await day.come(["P1", "C1", "R1"])

    assert (await day.all_served()).startswith("R1 C1 P1 P2")


async def test_no_picture_of_a_round_is_refused(day: Day) -> None:
    await day.come([f"R{number}" for number in range(1, MOST_WAITING + 2)] + ["R1"] * MOST_OF_ONE)

    assert len((await day.all_served()).split()) == MOST_WAITING + 1 + MOST_OF_ONE


async def test_who_gives_up_before_their_turn_is_passed_by(day: Day) -> None:
    await day.come(["P1", "P2", "P2", "P3"])
    day.tasks["P2/1"].cancel()
    await asyncio.sleep(0)

    assert await day.all_served() == "P1 P2 P3"


async def test_who_gives_up_in_the_moment_of_their_turn_holds_nobody_up(day: Day) -> None:
    await day.come(["P1", "P2", "P3"])
    day.tasks["P2/1"].cancel()
    day.room.give_back(Bench.FIRST)  # P1 has it, before P2 is heard of
    day.room.give_back(Bench.FIRST)
    assert await asyncio.wait_for(day.tasks["P3/2"], 1) is Bench.FIRST

    await day.come(["P4"])
    day.room.give_back(Bench.FIRST)
    day.tasks["P4/3"].cancel()  # it was called, and does not know yet
    await day.come(["P5"])

    assert await asyncio.wait_for(day.tasks["P5/4"], 1) is Bench.FIRST


class TestSpare:
    async def test_it_is_for_a_class_behind_something_long(self) -> None:
        day = Day(WaitingRoom(has_spare=True, patience=0.05))
        await day.come(["P1", "P2", "C1", "R1", "R2"])

        assert await asyncio.wait_for(day.tasks["R1/3"], 1) is Bench.SPARE
        day.room.give_back(Bench.SPARE)
        assert await asyncio.wait_for(day.tasks["R2/4"], 1) is Bench.SPARE
        day.room.give_back(Bench.SPARE)
        assert await asyncio.wait_for(day.tasks["C1/2"], 1) is Bench.SPARE
        day.room.give_back(Bench.SPARE)
        await asyncio.sleep(0)
        assert day.served == ["P1", "R1", "R2", "C1"]

    async def test_the_library_is_changed_at_one_place_alone(self) -> None:
        day = Day(WaitingRoom(has_spare=True, patience=0.05))
        await day.come(["L1", "L2", "C1"])
        await asyncio.wait_for(day.tasks["C1/2"], 1)
        day.room.give_back(Bench.SPARE)
        await asyncio.sleep(0)

        assert day.served == ["L1", "C1"]

    async def test_behind_something_short_it_stays_closed(self) -> None:
        day = Day(WaitingRoom(has_spare=True, patience=0.2))
        await day.come(["P1", "R1", "R2"])
        for _ in range(2):
            await asyncio.sleep(0.12)
            day.room.give_back(Bench.FIRST)
        await asyncio.sleep(0)

        assert [task.result() for task in day.tasks.values()] == [Bench.FIRST] * 3
