"""
How updates are fetched: by long polling, each batch durable before Telegram is told that it arrived.

Asking for the next batch is what confirms the last one. The first request confirms nothing, and waits for nothing: what
is sent twice that way is known to the inbox.
"""

from __future__ import annotations

import asyncio
import json
import logging
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.settings import TELEGRAM
from bot.store.failure import StoreUnavailable
from bot.telegram.intake import ALLOWED_UPDATES
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from telegram.request import BaseRequest

    from bot.telegram.intake import Intake

logger = logging.getLogger(__name__)

LONG_POLL = 50
# How much longer than the long poll an answer may take.
SLACK = 15
BATCH = 100
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
# A disk is looked at again sooner than a server: nobody minds, and people wait.
LONGEST_PAUSE_FOR_THE_DISK = 4.0


def refusal(address: str) -> str:
    """Say what may be wrong where a server knows no bot by its address: the token, or that it is another server."""
    if address.startswith(f"{TELEGRAM}/"):
        return "QUIZBOT_TOKEN was refused by Telegram: copy the token anew from @BotFather"
    return (
        "QUIZBOT_TOKEN was refused by the server that QUIZBOT_API_URL names: see that a Bot API server is there, with"
        " nothing behind its address, or copy the token anew from @BotFather"
    )


class Poller:
    """Fetches updates from `address` (that of the bot, token included) and takes them in, until it is cancelled."""

    def __init__(
        self,
        request: BaseRequest,
        address: str,
        intake: Intake,
        *,
        beat: Callable[[], None],
        long_poll: int = LONG_POLL,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._request = request
        self._address = address
        self._intake = intake
        self._beat = beat
        self._long_poll = long_poll
        self._sleep = sleep
        self._offset: int | None = None
        self._failures = 0
        self._is_posted_to = False
        self._has_asked = False

    async def run(self) -> None:
        """
        Fetch and take in for ever.

        Raises:
            BadInput: Telegram does not know the token.
        """
        while True:
            try:
                await self._round()
            except InvalidToken:
                raise BadInput(refusal(self._address)) from None
            except Exception as error:  # noqa: BLE001 - whatever it is, the bot has to go on fetching
                self._failures += 1
                self._intake.absence.begins()
                self._note(error)
                await self._sleep(self._pause(error))
            else:
                self._failures = 0
                if self._intake.absence.since is None:  # else what waits still would be younger than it may be
                    self._beat()

    async def _round(self) -> None:
        if self._is_posted_to:
            await self._request.retrieve(f"{self._address}/deleteWebhook")
            self._is_posted_to = False
        # Until the first answer nobody knows whether the bot works, and after an absence whether all that waited is
        # here; where nobody writes, a long one takes a minute.
        seconds = self._long_poll if self._has_asked and self._intake.absence.since is None else 0
        asked = {
            "timeout": seconds,
            "limit": BATCH,
            "allowed_updates": json.dumps(ALLOWED_UPDATES),
            **({} if self._offset is None else {"offset": self._offset}),
        }
        answer = await self._request.retrieve(
            f"{self._address}/getUpdates?{urlencode(asked)}", read_timeout=seconds + SLACK
        )
        updates = self._request.parse_json_payload(answer).get("result")
        if not isinstance(updates, list):
            msg = "the answer holds no updates"
            raise TelegramError(msg)
        self._has_asked = True
        last = await self._intake.take(updates)
        if last is not None:
            self._offset = last + 1
        if len(updates) < BATCH:
            self._intake.absence.ends()

    def _note(self, error: Exception) -> None:
        if isinstance(error, TelegramError):
            self._intake.meter.refused("getUpdates", type(error).__name__)
        if isinstance(error, Conflict) and "webhook" in str(error).lower():
            # the start could not take it away, or another program with the token has set it since
            self._is_posted_to = True
            logger.warning("updates go to a webhook, which is taken away now: %s", error)
        elif isinstance(error, Conflict):
            logger.error("another program fetches this bot's updates: stop it, or use another token (%s)", error)
        elif isinstance(error, TelegramError):
            logger.warning("updates could not be fetched, trying again: %s", error)
        elif isinstance(error, StoreUnavailable):
            logger.error("updates could not be taken in, trying again: %s", error)
        else:
            logger.error("updates could not be taken in, trying again", exc_info=error)

    def _pause(self, error: Exception) -> float:
        if isinstance(error, RetryAfter):
            told = error.retry_after
            return told.total_seconds() if isinstance(told, timedelta) else float(told)
        longest = LONGEST_PAUSE_FOR_THE_DISK if isinstance(error, StoreUnavailable) else LONGEST_PAUSE
        return min(longest, FIRST_PAUSE * 2.0 ** min(self._failures - 1, 10))
