"""
Words that are typed for a flag: a learner's about a question, an admin's about a decision.

What they are about is a row before they are asked for; words that come a second time change nothing.
"""

from __future__ import annotations

from asyncio import gather, wrap_future
from typing import TYPE_CHECKING

from bot.telegram.awaiting import awaited_of, expect, strip_asking
from bot.telegram.flag_screens import ask_words
from bot.telegram.markup import length
from bot.telegram.screens import words
from bot.texts.neutral import neutral
from bot.tutor.flag import LONGEST_FLAG_WORDS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.store.awaited import Awaited, Wanted
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Said
    from bot.telegram.press import Tap
    from bot.telegram.screen import Screen

MOST_DIGITS = 18


class FlagWords:
    """Asks for words of one sort at a desk; `take` is given a number, what else they are about, and the words."""

    def __init__(self, desk: Desk, wanted: Wanted, take: Callable[[Person, int, str, str], Awaitable[Screen]]) -> None:
        self._desk = desk
        self._wanted = wanted
        self._take = take

    async def ask(self, person: Person, tap: Tap, number: int, more: str | int) -> None:
        """Expect words about something, asked for under the message of a press."""
        await expect(self._desk, person, self._wanted, tap.message, f"{number}:{more}")

    async def hears(self, person: Person, said: Said) -> bool:
        """Take the words if they are what was asked for last."""
        awaited = awaited_of(self._desk, person, {self._wanted}, said.message)
        if awaited is not None:
            await self._typed(person, awaited, said)
        return awaited is not None

    async def leaves(self, person: Person) -> bool:
        """Expect no words any more."""
        awaited = awaited_of(self._desk, person, {self._wanted})
        if awaited is None:
            return False
        await wrap_future(self._desk.store.awaited.drop(person.learner.id))
        done = self._desk.courier.send(person.chat, words(person.texts, "flag-dropped"))
        await gather(strip_asking(self._desk, person, awaited), done)
        return True

    async def _typed(self, person: Person, awaited: Awaited, said: Said) -> None:
        text = neutral(said.text).strip()
        if not text or length(text) > LONGEST_FLAG_WORDS:
            await self._desk.courier.send(person.chat, ask_words(person.texts, "flag-long", most=LONGEST_FLAG_WORDS))
            return
        about, _, more = (awaited.about or "").partition(":")
        is_sound = about.isdecimal() and len(about) <= MOST_DIGITS
        done = await self._take(person, int(about) if is_sound else 0, more, text)
        await wrap_future(self._desk.store.awaited.answer(person.learner.id, said.message))
        await gather(strip_asking(self._desk, person, awaited), self._desk.courier.send(person.chat, done))
