"""What does Telegram tell of a group: which id it has, who its administrators are, who is in it?"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from telegram.constants import ChatAction
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from bot.telegram.membership import membership_in, membership_without
from bot.telegram.who import Who

if TYPE_CHECKING:
    from telegram.ext import ExtBot

    from bot.telegram.membership import Membership

logger = logging.getLogger(__name__)


class GroupFacts:
    """Asks about groups; `bot` makes the calls."""

    def __init__(self, bot: ExtBot[int]) -> None:
        self._bot = bot

    async def new_id(self, chat: int) -> int | None:
        """Give the id that a group has got instead of its own; None where it has none, or nobody can say."""
        try:
            await self._bot.send_chat_action(chat, ChatAction.TYPING)  # what only reads is answered by the old id too
        except ChatMigrated as error:
            return error.new_chat_id
        except TelegramError as error:
            logger.info("chat %s has no new id: %s", Who(chat), error)
        return None

    async def administrators(self, chat: int) -> frozenset[int]:
        """Name the administrators of a group; nobody where it cannot be asked."""
        try:
            return frozenset(member.user.id for member in await self._bot.get_chat_administrators(chat))
        except ChatMigrated as error:  # and nobody has heard of it yet
            return await self.administrators(error.new_chat_id)
        except (BadRequest, Forbidden) as error:
            logger.info("the administrators of chat %s are not known: %s", Who(chat), error)
            return frozenset()

    async def membership(self, chat: int, person: int) -> Membership:
        """Say whether somebody is in a group."""
        try:
            return membership_in(await self._bot.get_chat_member(chat, person))
        except ChatMigrated as error:
            return await self.membership(error.new_chat_id, person)
        except (BadRequest, Forbidden) as error:
            logger.info("it is not known whether %s is in chat %s: %s", Who(person), Who(chat), error)
            return membership_without(error)
