"""
Of which homework is to be reminded now, and which is over? Looked up again and again while the bot runs.

Each step is written down before anybody hears of it: nobody is reminded twice, and results are sent once.
"""

from __future__ import annotations

import asyncio
import logging
from asyncio import wrap_future
from collections import Counter
from typing import TYPE_CHECKING, assert_never

from telegram.error import TelegramError

from bot.rounds.homework import End, Remind, Wait, decided
from bot.telegram import homework_screens as show
from bot.telegram.courier import NobodyThere
from bot.telegram.group_telling import language_now, tell_group
from bot.telegram.homework import results_screen
from bot.telegram.homework_link import homework_link, homework_title
from bot.telegram.looking import look_again_and_again
from bot.telegram.rights import Rights
from bot.telegram.screens import words
from bot.telegram.who import Who
from bot.texts import texts_for

if TYPE_CHECKING:
    from bot.rounds.homework import Homework
    from bot.telegram.desk import Desk
    from bot.telegram.screen import Screen

logger = logging.getLogger(__name__)

BETWEEN_LOOKS = 20.0
AT_ONCE = 25


class HomeworkWatch:
    """Reminds groups of homework, and tells how it went."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._rights = Rights(desk)

    async def run(self) -> None:
        """Look again and again."""
        await look_again_and_again(self.look, BETWEEN_LOOKS, "it could not be seen which homework is due")

    async def look(self) -> bool:
        """See to the homework whose time has come, some at once; True where there may be more."""
        found = self._desk.store.homework.due(self._desk.clock(), AT_ONCE)
        done = await asyncio.gather(*(self._see_to_safely(homework) for homework in found))
        return len(found) == AT_ONCE and all(done)

    async def _see_to_safely(self, homework: Homework) -> bool:
        try:
            await self._see_to(homework)
        except Exception:
            logger.exception("homework %d could not be seen to", homework.id)
            return False
        return True

    async def _see_to(self, homework: Homework) -> None:
        decision = decided(homework, self._desk.clock())
        if decision.after == homework or not await wrap_future(
            self._desk.store.homework.save(homework, decision.after)
        ):
            return
        match decision:
            case Wait():
                return
            case Remind():
                await self._remind(homework)
            case End(after=after):
                await self._end(after)
            case _:
                assert_never(decision)

    async def _remind(self, homework: Homework) -> None:
        """Remind the group, and in private those who have begun and not finished."""
        store, texts = self._desk.store, texts_for(language_now(self._desk, homework.new.chat, homework.new.language))
        done = Counter(answer.learner for answer in store.homework.answers(homework.id))
        count, link = len(homework.new.questions), homework_link(self._desk, homework)
        finished = sum(number >= count for number in done.values())
        title = homework_title(self._desk, texts, homework)
        screen = show.reminder(texts, homework, title, finished, link)
        await tell_group(self._desk, homework.new.chat, homework.new.topic, screen)
        for id_ in store.homework.unfinished(homework.id):
            learner = store.learner(id_)
            if learner is not None:
                own = texts_for(learner.speaks, script=learner.script)
                named = homework_title(self._desk, own, homework)
                await self._tell(id_, show.own_reminder(own, homework, named, count - done[id_], link))

    async def _end(self, homework: Homework) -> None:
        """Say in the group that it is over, and send the results to whoever set it and may still teach there."""
        store, texts = self._desk.store, texts_for(language_now(self._desk, homework.new.chat, homework.new.language))
        people = len({answer.learner for answer in store.homework.answers(homework.id)})
        title = homework_title(self._desk, texts, homework)
        screen = words(texts, "homework-ended", title=title, people=people)
        await tell_group(self._desk, homework.new.chat, homework.new.topic, screen)
        teacher = None if homework.new.made_by is None else store.learner(homework.new.made_by)
        if teacher is not None and await self._rights.may_be_told(homework.new.chat, teacher.id):
            await self._tell(
                teacher.id, results_screen(self._desk, texts_for(teacher.speaks, script=teacher.script), homework)
            )

    async def _tell(self, person: int, screen: Screen) -> None:
        try:
            await self._desk.courier.broadcast(person, screen)
        except NobodyThere as error:
            logger.info("%s is not told of homework: %s", Who(person), error)
        except TelegramError as error:
            logger.warning("what was said of homework to %s may not have arrived: %s", Who(person), error)
