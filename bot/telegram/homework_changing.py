"""
How homework that is set gets a later end, or is taken back.

Each is a row before the group hears of it, once at most.
"""

from __future__ import annotations

import logging
from asyncio import wrap_future
from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from telegram.error import TelegramError

from bot.rounds.homework import HomeworkState, later_ends, put_off
from bot.telegram import homework_screens as show
from bot.telegram.data_words import group_word
from bot.telegram.group_courier import once_at_most
from bot.telegram.group_refusals import GroupGone, GroupMoved
from bot.telegram.group_telling import language_now, sent_where_it_is, tell_group
from bot.telegram.homework_link import homework_link, homework_title
from bot.telegram.screens import words
from bot.telegram.who import Who
from bot.texts import texts_for
from bot.tutor.act import Act, Deed
from bot.tutor.time_zone import zone_of

if TYPE_CHECKING:
    from bot.rounds.homework import Homework
    from bot.telegram.desk import Desk, Person
    from bot.telegram.screen import Screen

logger = logging.getLogger(__name__)


class HomeworkChanging:
    """Changes homework for a teacher who may."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def put_off(self, person: Person, homework: Homework, minute: int) -> Screen:
        """Put it off to one of the ends that it can have, durably, and then tell the group; say how that went."""
        texts, now, word = person.texts, self._desk.clock(), group_word(homework.new.chat)
        ends = later_ends(homework, now, zone_of(homework.new.zone) or UTC)
        due_at = next((end for end in ends if show.minute_of(end) == minute), None)
        if due_at is None:
            return show.said_of_homework(texts, texts.say("homework-not-put-off"), word)
        after = put_off(homework, due_at, now)
        if not await wrap_future(self._desk.store.homework.save(homework, after)):
            return show.said_of_homework(texts, texts.say("homework-not-put-off"), word)
        await self.note(Deed.HOMEWORK_PUT_OFF, homework, person)
        is_told = await self._tell_of_later_end(after)
        return show.is_put_off(texts, after, is_told=is_told)

    async def _tell_of_later_end(self, homework: Homework) -> bool:
        new = homework.new
        texts = texts_for(language_now(self._desk, new.chat, new.language))
        title, link = homework_title(self._desk, texts, homework), homework_link(self._desk, homework)
        screen = show.later_end(texts, homework, title, link)
        try:
            await sent_where_it_is(self._desk, new.chat, new.topic, screen, once_at_most)
        except (GroupGone, GroupMoved, TelegramError) as error:
            logger.info("group %s may not know that its homework is put off: %s", Who(new.chat), error)
            return False
        return True

    async def take_back(self, person: Person, homework: Homework) -> None:
        """Take homework back, durably, and then tell the group that was told of it, once at most."""
        dropped = replace(homework, state=HomeworkState.DROPPED, next_at=None)
        if not homework.is_open or not await wrap_future(self._desk.store.homework.save(homework, dropped)):
            return
        await self.note(Deed.HOMEWORK_DROPPED, homework, person)
        if homework.announcement is None:
            return
        texts = texts_for(language_now(self._desk, homework.new.chat, homework.new.language))
        screen = words(texts, "homework-withdrawn", title=homework_title(self._desk, texts, homework))
        await tell_group(self._desk, homework.new.chat, homework.new.topic, screen)

    async def note(self, deed: Deed, homework: Homework, person: Person) -> None:
        """Write down for the log who did what with homework of which group."""
        ref = homework.new.questions[0]
        act = Act(
            deed=deed,
            at=self._desk.clock(),
            by=person.learner.id,
            set_id=ref.set_id,
            version=ref.version,
            detail=str(homework.new.chat),
        )
        await wrap_future(self._desk.store.acts.note(act))
