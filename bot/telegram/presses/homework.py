"""
What the buttons about homework mean; `group` is a group's word (`group_word.py`).

Days are of the calendar (`day_number.py`): a button may be pressed on another day than it was shown. Buttons of before,
which counted days from that of the press, name days that are long past.
"""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import Press, PressTypes, press


@press
class ListHomework(Press):
    """The homework of this class; the list begins with the one of this number, the newest being the first."""

    group: str
    start: int = 0


@press
class HomeworkSets(Press):
    """Homework for this class: on which set? The list begins with the set of this number."""

    group: str
    start: int


@press
class HomeworkCount(Press):
    """Homework on this set: how many questions?"""

    group: str
    set_id: str


@press
class HomeworkDay(Press):
    """Homework of so many questions (0 for all): due on which day?"""

    group: str
    set_id: str
    count: int


@press
class HomeworkHour(Press):
    """Homework that is due on the day of this number: at which time?"""

    group: str
    set_id: str
    count: int
    day: int


@press
class GiveHomework(Press):
    """Homework that is due when so many hours from the beginning of the first day of all are over: set it."""

    group: str
    set_id: str
    count: int
    hours: int


@press
class OpenHomework(Press):
    """Who has done how much of it?"""

    homework: int


@press
class PutOffHomework(Press):
    """It is to be due at this minute, counted from 1970, if that can still be chosen."""

    homework: int
    minute: int


@press
class DropHomework(Press):
    """It is to be taken back: asked first, with `is_sure` 0, then meant."""

    homework: int
    is_sure: int


OneHomework: TypeAlias = OpenHomework | PutOffHomework | DropHomework
Assigning: TypeAlias = (
    ListHomework | HomeworkSets | HomeworkCount | HomeworkDay | HomeworkHour | GiveHomework | OneHomework
)
ASSIGNING: PressTypes[Assigning] = {
    "hl": ListHomework,
    "hs": HomeworkSets,
    "hc": HomeworkCount,
    "hd": HomeworkDay,
    "hh": HomeworkHour,
    "hg": GiveHomework,
    "ho": OpenHomework,
    "hp": PutOffHomework,
    "hx": DropHomework,
}
