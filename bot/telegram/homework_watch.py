"""
Of which homework is to be reminded now, and which is over? Looked up again and again while the bot runs.

Each step is written down in the moment before anybody hears of it: nobody is reminded twice, and results are sent once.
What could not be sent, that is known, is taken back, and done at another look.
"""

from __future__ import annotations

import asyncio
import logging
from asyncio import to_thread
from typing import TYPE_CHECKING, assert_never

from telegram.error import TelegramError

from bot.rounds.homework import End, Remind, Report, Wait, decided, finished, taking_part
from bot.telegram import homework_screens as show
from bot.telegram.courier import NobodyThere
from bot.telegram.group_telling import language_now, tell_group
from bot.telegram.homework import results_screen
from bot.telegram.homework_link import homework_link, homework_title
from bot.telegram.homework_reminding import HomeworkReminding
from bot.telegram.homework_step import HomeworkStep, StandsOtherwise
from bot.telegram.limiter import AWAY, UNSENT
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
        self._reminding = HomeworkReminding(desk, self._rights)

    async def run(self) -> None:
        """Look again and again."""
        await look_again_and_again(self.look, BETWEEN_LOOKS, "it could not be seen which homework is due")

    async def look(self) -> bool:
        """See to the homework whose time has come, some at once; True where there may be more."""
        found = self._desk.store.homework.due(self._desk.clock(), AT_ONCE)
        done = await asyncio.gather(*(self._see_to_safely(homework) for homework in found))
        may_be_more_to_remind = await self._reminding.look()
        return may_be_more_to_remind or (len(found) == AT_ONCE and all(done))

    async def _see_to_safely(self, homework: Homework) -> bool:
        try:
            return await self._see_to(homework)
        except Exception:
            logger.exception("homework %d could not be seen to", homework.id)
            return False

    async def _see_to(self, homework: Homework) -> bool:
        """Do what is to be done; False where that is not possible for now."""
        decision = decided(homework, self._desk.clock())
        if isinstance(decision, End) and self._desk.absence.since is not None:
            return False  # what was answered in time may still be on its way
        step = HomeworkStep(self._desk.store, homework, decision.after)
        try:
            match decision:
                case Wait():
                    await step.take()
                    return True
                case Remind():
                    return await self._remind(homework, step)
                case End(after=after):
                    return await self._end(homework, step) and await self._see_to(after)
                case Report():
                    return await self._report(homework, step)
                case _:
                    assert_never(decision)
        except StandsOtherwise:
            return True

    async def _remind(self, homework: Homework, step: HomeworkStep) -> bool:
        """Remind the group; those who have begun and not finished are reminded in private by `HomeworkReminding`."""
        store, texts = self._desk.store, texts_for(language_now(self._desk, homework.new.chat, homework.new.language))
        answers = await to_thread(store.homework.answers, homework.id)
        people = finished(homework, answers, self._desk.no_longer_asked(homework.new.questions))
        title, link = homework_title(self._desk, texts, homework), homework_link(self._desk, homework)
        return await self._tell_group(homework, show.reminder(texts, homework, title, people, link), step)

    async def _end(self, homework: Homework, step: HomeworkStep) -> bool:
        """Say in the group that it is over."""
        store, texts = self._desk.store, texts_for(language_now(self._desk, homework.new.chat, homework.new.language))
        answers = await to_thread(store.homework.answers, homework.id)
        people = taking_part(homework, answers, self._desk.no_longer_asked(homework.new.questions))
        title = homework_title(self._desk, texts, homework)
        screen = words(texts, "homework-ended", title=title, people=people)
        return await self._tell_group(homework, screen, step)

    async def _report(self, homework: Homework, step: HomeworkStep) -> bool:
        """Send the results to whoever set it and may still teach there."""
        chat, made_by = homework.new.chat, homework.new.made_by
        teacher = None if made_by is None else self._desk.store.learner(made_by)
        try:
            is_told = teacher is not None and await self._rights.may_be_told(chat, teacher.id)
        except AWAY as error:
            logger.warning("nobody can be told of homework %d for now: %s", homework.id, error)
            return False
        await step.take()
        if teacher is None or not is_told:
            return True
        texts = texts_for(teacher.speaks, script=teacher.script)
        screen = await results_screen(self._desk, self._rights, texts, homework)
        return await self._tell(teacher.id, screen) or await step.take_back()

    async def _tell_group(self, homework: Homework, screen: Screen, step: HomeworkStep) -> bool:
        new = homework.new
        if self._desk.courier.is_resting(new.chat):
            return False
        return await tell_group(self._desk, new.chat, new.topic, screen, step.take) or await step.take_back()

    async def _tell(self, person: int, screen: Screen) -> bool:
        """Tell a person, once at most; False where it was not sent, that is known, and can be sent later."""
        if self._desk.courier.is_resting(person):
            return False
        try:
            await self._desk.courier.broadcast(person, screen)
        except NobodyThere as error:
            logger.info("%s is not told of homework: %s", Who(person), error)
        except UNSENT as error:
            logger.warning("%s could not be told of homework: %s", Who(person), error)
            return False
        except TelegramError as error:
            logger.warning("what was said of homework to %s may not have arrived: %s", Who(person), error)
        return True
