"""What the buttons about reminders do: put one off, end them, begin them from the end of a quiz."""

from __future__ import annotations

from asyncio import wrap_future
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from bot.telegram.presses.reminding import REMINDING, EndReminders, PutOff, RemindMe
from bot.telegram.reminder_screens import ended_screen, put_off_screen
from bot.tutor.reminder import Span, Wish, put_off

if TYPE_CHECKING:
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Command
    from bot.telegram.press import Tap
    from bot.telegram.presses.reminding import Reminding as Press
    from bot.tutor.learner import Learner


class Reminding:
    """Takes what learners say about their reminders."""

    presses = REMINDING

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.commands: dict[str, Command] = {}

    async def press(self, person: Person, tap: Tap, press: Press) -> None:
        """Do what a button means; pressed twice, it has done so."""
        match press:
            case RemindMe():
                await self._begin(person, tap)
            case EndReminders():
                await self._end(person, tap)
            case PutOff(span=span) if span in set(Span):
                await self._put_off(person, tap, press.number, Span(span))
            case PutOff():
                await self._desk.toast(person, tap, "toast-unknown")
            case _:
                assert_never(press)

    async def _begin(self, person: Person, tap: Tap) -> None:
        """Remind from now on around this time of the day; who is reminded already keeps the hour."""
        learner = person.learner
        if learner.reminder_hour is not None:
            kept = person.texts.say("toast-reminders-kept", hour=learner.reminder_hour)
            await self._desk.courier.toast(tap.query, kept)
            return
        now = self._desk.clock().astimezone(self._desk.zone(learner.timezone))
        language = learner.language or person.texts.language  # nobody says one when the bot writes by itself
        wishing = replace(learner, reminder_hour=now.hour, language=language)
        await wrap_future(self._desk.store.save_learner(wishing))
        await self._desk.toast(person, tap, "toast-reminders-on")

    async def _end(self, person: Person, tap: Tap) -> None:
        await wrap_future(self._desk.store.reminders.end(person.learner.id))
        await self._desk.courier.redraw(person.chat, tap, ended_screen(person.texts))

    async def _put_off(self, person: Person, tap: Tap, number: int, span: Span) -> None:
        reminders = self._desk.store.reminders
        before, wish = reminders.of(person.learner.id), wish_of(self._desk, person.learner)
        if wish is None:
            await self._desk.courier.redraw(person.chat, tap, ended_screen(person.texts))
            return
        after = None if before is None or before.number != number else put_off(before, wish, span, self._desk.clock())
        if before is None or after is None or not (after == before or await wrap_future(reminders.save(before, after))):
            await self._desk.toast(person, tap, "toast-old-reminder")
            return
        await self._desk.courier.redraw(person.chat, tap, put_off_screen(person.texts, after.put_off or span))


def wish_of(desk: Desk, learner: Learner) -> Wish | None:
    """Give when a learner wants to be reminded; None for never."""
    if learner.reminder_hour is None:
        return None
    return Wish(hour=learner.reminder_hour, zone=desk.zone(learner.timezone))
