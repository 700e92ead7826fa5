"""What the buttons under a score mean."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import Press, PressTypes, press


@press
class ShowPicture(Press):
    """The picture of how far one has come, in this theme."""

    theme: str


Scoring: TypeAlias = ShowPicture
SCORING: PressTypes[Scoring] = {
    "gp": ShowPicture,
}
