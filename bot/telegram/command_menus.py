"""Which commands stand on which of Telegram's menus, and in which order? The menu of buttons has the same order."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from telegram import (
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.error import BadRequest, Forbidden

from bot.telegram.who import Who
from bot.texts import LANGUAGES, language_of, texts_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from telegram import Bot, BotCommandScope

    from bot.telegram.desk import Desk

logger = logging.getLogger(__name__)

# In private, for everybody, the most wanted first; each has the texts `command-…` and `menu-…`.
MENU = (
    "quiz",
    "review",
    "mistakes",
    "read",
    "word",
    "score",
    "sets",
    "export",
    "settings",
    "language",
    "privacy",
    "forget",
    "cancel",
    "help",
)
ADMIN_MENU = (*MENU, "revise", "flags", "grant", "revoke", "log")
GROUP_MENU = ("leaderboard",)
GROUP_TEACHERS_MENU = ("push", "stop", "schedule", "results", "leaderboard", "language")
# All that is answered in private, be it with where else to say it.
PRIVATE = tuple(dict.fromkeys((*ADMIN_MENU, "start", *GROUP_TEACHERS_MENU)))


async def set_menus(bot: Bot, admins: Iterable[int] = ()) -> None:
    """
    Put up the menu of commands in every language; English stands for all that we do not speak.

    In the chats of admins, who have to have written to the bot, there is more on it.
    """
    for language in LANGUAGES:
        await _set_menu(bot, language, MENU, BotCommandScopeAllPrivateChats())
        await _set_menu(bot, language, GROUP_MENU, BotCommandScopeAllGroupChats())
        await _set_menu(bot, language, GROUP_TEACHERS_MENU, BotCommandScopeAllChatAdministrators())
        for admin in admins:
            try:
                await _set_menu(bot, language, ADMIN_MENU, BotCommandScopeChat(admin))
            except (BadRequest, Forbidden) as error:
                logger.info("chat %s gets no menu: %s", Who(admin), error)


async def show_menu(desk: Desk, id_: int) -> None:
    """Give an admin the menu of admins, and take it away from others."""
    is_admin = desk.is_admin(id_)
    for language in LANGUAGES:
        await desk.courier.show_commands(id_, language, _named(language, ADMIN_MENU) if is_admin else None)


async def _set_menu(bot: Bot, language: str, names: Sequence[str], scope: BotCommandScope) -> None:
    commands = [BotCommand(name, said) for name, said in _named(language, names)]
    code = None if language == language_of(None) else language
    await bot.set_my_commands(commands, scope=scope, language_code=code)


def _named(language: str, names: Sequence[str]) -> list[tuple[str, str]]:
    texts = texts_for(language)
    return [(name, texts.say(f"command-{name}")) for name in names]
