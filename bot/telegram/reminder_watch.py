"""
Who is to be reminded now? Looked up again and again while the bot runs, beside all answers.

A reminder is sent at most once, whatever happens: that it was sent is written down, durably, in the moment before, when
all that stood before it was sent. A process that dies in that very moment takes this one reminder with it, and leaves
the others to the next process. One that could not be sent, that is known, is taken back: while its time has not long
passed, it is tried again.
"""

from __future__ import annotations

import asyncio
import logging
from asyncio import wrap_future
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, assert_never

from telegram.error import TelegramError

from bot.telegram.claim import NoLongerOwed, claimed_once
from bot.telegram.courier import NobodyThere
from bot.telegram.limiter import UNSENT, before_sending
from bot.telegram.looking import look_again_and_again
from bot.telegram.reminder_screens import reminder_screen
from bot.telegram.reminding import wish_of
from bot.telegram.who import Who
from bot.texts import texts_for
from bot.tutor.reminder import Remind, Wait, decided

if TYPE_CHECKING:
    from datetime import datetime

    from bot.telegram.desk import Desk
    from bot.tutor.learner import Learner
    from bot.tutor.reminder import Decision, Reminder, Wish

logger = logging.getLogger(__name__)

BETWEEN_LOOKS = 20.0
AT_ONCE = 25
AFTER_A_FAULT = timedelta(hours=1)
LONGEST_WAIT = timedelta(minutes=10)  # which the limiter never lets pass


class ReminderWatch:
    """Sends reminders when their time has come."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._seen: datetime | None = None

    async def run(self) -> None:
        """Look again and again."""
        await look_again_and_again(self.look, BETWEEN_LOOKS, "it could not be seen who is to be reminded")

    async def look(self) -> bool:
        """See to those whose time has come, some at once; True where there may be more."""
        reminders, now = self._desk.store.reminders, self._desk.clock()
        if self._seen is None or now < self._seen:  # a clock may be put back, also while nobody looks
            await wrap_future(reminders.put_back(now))
        self._seen = now
        found = reminders.due(now, AT_ONCE)
        if not found or not await self._desk.courier.is_answered():
            return False
        done = await asyncio.gather(*(self._see_to_safely(reminder) for reminder in found))
        return len(found) == AT_ONCE and all(done)

    async def _see_to_safely(self, reminder: Reminder) -> bool:
        """See to one; False where that could not be done for now."""
        if self._desk.courier.is_resting(reminder.learner):
            return False
        try:
            await self._see_to(reminder)
        except UNSENT as error:
            logger.warning("learner %s is reminded later: %s", Who(reminder.learner), error)
            return False
        except Exception:
            logger.exception("learner %s could not be reminded", Who(reminder.learner))
            later = replace(reminder, at=self._desk.clock() + AFTER_A_FAULT)
            await wrap_future(self._desk.store.reminders.save(reminder, later))  # others come first
        return True

    async def _see_to(self, reminder: Reminder) -> None:
        store = self._desk.store
        learner = store.learner(reminder.learner)
        wish = None if learner is None else wish_of(self._desk, learner)
        if learner is None or wish is None:
            await wrap_future(store.reminders.end(reminder.learner))
            return
        due, decision = self._decided(reminder, wish)
        match decision:
            case Wait(after=after):
                await wrap_future(store.reminders.save(reminder, after))
            case Remind(after=after, is_last=is_last):
                before_sending.set(claimed_once(lambda: self._claim(reminder, after)))  # each has a task of its own
                await self._send(learner, reminder, after, due, is_last=is_last)
            case _:
                assert_never(decision)

    async def _claim(self, before: Reminder, after: Reminder) -> bool:
        """Write down that a reminder is sent; not where the machine slept since that was decided."""
        if after.sent_at is None or self._desk.clock() - after.sent_at > LONGEST_WAIT:
            return False
        return await wrap_future(self._desk.store.reminders.save(before, after))

    def _decided(self, reminder: Reminder, wish: Wish) -> tuple[int, Decision]:
        store, now = self._desk.store, self._desk.clock()
        due = store.reviews.due_count(reminder.learner, now)
        has_come = reminder.sent_at is not None and store.reminders.has_come(reminder.learner, reminder.sent_at)
        return due, decided(reminder, wish, now=now, due=due, has_come=has_come)

    async def _send(self, learner: Learner, before: Reminder, after: Reminder, due: int, *, is_last: bool) -> None:
        """Send a reminder, if it is still to be; the one before it, if nobody touched that, loses its buttons."""
        store, courier = self._desk.store, self._desk.courier
        screen = reminder_screen(texts_for(learner.speaks), after.number, due, is_last=is_last)
        try:
            message = await courier.broadcast(learner.id, screen)
        except NoLongerOwed:
            logger.debug("learner %s is not to be reminded now", Who(learner.id))
        except NobodyThere as error:
            logger.info("learner %s is not reminded any more: %s", Who(learner.id), error)
            await wrap_future(store.reminders.end(learner.id))
        except UNSENT:
            await wrap_future(store.reminders.save(after, before))
            raise
        except TelegramError as error:
            logger.warning("a reminder to %s may not have arrived: %s", Who(learner.id), error)
        else:
            await wrap_future(store.reminders.note_message(learner.id, after.number, message))
            if before.message is not None and before.in_a_row:
                await courier.strip(learner.id, before.message)
