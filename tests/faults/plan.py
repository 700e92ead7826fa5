"""Which faults come, in which order, and how long each lasts? All of it follows from the seed."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """What may go wrong."""

    KILL = "kill"
    STOP = "stop"
    FREEZE = "freeze"
    DISK_FULL = "disk-full"
    DISK_BROKEN = "disk-broken"
    READ_ONLY = "read-only"
    LOCKED = "locked"
    SLOW_DISK = "slow-disk"
    CLOCK_BACK = "clock-back"
    CLOCK_FORWARD = "clock-forward"
    LOST_UPDATES = "lost-updates"
    DOUBLED_UPDATES = "doubled-updates"
    LOST_ANSWERS = "lost-answers"
    TOO_MANY = "too-many"
    SERVER_ERRORS = "server-errors"
    TIMEOUTS = "time-outs"
    DROPPED = "dropped"
    NETWORK_AWAY = "network-away"
    CONFLICT = "conflict"


# What is only possible where a shim can be compiled.
SHIMMED = frozenset({Sort.DISK_FULL, Sort.READ_ONLY, Sort.SLOW_DISK, Sort.CLOCK_BACK, Sort.CLOCK_FORWARD})
# What needs another process to be started is the slowest, and finds the most.
WEIGHTS = {Sort.KILL: 8, Sort.STOP: 3, Sort.LOST_ANSWERS: 3, Sort.LOST_UPDATES: 2, Sort.DOUBLED_UPDATES: 2}
# How many seconds a fault lasts, at least and at most.
LENGTHS = {
    Sort.FREEZE: (0.3, 4.0),
    Sort.DISK_FULL: (0.3, 4.0),
    Sort.DISK_BROKEN: (0.3, 3.0),
    Sort.READ_ONLY: (0.3, 4.0),
    Sort.LOCKED: (0.3, 11.5),
    Sort.SLOW_DISK: (1.0, 4.0),
    Sort.CLOCK_BACK: (0.5, 3.0),
    Sort.NETWORK_AWAY: (0.5, 8.0),
    Sort.CONFLICT: (0.2, 2.0),
    Sort.SERVER_ERRORS: (0.5, 4.0),
}
LONGEST_BEFORE = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """
    Something that goes wrong once, `before` seconds after the last one was got over.

    It lasts `length` seconds, or hits `count` calls or updates; `chance` is for whatever else is to be decided.
    """

    number: int
    sort: Sort
    before: float
    length: float
    count: int
    chance: float

    def __str__(self) -> str:
        """Give it as one line of a log."""
        lasting = f" for {self.length:.1f} s" if self.length else ""
        return f"#{self.number} {self.sort}{lasting}"


def plan(seed: int, count: int, sorts: tuple[Sort, ...] = tuple(Sort)) -> list[Fault]:
    """Make the faults of a run; each sort comes up again and again."""
    chance = random.Random(seed)
    bag: list[Sort] = []
    faults = []
    for number in range(1, count + 1):
        if not bag:
            bag = [sort for sort in sorts for _ in range(WEIGHTS.get(sort, 1))]
            chance.shuffle(bag)
        faults.append(_fault(number, bag.pop(0), chance))
    return faults


def _fault(number: int, sort: Sort, chance: random.Random) -> Fault:
    least, most = LENGTHS.get(sort, (0.0, 0.0))
    return Fault(
        number=number,
        sort=sort,
        before=round(chance.uniform(0.05, LONGEST_BEFORE), 3),
        length=round(least + (most - least) * chance.random() ** 2, 2),
        count=chance.randint(1, 6),
        chance=chance.random(),
    )
