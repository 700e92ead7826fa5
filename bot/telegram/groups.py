"""What the bot does in groups: it says where the quiz is, if it was this bot that was meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from telegram.ext import MessageHandler, filters

from bot.telegram import screens
from bot.telegram.screen import Button, Screen
from bot.texts import texts_for

if TYPE_CHECKING:
    from collections.abc import Collection

    from telegram import Update

    from bot.telegram.app import App, Context
    from bot.telegram.desk import Desk

_COMMAND = re.compile(r"/([A-Za-z0-9_]+)(?:@(\w+))?")


class Groups:
    """Speaks in groups at a desk; `names` are the commands that are this bot's where they are not addressed."""

    def __init__(self, desk: Desk, names: Collection[str]) -> None:
        self._desk = desk
        self._names = names

    def register(self, application: App) -> None:
        """Tell the application which updates of groups go where; what is private is taken before."""
        application.add_handler(MessageHandler(filters.ChatType.GROUPS & filters.COMMAND, self._command))

    async def _command(self, update: Update, _: Context) -> None:
        """Say in a group where the quiz is, if it was this bot that was meant."""
        message, user = update.message, update.effective_user
        match = None if message is None else _COMMAND.match(message.text or "")
        if message is None or user is None or match is None:
            return
        name, addressee = match.groups()
        is_meant = addressee.lower() == self._desk.username.lower() if addressee else name in self._names
        if is_meant:
            texts = texts_for(user.language_code)
            link = f"https://t.me/{self._desk.username}?start=group"
            button = Button(texts.say("group-button"), link)
            await self._desk.courier.send(
                message.chat.id, Screen(screens.words(texts, "group-note").runs, ((button,),))
            )
