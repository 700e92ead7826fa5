"""All commands as buttons, so that nobody has to remember one."""

from __future__ import annotations

from asyncio import gather
from typing import TYPE_CHECKING

from bot.telegram.command_menus import MENU
from bot.telegram.markup import bold, lines
from bot.telegram.presses.menu import MENU as PRESSES
from bot.telegram.presses.menu import Call, ShowMenu
from bot.telegram.screen import Button, Screen
from bot.tutor.role import Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Command
    from bot.telegram.press import Tap
    from bot.telegram.presses.menu import Menu
    from bot.texts import Texts

IN_ROW = 2
ADMINS_ONLY = ("revise", "flags", "grant", "log")
TEACHERS_ONLY = ("push",)


class Commands:
    """Shows the menu at a desk, and calls what is chosen from it."""

    presses = PRESSES

    def __init__(self, desk: Desk, commands: Mapping[str, Command]) -> None:
        self._desk = desk
        self._all = commands
        self.commands: dict[str, Command] = {}

    async def press(self, person: Person, tap: Tap, press: Menu) -> None:
        """Show the menu in a new message, or do what a command does."""
        courier = self._desk.courier
        if isinstance(press, Call) and press.command not in (*MENU, *TEACHERS_ONLY, *ADMINS_ONLY):
            await self._desk.toast(person, tap, "toast-unknown")
        elif self._desk.is_again(person, tap, press):
            await self._desk.toast(person, tap)
        elif isinstance(press, Call):
            await gather(courier.rest(tap.query), self._all[press.command](person, ()))
        else:
            await gather(courier.rest(tap.query), self.show(person, ()))

    async def show(self, person: Person, _: Sequence[str]) -> None:
        """Show the menu in a new message."""
        is_admin = self._desk.is_admin(person.learner.id)
        screen = menu_screen(person.texts, is_admin=is_admin, is_teacher=self._is_teacher(person.learner.id))
        await self._desk.courier.send(person.chat, screen)

    def _is_teacher(self, person: int) -> bool:
        """Say whether somebody may have classes: whoever has the role, or has added the bot to a group."""
        store = self._desk.store
        return Role.TEACHER in store.roles(person) or any(each.added_by == person for each in store.classes.of(person))


def menu_screen(texts: Texts, *, is_admin: bool, is_teacher: bool) -> Screen:
    """Show the menu."""
    names = (*MENU, *(TEACHERS_ONLY if is_teacher else ()), *(ADMINS_ONLY if is_admin else ()))
    buttons = [Button(texts.say(f"menu-{name}"), Call(command=name)) for name in names]
    laid = tuple(tuple(buttons[at : at + IN_ROW]) for at in range(0, len(buttons), IN_ROW))
    return Screen(lines(bold(texts.say("menu-title"))), laid)


def menu_button(texts: Texts) -> Button:
    """Lead to the menu."""
    return Button(texts.say("button-menu"), ShowMenu())
