"""What the buttons of the menu mean, and the one that leads to it."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import Press, PressTypes, press


class ShowMenu(Press):
    """All commands as buttons."""

    __slots__ = ()


@press
class Call(Press):
    """A command, as if it were typed."""

    command: str


Menu: TypeAlias = ShowMenu | Call
MENU: PressTypes[Menu] = {
    "c": ShowMenu,
    "cc": Call,
}
