"""
Who is reminded of homework in private? Those who have begun and not finished, each by themselves, once at most.

Who is still to be reminded stands in rows, and each row is taken away just before its reminder is sent: where the
process or the network goes down in the midst of a class, the others are reminded afterwards.
"""

from __future__ import annotations

import asyncio
import logging
from asyncio import to_thread, wrap_future
from typing import TYPE_CHECKING

from telegram.error import TelegramError

from bot.rounds.homework import LEAST_LEFT, left_to_do
from bot.telegram import homework_screens as show
from bot.telegram.claim import NoLongerOwed, claimed_once
from bot.telegram.courier import NobodyThere
from bot.telegram.homework_link import homework_link, homework_title
from bot.telegram.limiter import UNSENT, before_sending
from bot.telegram.who import Who
from bot.texts import texts_for

if TYPE_CHECKING:
    from bot.rounds.homework import Homework
    from bot.telegram.desk import Desk
    from bot.telegram.rights import Rights
    from bot.telegram.screen import Screen
    from bot.tutor.learner import Learner

logger = logging.getLogger(__name__)

AT_ONCE = 25


class HomeworkReminding:
    """Reminds people of homework."""

    def __init__(self, desk: Desk, rights: Rights) -> None:
        self._desk = desk
        self._rights = rights

    async def look(self) -> bool:
        """Remind some of those who are still to be reminded; True where there may be more."""
        found = self._desk.store.homework.to_remind(AT_ONCE)
        if not found or not await self._desk.courier.is_answered():
            return False
        done = await asyncio.gather(*(self._see_to_safely(homework, learner) for homework, learner in found))
        return len(found) == AT_ONCE and all(done)

    async def _see_to_safely(self, homework: int, learner: int) -> bool:
        try:
            return await self._see_to(homework, learner)
        except Exception:
            logger.exception("learner %s could not be reminded of homework %d", Who(learner), homework)
            await wrap_future(self._desk.store.homework.remind(homework, learner))  # or it would fail again for ever
            return True

    async def _see_to(self, id_: int, learner: int) -> bool:
        """Remind somebody, if there is a reason still; False where that is to be tried again."""
        if self._desk.courier.is_resting(learner):
            return False
        screen = await self._reminder(id_, learner)
        if screen is None:
            await wrap_future(self._desk.store.homework.remind(id_, learner))
            return True
        claim = claimed_once(lambda: wrap_future(self._desk.store.homework.remind(id_, learner)))
        before_sending.set(claim)  # each is reminded in a task of its own
        return await self._sent(id_, learner, screen)

    async def _sent(self, id_: int, learner: int, screen: Screen) -> bool:
        """Send a reminder; False where it was not sent, that is known."""
        try:
            await self._desk.courier.broadcast(learner, screen)
        except NoLongerOwed:
            logger.debug("%s is not to be reminded of homework any more", Who(learner))
        except NobodyThere as error:
            logger.info("%s is not reminded of homework: %s", Who(learner), error)
        except UNSENT as error:
            logger.warning("%s is reminded of homework later: %s", Who(learner), error)
            await wrap_future(self._desk.store.homework.remind_later(id_, learner))
            return False
        except TelegramError as error:
            logger.warning("a reminder of homework to %s may not have arrived: %s", Who(learner), error)
        return True

    async def _reminder(self, id_: int, learner: int) -> Screen | None:
        """Write the reminder; None for who has finished, or cannot do it any more, or has hardly any time left."""
        homework, person = self._desk.store.homework.find(id_), self._desk.store.learner(learner)
        if homework is None or person is None or homework.new.due_at - self._desk.clock() < LEAST_LEFT:
            return None
        answers = await to_thread(self._desk.store.homework.answers, id_, learner)
        left = len(left_to_do(homework, answers, learner, self._desk.no_longer_asked(homework.new.questions)))
        if not left or not await self._rights.may_be_in(homework.new.chat, learner):
            return None
        return self._own_reminder(homework, person, left)

    def _own_reminder(self, homework: Homework, person: Learner, left: int) -> Screen:
        texts, link = texts_for(person.speaks, script=person.script), homework_link(self._desk, homework)
        return show.own_reminder(texts, homework, homework_title(self._desk, texts, homework), left, link)
