"""What the buttons of the settings mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.telegram.press import Press, PressTypes


class ShowSettings(Press):
    """All settings as they are."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowSetting(Press):
    """The choices of one setting."""

    setting: str


@dataclass(frozen=True, slots=True, kw_only=True)
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
