"""What the buttons under a score mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.telegram.press import Press, PressTypes


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPicture(Press):
    """The picture of how far one has come, in this theme."""

    theme: str


Scoring: TypeAlias = ShowPicture
SCORING: PressTypes[Scoring] = {
    "gp": ShowPicture,
}
