"""
Who has become an admin, or is none any more? Looked up again and again: their menu follows.

The command line changes none, and a role that is given or taken in the chat may change it in vain. Who was given the
role while the bot did not run has the menu from the start (`set_menus`); from whom it was taken then, the first look
takes the menu.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.command_menus import show_menu
from bot.telegram.looking import look_again_and_again
from bot.tutor.role import Role

if TYPE_CHECKING:
    from bot.telegram.desk import Desk

BETWEEN_LOOKS = 5.0


class RoleWatch:
    """Shows the menu that goes with a role."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._seen = 0
        self._due = self._changed() - desk.store.holders(Role.ADMIN)

    async def run(self) -> None:
        """Look again and again."""
        await look_again_and_again(self.look, BETWEEN_LOOKS, "menus could not be made to follow roles")

    async def look(self) -> bool:
        """Change the menus of all whose role has changed; what fails is tried again."""
        self._due |= self._changed()
        for person in sorted(self._due):
            if self._desk.store.learner(person) is not None:
                await show_menu(self._desk, person)
            self._due.discard(person)
        return False

    def _changed(self) -> set[int]:
        """Name those whose role was changed since the last time; acts of other kinds are not looked through twice."""
        acts = self._desk.store.acts
        last = acts.count()
        changed = acts.admins_changed(self._seen)
        self._seen = max(last, *(number for number, _ in changed), self._seen)
        return {person for _, person in changed}
