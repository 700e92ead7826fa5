"""What the buttons of the menu mean, and the one that leads to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.telegram.press import Press, PressTypes


class ShowMenu(Press):
    """All commands as buttons."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(Press):
    """A command, as if it were typed."""

    command: str


Menu: TypeAlias = ShowMenu | Call
MENU: PressTypes[Menu] = {
    "c": ShowMenu,
    "cc": Call,
}
