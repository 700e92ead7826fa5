"""What is a feature? All that the bot does about one matter: commands, buttons, perhaps messages that it waits for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.telegram.press import P

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from typing import TypeAlias

    from bot.telegram.desk import Person
    from bot.telegram.press import PressTypes, Tap

    Command: TypeAlias = Callable[[Person, Sequence[str]], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A message that somebody sent, and the one that it replies to; not `is_own`, it is passed on from elsewhere."""

    message: int
    text: str
    about: int | None = None
    is_own: bool = True


class Feature(Protocol[P]):
    """Commands by their names, and presses by their prefixes, which a file of `presses` names."""

    @property
    def commands(self) -> Mapping[str, Command]:
        """The commands that it answers."""

    @property
    def presses(self) -> PressTypes[P]:
        """The presses that it takes."""

    async def press(self, person: Person, tap: Tap, press: P) -> None:
        """Do what a button means."""


class Listener(Protocol):
    """Who may be waiting for a message that is no command."""

    async def hears(self, person: Person, said: Said) -> bool:
        """Take a message; False leaves it to the next listener."""


class Opener(Protocol):
    """Who may know what a link to the private chat leads to."""

    async def open(self, person: Person, payload: str) -> bool:
        """Show what the link has named; False leaves it to the next opener."""


class Leaver(Protocol):
    """Who may have something open that /cancel ends."""

    async def leaves(self, person: Person) -> bool:
        """End what is open; False where nothing was."""
