"""What the buttons under the log of acts mean."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import ListFrom, PressTypes


class ShowActs(ListFrom):
    """What was done, from this act on, the latest first."""

    __slots__ = ()


Chronicling: TypeAlias = ShowActs
CHRONICLING: PressTypes[Chronicling] = {"il": ShowActs}
