"""What the buttons under the log of acts mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.telegram.press import Press, PressTypes


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowActs(Press):
    """What was done, from this act on, the latest first."""

    start: int


Chronicling: TypeAlias = ShowActs
CHRONICLING: PressTypes[Chronicling] = {"il": ShowActs}
