"""What the buttons mean with which a teacher begins a round in a group, and a group chooses its language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.telegram.press import Press, PressTypes


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSets(Press):
    """A round: on which set? The list begins with the set of this number."""

    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft(Press):
    """A round on this set as the plan says (`round_plan.py`): how else?"""

    set_id: str
    plan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginRound(Press):
    """A round on this set as the plan says, now."""

    set_id: str
    plan: str


@dataclass(frozen=True, slots=True, kw_only=True)
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
