"""What the buttons mean with which somebody is forgotten."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import Press, PressTypes, press


@press
class Forget(Press):
    """Delete all about me: asked for once, then meant; `asked` is when it was offered, in seconds."""

    step: int
    asked: int


class Keep(Press):
    """Delete nothing."""

    __slots__ = ()


Privacy: TypeAlias = Forget | Keep
PRIVACY: PressTypes[Privacy] = {
    "gf": Forget,
    "gk": Keep,
}
