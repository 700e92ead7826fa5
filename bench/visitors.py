"""
Learners by the hundred thousand, each of whom asks for a quiz, answers its first question and is not seen again.

Nothing of them stays here, so that what grows is the bot's.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

from bench.learners import message, press, user

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bench.server import Call


QUIZ = "/quiz bench 1"
PATIENCE = 60.0


class Visitors:
    """Whoever is here just now, and what each waits for."""

    def __init__(self, push: Callable[[str, object], None]) -> None:
        self._push = push
        self._presses = 0
        self._waiting: dict[int, asyncio.Future[tuple[int, Call]]] = {}

    async def come(self, chats: range, at_once: int) -> None:
        """Let them come, so many at once."""
        coming = iter(chats)
        async with asyncio.TaskGroup() as group:
            for _ in range(at_once):
                group.create_task(self._one_after_another(coming))

    def hear(self, method: str, given: Call, message_id: int) -> bool:
        """Look at what the bot shows; False where it is for nobody here."""
        waiting = self._waiting.get(int(given["chat_id"]))
        if waiting is None:
            return False
        if not waiting.done() and "reply_markup" in given and method in {"sendMessage", "editMessageText"}:
            waiting.set_result((message_id, given))
        return True

    async def _one_after_another(self, coming: Iterator[int]) -> None:
        for chat in coming:
            asked, question = await self._shown(chat, "message", message(chat, QUIZ))
            markup = json.loads(question["reply_markup"])
            data = markup["inline_keyboard"][0][0]["callback_data"]
            self._presses += 1
            under = {**message(chat, question["text"]), "message_id": asked, "reply_markup": markup}
            pressed = {**press(chat, data), "id": f"v{self._presses}", "message": under, "from": user(chat)}
            await self._shown(chat, "callback_query", pressed)

    async def _shown(self, chat: int, kind: str, content: object) -> tuple[int, Call]:
        waiting: asyncio.Future[tuple[int, Call]] = asyncio.get_running_loop().create_future()
        self._waiting[chat] = waiting
        self._push(kind, content)
        try:
            async with asyncio.timeout(PATIENCE):
                return await waiting
        finally:
            del self._waiting[chat]
