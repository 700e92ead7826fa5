"""What the buttons about reminders mean."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import Press, PressTypes, press


@press
class PutOff(Press):
    """The reminder of this number comes again after an hour, a day or a week."""

    number: int
    span: str


class EndReminders(Press):
    """No more reminders."""

    __slots__ = ()


class RemindMe(Press):
    """Reminders from now on, at this time of the day."""

    __slots__ = ()


Reminding: TypeAlias = PutOff | EndReminders | RemindMe
REMINDING: PressTypes[Reminding] = {
    "zp": PutOff,
    "ze": EndReminders,
    "zr": RemindMe,
}
