"""What the buttons of the teacher's desk mean; `group` is a group's word (`group_word.py`)."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import ListFrom, Press, PressTypes, press


@press
class OnPlanOfClass(Press):
    """Something about a round for this class on this set, with all that was said of it so far."""

    group: str
    set_id: str
    plan: str


@press
class ShowDesk(ListFrom):
    """
    All classes, from this one on.

    With a `plan`, for a round as it says (`round_plan.py`), with a `window` for the leaderboard over that time; it is
    on this set where one was named.
    """

    set_id: str = ""
    plan: str = ""
    window: str = ""


@press
class OpenClass(Press):
    """One class, and what can be done for it."""

    group: str


@press
class ClassSets(Press):
    """
    A round in this class, as the plan says where there is one: on which set? The list begins with this one's number.

    With a `part`, it is of those with this in a title.
    """

    group: str
    start: int
    plan: str = ""
    part: str = ""


class ClassDraft(OnPlanOfClass):
    """A round in this class on this set as the plan says (`round_plan.py`): how else?"""

    __slots__ = ()


class ClassBegin(OnPlanOfClass):
    """A round in this class on this set as the plan says, now."""

    __slots__ = ()


@press
class ClassStop(Press):
    """An end to the round with this number."""

    round: int


@press
class ClassBoard(Press):
    """The leaderboard of this class over this time; of all sets, or of this one."""

    group: str
    window: str
    set_id: str = ""


@press
class ShowTopics(Press):
    """To which topic of this class goes what is begun at the desk?"""

    group: str


@press
class ChooseTopic(Press):
    """To this topic of this class, 0 for General."""

    group: str
    topic: int


class CompareClasses(Press):
    """All classes side by side."""

    __slots__ = ()


OfTopics: TypeAlias = ShowTopics | ChooseTopic
OfClass: TypeAlias = OpenClass | ClassSets | ClassDraft | ClassBegin | ClassStop | ClassBoard
Teaching: TypeAlias = ShowDesk | CompareClasses | OfClass | OfTopics
TEACHING: PressTypes[Teaching] = {
    "kl": ShowDesk,
    "ko": OpenClass,
    "ks": ClassSets,
    "kd": ClassDraft,
    "kb": ClassBegin,
    "kx": ClassStop,
    "kt": ClassBoard,
    "kp": ShowTopics,
    "kq": ChooseTopic,
    "kc": CompareClasses,
}
