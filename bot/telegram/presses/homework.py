"""What the buttons about homework mean; `group` is a group's word (`group_word.py`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.telegram.press import Press, PressTypes


@dataclass(frozen=True, slots=True, kw_only=True)
class ListHomework(Press):
    """The homework of this class."""

    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeworkSets(Press):
    """Homework for this class: on which set? The list begins with the set of this number."""

    group: str
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeworkCount(Press):
    """Homework on this set: how many questions?"""

    group: str
    set_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeworkDay(Press):
    """Homework of so many questions (0 for all): due on which day?"""

    group: str
    set_id: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeworkHour(Press):
    """Homework that is due in so many days: at which time?"""

    group: str
    set_id: str
    count: int
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveHomework(Press):
    """Homework that is due when the hours from the beginning of today are over: set it."""

    group: str
    set_id: str
    count: int
    hours: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenHomework(Press):
    """Who has done how much of it?"""

    homework: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DropHomework(Press):
    """It is to be taken back: asked first, with `is_sure` 0, then meant."""

    homework: int
    is_sure: int


Assigning: TypeAlias = (
    ListHomework
    | HomeworkSets
    | HomeworkCount
    | HomeworkDay
    | HomeworkHour
    | GiveHomework
    | OpenHomework
    | DropHomework
)
ASSIGNING: PressTypes[Assigning] = {
    "hl": ListHomework,
    "hs": HomeworkSets,
    "hc": HomeworkCount,
    "hd": HomeworkDay,
    "hh": HomeworkHour,
    "hg": GiveHomework,
    "ho": OpenHomework,
    "hx": DropHomework,
}
