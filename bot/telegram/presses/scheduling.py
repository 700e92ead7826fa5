"""What the buttons under schedules mean; `group` is the group's chat id without its minus."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import Press, PressTypes, press


@press
class ShowSchedules(Press):
    """The schedules of a group."""

    group: int


@press
class NewSchedule(Press):
    """A new one, in a topic of the group (0 for none)."""

    group: int
    topic: int


@press
class AnswerDraft(Press):
    """An answer to a step of a draft, in the words of `bot.rounds.draft`."""

    draft: int
    step: str
    word: str


@press
class TurnDraft(Press):
    """The sets to choose from for a draft, from this one on."""

    draft: int
    start: int


@press
class PauseSchedule(Press):
    """A schedule rests, with `is_on` 0, or works again, with 1."""

    schedule: int
    is_on: int


@press
class DeleteSchedule(Press):
    """A schedule is to go: asked first, with `is_sure` 0, then meant."""

    schedule: int
    is_sure: int


@press
class ShowZones(Press):
    """By which clock does this schedule go?"""

    schedule: int


@press
class ChooseZone(Press):
    """By the clock of this zone, in the words of `bot.tutor.preferences`."""

    schedule: int
    zone: str


Scheduling: TypeAlias = (
    ShowSchedules | NewSchedule | AnswerDraft | TurnDraft | PauseSchedule | DeleteSchedule | ShowZones | ChooseZone
)
SCHEDULING: PressTypes[Scheduling] = {
    "sl": ShowSchedules,
    "sn": NewSchedule,
    "sa": AnswerDraft,
    "st": TurnDraft,
    "sp": PauseSchedule,
    "sd": DeleteSchedule,
    "sz": ShowZones,
    "sc": ChooseZone,
}
