"""What the buttons mean that bring up again what was answered before, or was left."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import Press, PressTypes, press


@press
class Retry(Press):
    """A quiz of what was missed in this session."""

    session: int


@press
class GoOn(Press):
    """A quiz of what was left of this session when it was stopped."""

    session: int


@press
class Practise(Press):
    """What is due, or what went wrong lately; `purpose` is that of the session."""

    purpose: str


Practising: TypeAlias = Retry | GoOn | Practise
PRACTISING: PressTypes[Practising] = {
    "m": Retry,
    "mo": GoOn,
    "y": Practise,
}
