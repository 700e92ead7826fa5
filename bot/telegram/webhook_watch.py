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
    from bot.telegram.absence import Absence

logger = logging.getLogger(__name__)

BETWEEN_LOOKS = 60.0
BETWEEN_FIRST_LOOKS = 5.0  # until all that waited is here, or could have come long ago


class WebhookWatch:
    """
    Sees to it that Telegram's updates get to a webhook, and lets `beat` know as long as they do.

    The `absence` ends when all that waited is here, and begins again where updates do not get here any more. There is
    no beat before: what waits still would be younger than it may be.

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
        absence: Absence,
    ) -> None:
        self._bot = bot
        self._webhook = webhook
        self._beat = beat
        self._absence = absence
        self._now = now
        self._is_known = False
        self._heard = now()  # when something came, or could have come, last
        self._free_since: float | None = self._heard  # None where updates do not get here
        self._are_here = False

    def heard(self) -> None:
        """Learn that an update has just come."""
        self._heard = self._now()

    async def run(self) -> NoReturn:
        """Look again and again."""
        while True:
            pause = await self.look()
            await asyncio.sleep(pause)

    async def look(self) -> float:
        """
        Tell Telegram the address where it may not know it; beat if all that waited there is here.

        Gives the seconds until it is time to look again.
        """
        try:
            if not self._is_known:
                await announce(self._bot, self._webhook)
                self._is_known = True
            info = await self._bot.get_webhook_info()
            failure = self._failure(info)
            if failure is not None or info.url != self._webhook.url:
                await announce(self._bot, self._webhook)
        except TelegramError as error:
            logger.warning("the webhook could not be looked after: %s", error)
            return self._is_away()
        if failure is not None:
            logger.warning("Telegram cannot deliver updates to the webhook: %s", failure)
            return self._is_away()
        self._note_arrival(info)
        return BETWEEN_LOOKS if self._are_here else BETWEEN_FIRST_LOOKS

    def _is_away(self) -> float:
        """Note that updates may wait that cannot get here."""
        self._absence.begins()
        self._are_here, self._free_since = False, None
        return BETWEEN_LOOKS if self._is_known else BETWEEN_FIRST_LOOKS

    def _note_arrival(self, info: WebhookInfo) -> None:
        """See whether all that waited is here: of a busy bot something is always on its way."""
        if self._free_since is None:
            self._free_since = self._now()
        is_long_ago = self._now() - self._free_since >= BETWEEN_LOOKS
        if self._are_here or is_long_ago or not info.pending_update_count:
            self._are_here = True
            self._absence.ends()
            self._beat()

    def _failure(self, info: WebhookInfo) -> str | None:
        """Say why updates wait at Telegram, unless one has come since it last failed to deliver any."""
        if not info.pending_update_count or info.last_error_date is None:
            return None
        if info.last_error_date.timestamp() <= self._heard:
            return None
        return info.last_error_message or "it does not say why"
