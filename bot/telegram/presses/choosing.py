"""What the buttons mean with which a quiz is chosen."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import Press, PressTypes, press

ANY_KIND = "any"


@press
class ChooseSet(Press):
    """A quiz on this set: which kind? `count` and `level` are 0 where they were not said yet."""

    set_id: str
    count: int
    level: int = 0


@press
class ChooseKind(Press):
    """A quiz on this set, of this kind (`any` for all): how long?"""

    set_id: str
    kind: str


@press
class ChooseLevel(Press):
    """A quiz on this set, of this kind and this level (0 for all): how long?"""

    set_id: str
    kind: str
    level: int


@press
class Begin(Press):
    """A quiz with everything said; `level` is 0 for all levels."""

    set_id: str
    kind: str
    count: int
    level: int = 0


@press
class ShowSets(Press):
    """The list of sets, from this one on, of those with this `part` in a title; what was said already goes with it."""

    kind: str
    count: int
    start: int
    level: int = 0
    part: str = ""


Choosing: TypeAlias = ChooseSet | ChooseKind | ChooseLevel | Begin | ShowSets
CHOOSING: PressTypes[Choosing] = {
    "qs": ChooseSet,
    "qk": ChooseKind,
    "qv": ChooseLevel,
    "qb": Begin,
    "ql": ShowSets,
}
