"""
How are many told the same in a group that can hear no more for a while? With one message for all of them.

A class that asks for the leaderboard at once would hear it as often as there are people in it, for minutes in which
nothing else has a turn there: no question of a round, and no standings.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.telegram.screen import Screen


class SharedAnswers:
    """Sends answers to groups by `send`; `is_crowded` says of one that an answer would have to wait there for long."""

    def __init__(
        self, send: Callable[[int, int | None, Screen], Awaitable[int]], is_crowded: Callable[[int], bool]
    ) -> None:
        self._send = send
        self._is_crowded = is_crowded
        self._waiting: dict[tuple[int, int | None, Screen], asyncio.Future[bool]] = {}

    async def send(self, chat: int, topic: int | None, screen: Screen) -> None:
        """
        Send a screen; where it would have to wait and the same waits already, wait until that is sent.

        Raises:
            GroupGone, GroupMoved: it cannot be sent there.
            TelegramError: it may have arrived or not.
        """
        key = (chat, topic, screen)
        while (before := self._waiting.get(key)) is not None and self._is_crowded(chat):
            if await asyncio.shield(before):
                return
        mine = self._waiting[key] = asyncio.get_running_loop().create_future()
        is_sent = False
        try:
            await self._send(chat, topic, screen)
            is_sent = True
        finally:
            mine.set_result(is_sent)
            if self._waiting.get(key) is mine:
                del self._waiting[key]
