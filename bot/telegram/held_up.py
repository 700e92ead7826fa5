"""
What is said to whoever writes while nothing can be written down? That it is not lost, once in a while.

An update that cannot be taken in is not confirmed: Telegram keeps it, and gives it again.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from telegram import Update
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot.store.failure import StoreUnavailable
from bot.telegram.command_menus import GROUP_TEACHERS_MENU
from bot.telegram.group_refusals import GroupGone, GroupMoved
from bot.telegram.screens import words
from bot.telegram.whereabouts import topic_of
from bot.telegram.who import Who
from bot.texts import language_of, texts_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from telegram import Message, User

    from bot.telegram.desk import Desk

logger = logging.getLogger(__name__)

BETWEEN_WORDS = timedelta(minutes=5)
MOST_REMEMBERED = 10_000


class HeldUp:
    """Tells people at a desk that they have to wait."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._told: OrderedDict[int, datetime] = OrderedDict()

    def tell(self, updates: Iterable[Mapping[str, object]]) -> None:
        """Begin to tell those who wrote in private, and groups with a command, unless they were told a moment ago."""
        for raw in updates:
            try:
                update = Update.de_json(dict(raw), None)
            except Exception as error:  # noqa: BLE001 - whatever it is that cannot be read: nobody can be told
                logger.debug("nobody can be told: %r", error)
                continue
            user, chat = update.effective_user, update.effective_chat
            if user is None or chat is None:
                continue
            if chat.type == ChatType.PRIVATE and self._is_to_be_told(user.id):
                self._desk.aside.start(("held-up", user.id), partial(self._tell, user))
            elif update.message is not None and self._is_for_us(update.message) and self._is_to_be_told(chat.id):
                self._desk.aside.start(("held-up", chat.id), partial(self._tell_group, update.message, user))

    def _is_for_us(self, message: Message) -> bool:
        """Say whether a message in a group is a command of this bot."""
        name, _, addressee = (message.text or "").partition(" ")[0].lower().partition("@")
        return name[:1] == "/" and name[1:] in GROUP_TEACHERS_MENU and addressee in {"", self._desk.username.lower()}

    def _is_to_be_told(self, chat: int) -> bool:
        now, before = self._desk.clock(), self._told.pop(chat, None)
        is_due = before is None or now - before >= BETWEEN_WORDS or now < before
        self._told[chat] = now if before is None or is_due else before
        if len(self._told) > MOST_REMEMBERED:
            self._told.popitem(last=False)
        return is_due

    async def _tell(self, user: User) -> None:
        try:
            learner = self._desk.store.learner(user.id)
        except StoreUnavailable:
            learner = None
        texts = texts_for((learner and learner.language) or user.language_code)
        try:
            await self._desk.courier.send(user.id, words(texts, "held-up"))
        except TelegramError as error:
            logger.warning("nobody could tell %s to wait: %s", Who(user.id), error)

    async def _tell_group(self, message: Message, user: User) -> None:
        try:
            group = self._desk.store.groups.find(message.chat.id)
        except StoreUnavailable:
            group = None
        texts = texts_for(language_of(user.language_code) if group is None else group.speaks)
        topic = topic_of(message)
        try:
            await self._desk.groups.send(message.chat.id, topic, words(texts, "held-up"))
        except (GroupGone, GroupMoved, TelegramError) as error:
            logger.warning("nobody could tell group %s to wait: %s", Who(message.chat.id), error)
