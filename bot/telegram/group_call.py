"""What is asked for in a group, where, and by whom? And which features answer there?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import TypeAlias

    from bot.telegram.desk import Person
    from bot.telegram.pointed import Pointed
    from bot.telegram.press import Press, Tap
    from bot.texts import Texts

    GroupCommand: TypeAlias = Callable[["GroupCall"], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCall:
    """
    A command, or a press, in a group; `texts` are in the group's language.

    Without an `asker` it is an administrator who stays anonymous; of what is for all, also who writes for a channel.
    `topic` is that of a forum; below zero, the post of a channel on which it is a comment. `about` is whose message is
    replied to.
    """

    chat: int
    topic: int | None
    texts: Texts
    asker: Person | None
    arguments: tuple[str, ...] = ()
    about: Pointed | None = None

    @property
    def learner(self) -> int | None:
        """Who asks, if that is known."""
        return None if self.asker is None else self.asker.learner.id


class GroupFeature(Protocol):
    """Commands by their names."""

    @property
    def group_commands(self) -> Mapping[str, GroupCommand]:
        """The commands that it answers in groups."""


class GroupTaker(GroupFeature, Protocol):
    """Commands by their names, and the presses of the buttons under what it says in groups."""

    @property
    def group_presses(self) -> tuple[type[Press], ...]:
        """The presses that it takes in groups."""

    async def group_press(self, call: GroupCall, tap: Tap, press: Press) -> None:
        """Do what a button under a message in a group means."""
