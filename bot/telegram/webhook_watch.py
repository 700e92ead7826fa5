"""Does Telegram know where to post, and does what it posts get here? Where not, it is told anew, again and again."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING

from telegram.error import TelegramError

from bot.telegram.webhook import announce

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

    from telegram import Bot, WebhookInfo

    from bot.settings import Webhook

logger = logging.getLogger(__name__)

BETWEEN_LOOKS = 60.0
BETWEEN_FIRST_LOOKS = 5.0  # until all that waited at a start is here, or this is long ago


class WebhookWatch:
    """
    Sees to it that Telegram's updates get to a webhook, and lets `beat` know as long as they can.

    `arrived` is told once, when all that waited at the start is here.

    The first look tells Telegram the address without asking: that it knows the address does not say that it knows the
    secret, nor which updates are wanted.
    """

    def __init__(
        self,
        bot: Bot,
        webhook: Webhook,
        beat: Callable[[], None],
        now: Callable[[], float] = time.time,
        *,
        arrived: Callable[[], None] = lambda: None,
    ) -> None:
        self._bot = bot
        self._webhook = webhook
        self._beat = beat
        self._arrived = arrived
        self._now = now
        self._is_known = False
        self._heard = self._began = now()  # when something came, or could have come, last
        self._are_here = False

    def heard(self) -> None:
        """Learn that an update has just come."""
        self._heard = self._now()

    async def run(self) -> NoReturn:
        """Look again and again."""
        while True:
            await self.look()
            await asyncio.sleep(BETWEEN_LOOKS if self._are_here else BETWEEN_FIRST_LOOKS)

    async def look(self) -> None:
        """Tell Telegram the address where it may not know it; beat unless updates wait that do not get here."""
        try:
            info = await self._bot.get_webhook_info() if self._is_known else None
            failure = None if info is None else self._failure(info)
            if info is None or failure is not None or info.url != self._webhook.url:
                await announce(self._bot, self._webhook)
                self._is_known = True
        except TelegramError as error:
            logger.warning("the webhook could not be looked after: %s", error)
            return
        if info is not None and failure is None:
            self._note_arrival(info)
        if failure is None:
            self._beat()
        else:
            logger.warning("Telegram cannot deliver updates to the webhook: %s", failure)

    def _note_arrival(self, info: WebhookInfo) -> None:
        """See whether all that waited at the start is here: of a busy bot something is always on its way."""
        is_long_ago = self._now() - self._began >= BETWEEN_LOOKS
        if not self._are_here and (is_long_ago or not info.pending_update_count):
            self._are_here = True
            self._arrived()

    def _failure(self, info: WebhookInfo) -> str | None:
        """Say why updates wait at Telegram, unless one has come since it last failed to deliver any."""
        if not info.pending_update_count or info.last_error_date is None:
            return None
        if info.last_error_date.timestamp() <= self._heard:
            return None
        return info.last_error_message or "it does not say why"
