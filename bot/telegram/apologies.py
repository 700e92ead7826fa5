"""What is said where something fails? To the log what went wrong, to the person who waits that it did, and where."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from telegram import Update
from telegram.error import TelegramError

from bot.store.failure import StoreUnavailable
from bot.telegram import screens
from bot.telegram.arrival import private_chat_of, query_of, user_of
from bot.telegram.event import new_reference
from bot.telegram.logs import REFERENCE
from bot.texts import texts_for

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from telegram import Message, User

    from bot.telegram.arrival import Account, Arrival
    from bot.telegram.desk import Desk

logger = logging.getLogger(__name__)


class Apologies:
    """Tells people at a desk, and in groups, where `say_in_group` does."""

    def __init__(self, desk: Desk, say_in_group: Callable[[Message, str], Awaitable[None]]) -> None:
        self._desk = desk
        self._say_in_group = say_in_group

    async def make(self, arrival: Arrival | None, error: Exception | None) -> None:
        """Log what went wrong, and say so to the person who waits, with a reference to the line of the log."""
        reference = new_reference()
        about = {REFERENCE: reference}
        if isinstance(error, TelegramError):
            logger.warning("Telegram could not be told: %s", error, extra=about)
        elif isinstance(error, StoreUnavailable):
            logger.error("an update could not be worked on: %s", error, extra=about)
        else:
            logger.error("an update could not be worked on", exc_info=error, extra=about)
        user = None if arrival is None else user_of(arrival)
        if arrival is None or user is None:
            return
        try:
            key = "sorry-not-saved" if isinstance(error, StoreUnavailable) else "sorry"
            await self._apologise(arrival, user, key, reference)
        except TelegramError as failure:
            logger.warning("Telegram could not be told that either: %s", failure)

    async def _apologise(self, arrival: Arrival, user: User | Account, key: str, reference: str) -> None:
        learner = self._desk.store.learner(user.id)
        texts = texts_for((learner and learner.language) or user.language_code)
        query, chat = query_of(arrival), private_chat_of(arrival)
        if query is not None:
            await self._desk.courier.rest_after_all(query)
        if chat is not None:
            await self._desk.courier.send(chat, screens.words(texts, key, reference=reference))
        elif isinstance(arrival, Update) and arrival.message is not None and key == "sorry-not-saved":
            await self._say_in_group(arrival.message, "sorry-not-saved-group")
