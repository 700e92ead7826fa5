"""What the buttons mean with which a language is chosen."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import Press, PressTypes, press


@press
class Speak(Press):
    """The language to speak from now on."""

    language: str


Welcoming: TypeAlias = Speak
WELCOMING: PressTypes[Welcoming] = {
    "l": Speak,
}
