"""What the buttons mean with which a language is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.telegram.press import Press, PressTypes


@dataclass(frozen=True, slots=True, kw_only=True)
class Speak(Press):
    """The language to speak from now on."""

    language: str


Welcoming: TypeAlias = Speak
WELCOMING: PressTypes[Welcoming] = {
    "l": Speak,
}
