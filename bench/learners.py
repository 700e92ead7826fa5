"""
Learners who press buttons as soon as they see them, or after a while: what they saw, and how long they waited for it.

An answer takes from the press of an option to the arrival of the edited message. After it a learner goes on with ▶,
which brings the next question, and at the end of a quiz the next quiz.
"""

from __future__ import annotations

import asyncio
import json
import random
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.server import Call

FIRST = 5_000_000_001
ONWARD = "▶"
QUIZ = "/quiz bench 20"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a learner sees: a message with the button that is pressed next."""

    message: int
    text: str
    markup: dict[str, object]
    data: str
    is_question: bool


class Learners:
    """A class of learners, who go on for as long as `is_on`."""

    def __init__(self, push: Callable[[str, object], None]) -> None:
        self.is_on = False
        self.think = 0.0
        self.seconds: list[float] = []
        self.unexpected = 0  # messages to those who wait for none
        self._push = push
        self._chance = random.Random(1)  # noqa: S311 - no secret
        self._presses = 0
        self._waiting: dict[int, float] = {}
        self._shown: dict[int, Shown] = {}

    @property
    def longest_wait(self) -> float:
        """How long the learner has waited who waits for longest."""
        return max((perf_counter() - since for since in self._waiting.values()), default=0.0)

    def begin(self, learners: int, think: float = 0.0) -> None:
        """Let so many learners go on, each where it stopped; each thinks for so long on average, and comes as late."""
        self.is_on, self.think = True, think
        for chat in range(FIRST, FIRST + learners):
            if chat in self._shown:
                self._press_later(chat)
            elif think:
                asyncio.get_running_loop().call_later(self._chance.uniform(0, think), self._come, chat)
            else:
                self._come(chat)

    def ask(self, chat: int) -> None:
        """Let a learner ask for a quiz."""
        self._waiting[chat] = perf_counter()
        self._push("message", message(chat, QUIZ))

    def has_question(self, chat: int) -> bool:
        """Say whether a learner sees something to press."""
        return chat in self._shown and chat not in self._waiting

    def _come(self, chat: int) -> None:
        if self.is_on and chat not in self._waiting and chat not in self._shown:
            self.ask(chat)

    def hear(self, method: str, given: Call, message_id: int) -> None:
        """Look at what the bot shows to somebody."""
        chat = int(given["chat_id"])
        since = self._waiting.get(chat)
        markup = json.loads(given.get("reply_markup", "{}"))
        rows = markup.get("inline_keyboard")
        if since is None and method == "sendMessage":
            self.unexpected += 1
        if since is None or not rows:
            return
        before = self._shown.get(chat)
        if before is not None and before.is_question and method == "editMessageText":
            self.seconds.append(perf_counter() - since)
        onward = next((button for row in rows for button in row if button["text"].startswith(ONWARD)), None)
        self._shown[chat] = Shown(
            message=message_id,
            text=given.get("text", ""),
            markup=markup,
            data=(onward or rows[0][0])["callback_data"],
            is_question=onward is None,
        )
        del self._waiting[chat]
        self._press_later(chat)

    def _press_later(self, chat: int) -> None:
        if self.think:
            pause = self.think * self._chance.uniform(0.5, 1.5)
            asyncio.get_running_loop().call_later(pause, self._press, chat)
        else:
            self._press(chat)

    def asked(self) -> list[int]:
        """Name those who have a question before them."""
        return [chat for chat, shown in self._shown.items() if shown.is_question and chat not in self._waiting]

    def told(self) -> list[int]:
        """Name those who have an answer before them."""
        return [chat for chat, shown in self._shown.items() if not shown.is_question and chat not in self._waiting]

    def press_once(self, chat: int) -> None:
        """Let a learner press now."""
        shown = self._shown[chat]
        self._presses += 1
        under = {**message(chat, shown.text), "message_id": shown.message, "reply_markup": shown.markup}
        self._waiting[chat] = perf_counter()
        self._push("callback_query", {**press(chat, shown.data), "id": str(self._presses), "message": under})

    def _press(self, chat: int) -> None:
        if self.is_on and chat not in self._waiting:
            self.press_once(chat)


def press(chat: int, data: str) -> dict[str, object]:
    """Write a press of a button down as Telegram does."""
    return {"id": data, "chat_instance": "1", "data": data, "from": user(chat), "message": message(chat, "")}


def message(person: int, text: str, chat: int | None = None) -> dict[str, object]:
    """Write a message of somebody, in private or in a group."""
    place = {"id": person, "type": "private", "first_name": "Bench"}
    if chat is not None:
        place = {"id": chat, "type": "supergroup", "title": "Bench"}
    sent: dict[str, object] = {
        "message_id": 1,
        "date": 1_800_000_000,
        "from": user(person),
        "chat": place,
        "text": text,
    }
    if text.startswith("/"):
        sent["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
    return sent


def user(id_: int) -> dict[str, object]:
    """Write somebody down as Telegram does."""
    return {"id": id_, "is_bot": False, "first_name": "Bench", "language_code": "ja"}
