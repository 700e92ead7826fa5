"""What the buttons under results mean; `group` is the group's chat id without its minus."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import ListFrom, Press, PressTypes, press


@press
class ShowResults(Press):
    """The results of a group, or of one of its rounds (0 for all that was answered there)."""

    group: int
    round: int = 0


class ListClasses(ListFrom):
    """The groups to choose from, from this one on."""

    __slots__ = ()


Reporting: TypeAlias = ShowResults | ListClasses
REPORTING: PressTypes[Reporting] = {
    "eg": ShowResults,
    "el": ListClasses,
}
