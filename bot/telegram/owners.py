"""What do the owners read of an error, and who of them?"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from telegram.error import TelegramError

from bot.telegram.courier import NobodyThere
from bot.telegram.screens import words
from bot.telegram.who import Who
from bot.texts import texts_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.store import Store
    from bot.telegram.alarm import Fault
    from bot.telegram.courier import Courier

logger = logging.getLogger(__name__)


class Owners:
    """Those whom the environment names as admins; who of them never wrote to the bot cannot be written to."""

    def __init__(self, admins: Iterable[int], store: Store, courier: Courier) -> None:
        self._admins = sorted(admins)
        self._store = store
        self._courier = courier

    async def tell(self, fault: Fault) -> None:
        """Tell each of an error, in their language, behind everything that people wait for."""
        for admin in self._admins:
            learner = self._store.learner(admin)
            if learner is None or self._courier.is_resting(admin):
                continue
            screen = words(
                texts_for(learner.speaks),
                "fault",
                reference=fault.reference,
                what=fault.what,
                place=fault.place,
                before=fault.before,
            )
            try:
                await self._courier.broadcast(admin, screen)
            except (NobodyThere, TelegramError) as error:  # the next is told all the same
                logger.info("owner %s cannot be told of an error: %s", Who(admin), error)
