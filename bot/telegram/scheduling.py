"""How teachers say when rounds begin by themselves: `/schedule` in a group, and buttons there or in private."""

from __future__ import annotations

from asyncio import gather
from typing import TYPE_CHECKING

from bot.telegram.group_refusals import MayNotWrite, TopicGone
from bot.telegram.presses.scheduling import SCHEDULING, Scheduling
from bot.telegram.schedule_desk import ScheduleDesk
from bot.telegram.schedule_views import ScheduleViews, Wish
from bot.telegram.screens import words
from bot.telegram.shut_out import tell_unanswered
from bot.telegram.teaching_screens import with_way_back
from bot.telegram.whereabouts import forum_topic

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping

    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Command
    from bot.telegram.group_call import GroupCall, GroupCommand
    from bot.telegram.press import Press, PressTypes, Tap
    from bot.telegram.rights import Rights
    from bot.telegram.screen import Screen


class Scheduler:
    """Answers `/schedule` and the buttons under what it says."""

    def __init__(self, desk: Desk, rights: Rights) -> None:
        self._desk = desk
        self._rights = rights
        self._schedules = ScheduleDesk(desk)
        self._views = ScheduleViews(desk)

    @property
    def commands(self) -> Mapping[str, Command]:
        """None in private: there the teacher's desk answers."""
        return {}

    @property
    def presses(self) -> PressTypes[Scheduling]:
        """What it takes in private."""
        return SCHEDULING

    @property
    def group_commands(self) -> Mapping[str, GroupCommand]:
        """What it answers in groups."""
        return {"schedule": self.schedule}

    @property
    def group_presses(self) -> tuple[type[Press], ...]:
        """What it takes in groups."""
        return tuple(SCHEDULING.values())

    async def schedule(self, call: GroupCall) -> None:
        """Answer /schedule in a group: a list alone, a new schedule with words."""
        if not await self._rights.may_teach(call.chat, call.learner):
            await self._desk.groups.answers.send(call.chat, call.topic, words(call.texts, "teachers-only"))
            return
        wish = Wish(chat=call.chat, topic=forum_topic(call.topic), texts=call.texts, learner=call.learner)
        shown = self._schedules.said(wish, call.arguments) if call.arguments else self._views.all(wish)
        screen = await shown
        await self._said(call, screen, self._desk.groups.send(call.chat, call.topic, screen))

    async def group_press(self, call: GroupCall, tap: Tap, press: Press) -> None:
        """Do what a button means under a message in the group whose schedules it is about."""
        courier = self._desk.courier
        if not isinstance(press, Scheduling):
            return
        chat = self._schedules.group_of(press)
        if chat is not None and chat != call.chat:
            await courier.toast(tap.query, call.texts.say("toast-unknown"))
        elif not await self._rights.may_teach(call.chat, call.learner):
            await courier.toast(tap.query, call.texts.say("teachers-only"))
        else:
            wish = Wish(chat=call.chat, topic=forum_topic(call.topic), texts=call.texts, learner=call.learner)
            screen = await self._schedules.pressed(wish, press)
            await gather(courier.rest(tap.query), self._said(call, screen, self._show_in_group(call, tap, screen)))

    async def _said(self, call: GroupCall, screen: Screen, sent: Awaitable[object]) -> None:
        """Wait until a screen is sent; where that cannot be, say elsewhere what it says: something was done."""
        try:
            await sent
        except (TopicGone, MayNotWrite) as error:
            await tell_unanswered(self._desk, call.asker, call.chat, error if call.topic else None, screen)

    async def _show_in_group(self, call: GroupCall, tap: Tap, screen: Screen) -> None:
        """Show a screen in the place of a message, else in the same topic: elsewhere in a forum nobody looks for it."""
        if not await self._desk.groups.change(call.chat, tap.message, screen):
            await self._desk.groups.send(call.chat, call.topic, screen)

    async def press(self, person: Person, tap: Tap, press: Scheduling) -> None:
        """Do what a button means at the teacher's desk."""
        chat = self._schedules.group_of(press)
        if chat is None or not await self._rights.may_teach(chat, person.learner.id):
            await self._desk.toast(person, tap, "draft-gone" if chat is None else "teachers-only")
            return
        topic = self._desk.store.topics.of_desk(chat)
        wish = Wish(chat=chat, topic=topic, texts=person.texts, learner=person.learner.id)
        screen = with_way_back(person.texts, await self._schedules.pressed(wish, press), chat)
        await self._desk.courier.redraw(person.chat, tap, screen)
