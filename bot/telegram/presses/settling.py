"""What the buttons of the settings mean."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import Press, PressTypes, press


class ShowSettings(Press):
    """All settings as they are."""

    __slots__ = ()


@press
class ShowSetting(Press):
    """The choices of one setting."""

    setting: str


@press
class ChooseSetting(Press):
    """A choice, in the words of `bot.tutor.preferences`."""

    setting: str
    value: str


Settling: TypeAlias = ShowSettings | ShowSetting | ChooseSetting
SETTLING: PressTypes[Settling] = {
    "pl": ShowSettings,
    "ps": ShowSetting,
    "pc": ChooseSetting,
}
