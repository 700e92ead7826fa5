"""
Who comes too often? An allowance for each person and errand, which fills up again with time.

Nobody who learns meets it. An allowance that is full again is dropped, so that only those are known who were here just
now. What is known may be forgotten at any time: then somebody has their whole allowance.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MOST_REMEMBERED = 20_000
LEAST_SWEEP = 512


class Errand(StrEnum):
    """What somebody comes for."""

    UPDATE = "update"  # a message or a press
    LOOK_UP = "look-up"  # a letter more after the bot's name, in any chat
    EXPORT = "export"  # a file or a picture that is made for them
    UPLOAD = "upload"
    WORD = "word"  # not an errand: to be told that it was too much


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """How many at once, and how many a minute in the long run."""

    at_once: int
    a_minute: float


RATES: Mapping[Errand, Rate] = {
    Errand.UPDATE: Rate(at_once=200, a_minute=120),
    Errand.LOOK_UP: Rate(at_once=200, a_minute=120),
    Errand.EXPORT: Rate(at_once=30, a_minute=1),
    Errand.UPLOAD: Rate(at_once=100, a_minute=2),
    Errand.WORD: Rate(at_once=1, a_minute=1),
}


class Door:
    """Keeps the allowances; `clock` counts seconds."""

    def __init__(self, clock: Callable[[], float], rates: Mapping[Errand, Rate] = RATES) -> None:
        self._clock = clock
        self._rates = rates
        self._left: OrderedDict[tuple[int, Errand], tuple[float, float]] = OrderedDict()
        self._sweep_at = LEAST_SWEEP

    def __len__(self) -> int:
        return len(self._left)

    def lets_in(self, person: int, errand: Errand) -> bool:
        """Take one from an allowance; False where it is used up."""
        now, key = self._clock(), (person, errand)
        left = self._allowance(key, now)
        is_in = left >= 1
        self._left[key] = (left - 1 if is_in else left), now
        self._left.move_to_end(key)
        if len(self._left) > self._sweep_at:
            self._sweep(now)
        return is_in

    def _allowance(self, key: tuple[int, Errand], now: float) -> float:
        """Give what is left to somebody for an errand."""
        rate = self._rates[key[1]]
        left, at = self._left.get(key, (float(rate.at_once), now))
        return min(rate.at_once, left + max(0.0, now - at) * rate.a_minute / 60)

    def _sweep(self, now: float) -> None:
        """Drop what is full again, and what is too much; it costs nothing much, for it is done seldom."""
        for key in [key for key in self._left if self._allowance(key, now) >= self._rates[key[1]].at_once]:
            del self._left[key]
        while len(self._left) > MOST_REMEMBERED:
            self._left.popitem(last=False)
        self._sweep_at = max(LEAST_SWEEP, 2 * len(self._left))
