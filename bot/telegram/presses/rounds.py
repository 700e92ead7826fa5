"""What the buttons mean with which a teacher begins a round in a group, and a group chooses its language."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import ListFrom, Press, PressTypes, press


@press
class OnPlan(Press):
    """Something about a round on this set, with all that was said of it so far."""

    set_id: str
    plan: str


@press
class ListSets(ListFrom):
    """
    A round as the plan says: on which set? The list begins with the set of this number.

    With a `part`, it is of those with this in a title.
    """

    plan: str = ""
    part: str = ""


class Draft(OnPlan):
    """A round on this set as the plan says (`round_plan.py`): how else?"""

    __slots__ = ()


class BeginRound(OnPlan):
    """A round on this set as the plan says, now."""

    __slots__ = ()


@press
class SpeakInGroup(Press):
    """A language to speak in the group."""

    language: str


Pushing: TypeAlias = ListSets | Draft | BeginRound | SpeakInGroup
PUSHING: PressTypes[Pushing] = {
    "tl": ListSets,
    "td": Draft,
    "tb": BeginRound,
    "tg": SpeakInGroup,
}
