"""What harm does a question do beside others of its set, and how many are wanted although they do some?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

_ONE_READING_IN = 4
_SPARED = 8  # one in so many is rather left out than asked twice: readings take its place


class Harm(IntEnum):
    """What a question does beside those that were taken, the least harmful first."""

    NONE = 0
    THIRD = 1
    TELLS = 2
    TELLS_AS_THIRD = 3
    SAME_CHOICE = 4
    CROWDED = 5
    SAME_WORD = 6
    PACKED = 7
    TELLS_WHOLE = 8
    SAME_POINT = 9
    TURNED_ROUND = 10
    ONE_WORD = 11
    ONE_CONTRAST = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """How many questions a set shall have: `enough` with such as do little harm, `fewest` with such as crowd it."""

    enough: int
    fewest: int

    def beside(self, readings: int) -> Wanted:
        """Say the same of all but readings, of which no more than a quarter is counted on."""
        enough, fewest = (max(n - n // _ONE_READING_IN, n - readings) for n in (self.enough, self.fewest))
        return Wanted(enough=enough, fewest=fewest)

    def without(self, taken: int) -> Wanted:
        """Say how many are wanted yet."""
        return Wanted(enough=self.enough - taken, fewest=self.fewest - taken)

    def takes(self, taken: int, most: Harm) -> bool:
        """Tell whether a set of so many wants one more that does so much harm."""
        if most >= Harm.TELLS_WHOLE:
            return taken < self.fewest - self.fewest // _SPARED
        return most is Harm.NONE or taken < (self.enough if most < Harm.CROWDED else self.fewest)
