"""People who learn while everything goes wrong: they look at what is there, do the next thing, wait, and go on."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.telegram.presses.quiz import Help, Next, Pick, Skip, Stop, Submit, Take
from bot.telegram.question_buttons import STRUCK
from tests.faults.ledger import place_of, presses_of

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from bot.telegram.press import Press
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.telegram import Message
    from tests.faults.ledger import Ledger

LOOK = 0.02
PATIENCE = 8.0
PATIENCE_AT_ALL = 120.0


class Stuck(AssertionError):
    """Somebody did the same again and again, and nothing came of it."""


async def until(seen: Callable[[], bool], seconds: float) -> bool:
    """Wait until something is seen; False when it takes too long."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while not seen():
        if loop.time() > end:
            return False
        await asyncio.sleep(LOOK)
    return True


class Learner:
    """Takes one quiz after another on a set, and does now and then what people do besides."""

    def __init__(self, me: Somebody, ledger: Ledger, chance: random.Random, *, quiz: str, pause: float) -> None:
        self.me = me
        self._ledger = ledger
        self._chance = chance
        self._quiz = quiz
        self._pause = pause

    async def live(self) -> None:
        """Go on for ever."""
        loop = asyncio.get_running_loop()
        last = loop.time()
        while True:
            await asyncio.sleep(self._pause * self._chance.uniform(0.5, 1.5))
            before, query = self._view(), self._act()
            if await until(lambda: self._view() != before or query in self.me.telegram.toasts, PATIENCE):  # noqa: B023
                last = loop.time()
                self._ledger.steps += 1
            elif loop.time() - last > PATIENCE_AT_ALL:
                msg = f"{self.me.name} has waited for {loop.time() - last:.0f} s before {self._view()}"
                raise Stuck(msg)
            else:
                self._ledger.nudges[self.me.name] += 1

    def _view(self) -> tuple[object, ...]:
        """See the last message as it is."""
        messages = self.me.messages
        if not messages:
            return ()
        last = messages[-1]
        for message in messages[-3:]:
            place = place_of(message)
            if place is not None:
                self._ledger.shown_at.setdefault((self.me.id, message.id), place)
        return len(messages), last.id, last.text, str(last.keyboard)

    def _act(self) -> str | None:
        """Do the next thing; give the id of the press, if it is one."""
        asked = next((message for message in reversed(self.me.messages[-3:]) if place_of(message)), None)
        whim = self._chance.random()
        if asked is None or whim < 0.01:
            return self._begin()
        if whim < 0.04:
            self.me.writes(self._chance.choice(["/score", "/quiz", "/help", "/settings", "/sets"]))
            return None
        return self._answer(asked)

    def _begin(self) -> str | None:
        self._ledger.quizzes[self.me.id] += 1
        self.me.writes(self._quiz)
        return None

    def _answer(self, asked: Message) -> str | None:
        there = presses_of(asked)
        picks = [each for each in there if isinstance(each[2], Pick | Take)]
        onward = [each for each in there if isinstance(each[2], Next | Submit)]
        aside = [each for each in there if isinstance(each[2], Help | Skip)]
        if aside and self._chance.random() < 0.06:
            return self._press(asked, self._chance.choice(aside)[1])
        if onward:
            return self._press(asked, onward[0][1])
        if picks:
            return self._pick(asked, picks)
        if any(isinstance(each[2], Skip | Stop) for each in there):
            return self._type(asked)
        return self._begin()

    def _pick(self, asked: Message, picks: list[tuple[str, str, Press]]) -> str:
        text, data, press = self._chance.choice(picks)
        if isinstance(press, Pick):
            option = text.removeprefix(f"{STRUCK} ")  # it may be taken all the same
            self._ledger.given[self.me.id][press.session, press.position].add(option)
        if isinstance(press, Take):
            self._ledger.laid[self.me.id, (press.session, press.position)].append(text)
        query = self._press(asked, data)
        if self._chance.random() < 0.05:
            self._press(asked, data)  # twice, as impatient people do
        return query

    def _type(self, asked: Message) -> str | None:
        place, text = place_of(asked), self._chance.choice(["目标", "目的", "什么", "没办法"])
        if place is not None:
            self._ledger.given[self.me.id][place].add(text)
        self.me.writes(text)
        return None

    def _press(self, asked: Message, data: str) -> str:
        return self.me.presses(data, asked.id)
