"""
The teacher's desk, in private: my classes, a round in one of them from here, schedules, homework, standings, results.

The commands of groups open it, and what is said behind /push, /schedule and /leaderboard holds. Whether somebody may
teach in a class is asked again with each press: who was an administrator yesterday need not be one today.
"""

from __future__ import annotations

from asyncio import gather, wrap_future
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from bot.rounds.board import Window, begins_at
from bot.rounds.round import RoundState
from bot.store import SetState
from bot.telegram.asked_board import AskedBoard, asked_board
from bot.telegram.asked_quiz import understood
from bot.telegram.boards import board_now
from bot.telegram.choosing_screens import unknown_word
from bot.telegram.data_words import group_of_word, group_word, set_word
from bot.telegram.gone_sets import why_not_asked
from bot.telegram.markup import lines
from bot.telegram.origin import origin
from bot.telegram.presses.rounds import ListSets
from bot.telegram.presses.teaching import (
    TEACHING,
    ClassBegin,
    ClassBoard,
    ClassDraft,
    ClassSets,
    ClassStop,
    CompareClasses,
    OfClass,
    OfTopics,
    OpenClass,
    ShowDesk,
    ShowTopics,
)
from bot.telegram.pushing import GROUP_PAYLOAD
from bot.telegram.rights import MOST_ASKED
from bot.telegram.round_plan import RoundPlan, plan_of
from bot.telegram.round_screens import draft_screen, sets_for_round
from bot.telegram.round_start import Began, RoundStarter, Where
from bot.telegram.schedule_desk import ScheduleDesk
from bot.telegram.schedule_views import Wish
from bot.telegram.screen import Screen
from bot.telegram.teaching_screens import (
    ClassFigures,
    class_screen,
    comparison,
    desk_screen,
    from_desk,
    with_former,
    with_way_back,
    with_windows,
)
from bot.telegram.titled import part_in_button, sets_with
from bot.telegram.topics import desk_topic_text, topics_screen, with_topic
from bot.telegram.turned_plans import TurnedPlans

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bot.store import SetInfo
    from bot.store.groups import Group
    from bot.telegram.desk import Desk, Person
    from bot.telegram.press import Tap
    from bot.telegram.presses.teaching import Teaching
    from bot.telegram.rights import Rights

MOST_COMPARED = 30
LONGEST_PART = 28  # of a title, in a button beside a class and a plan


class TeachersDesk:
    """Lets teachers do from their private chat what they may do in their groups."""

    presses = TEACHING

    def __init__(self, desk: Desk, rights: Rights) -> None:
        self._desk = desk
        self._rights = rights
        self._starter = RoundStarter(desk)
        self._plans = TurnedPlans()
        self._schedules = ScheduleDesk(desk)
        self.commands = {
            "push": self.push,
            "stop": self.open,
            "schedule": self.schedule,
            "leaderboard": self.leaderboard,
        }

    async def open(self, person: Person, _: Sequence[str]) -> None:
        """Open the desk: at the only class, else at the list of them."""
        classes = await self._classes(person)
        only = classes[0] if len(classes) == 1 else None
        screen = self._list(person, classes, ShowDesk(start=0)) if only is None else self._class(person, only)
        await self._desk.courier.send(person.chat, screen)

    async def push(self, person: Person, arguments: Sequence[str]) -> None:
        """Open the desk; where something was said of a round, go on with that in the only class, or ask in which."""
        courier, sets, classes = self._desk.courier, self._desk.library.sets(), await self._classes(person)
        asked = understood(arguments, sets)
        info = asked.info or (sets[0] if len(sets) == 1 else None)
        if asked.is_empty or not classes:
            await self.open(person, arguments)
        elif (why_not := why_not_asked(self._desk, person.texts, "/push", asked, sets, "round-no-set")) is not None:
            await courier.send(person.chat, why_not)
        elif len(classes) > 1:
            set_id = "" if info is None else set_word(info.id)
            show = ShowDesk(start=0, set_id=set_id, plan=plan_of(asked).code)
            await courier.send(person.chat, self._list(person, classes, show))
        elif self._desk.store.rounds.open_in(classes[0].chat) is not None:
            await courier.send(person.chat, self._class(person, classes[0], person.texts.say("round-is-running")))
        elif info is None:
            press = ListSets(start=0, plan=plan_of(asked).code, part=part_in_button(asked.part, LONGEST_PART))
            screen = sets_for_round(person.texts, sets_with(press.part, sets), press)
            await courier.send(person.chat, from_desk(person.texts, screen, classes[0].chat))
        else:
            plan = plan_of(asked)
            screen, there = await self._drafted(person, classes[0], info, plan)
            message = await courier.send(person.chat, screen)
            if message is not None:
                self._plans.note(person.chat, message, set_word(info.id), plan, there)

    async def schedule(self, person: Person, arguments: Sequence[str]) -> None:
        """Open the desk; of words, make a schedule of the only class."""
        courier, texts, classes = self._desk.courier, person.texts, await self._classes(person)
        if not arguments or not classes:
            await self.open(person, arguments)
        elif len(classes) > 1:
            screen = self._list(person, classes, ShowDesk(start=0))
            await courier.send(person.chat, Screen(lines(texts.say("desk-schedule-where")), screen.keyboard))
        else:
            chat = classes[0].chat
            topic = self._desk.store.topics.of_desk(chat)
            wish = Wish(chat=chat, topic=topic, texts=texts, learner=person.learner.id)
            screen = with_way_back(texts, await self._schedules.said(wish, arguments), chat)
            await courier.send(person.chat, screen)

    async def leaderboard(self, person: Person, arguments: Sequence[str]) -> None:
        """Open the desk; where a time or a set was said, at that leaderboard of the only class, or ask of which."""
        courier, sets, classes = self._desk.courier, self._desk.library.sets(), await self._classes(person)
        asked = asked_board(arguments, sets, self._desk.store.sets((SetState.RETIRED,)))
        set_id = "" if asked.info is None else set_word(asked.info.id)
        if not arguments or not classes:
            await self.open(person, arguments)
        elif asked.unknown is not None:
            await courier.send(person.chat, unknown_word(person.texts, "board-unknown", asked.unknown, sets))
        elif len(classes) > 1:
            show = ShowDesk(start=0, set_id=set_id, window=asked.window)
            await courier.send(person.chat, self._list(person, classes, show))
        else:
            wanted = ClassBoard(group=group_word(classes[0].chat), window=asked.window, set_id=set_id)
            await courier.send(person.chat, await self._board(person, classes[0], wanted))

    async def press(self, person: Person, tap: Tap, press: Teaching) -> None:
        """Do what a button means, for a class in which the presser may teach."""
        match press:
            case ShowDesk():
                screen = self._list(person, await self._classes(person), press)
            case CompareClasses():
                screen = await self._compared(person)
            case _:
                group = self._group_of(press)
                if group is None or not await self._rights.may_teach(group.chat, person.learner.id):
                    await self._desk.toast(person, tap, "teachers-only")
                    return
                if isinstance(press, OfTopics):
                    screen = await self._topics(person, group, press)
                else:
                    screen = await self._in_class(person, group, tap, press)
        await self._desk.courier.redraw(person.chat, tap, screen)

    async def _in_class(
        self,
        person: Person,
        group: Group,
        tap: Tap,
        press: OfClass,
    ) -> Screen:
        texts = person.texts
        match press:
            case OpenClass():
                return self._class(person, group)
            case ClassSets(start=start, plan=plan, part=part):
                sets = sets_with(part, self._desk.library.sets())
                asked = ListSets(start=start, plan=plan, part=part)
                return from_desk(texts, sets_for_round(texts, sets, asked), group.chat)
            case ClassDraft(set_id=set_id, plan=code):
                return await self._draft(person, group, tap, set_id, code)
            case ClassBegin(set_id=set_id, plan=code):
                return await self._begin(person, group, tap, set_id, code)
            case ClassStop(round=id_):
                await wrap_future(self._desk.store.rounds.end(id_, RoundState.STOPPED, self._desk.clock()))
                self._desk.bell.set()
                return self._class(person, group, texts.say("class-stopped"))
            case ClassBoard():
                return await self._board(person, group, press)
            case _:
                assert_never(press)

    async def _topics(self, person: Person, group: Group, press: OfTopics) -> Screen:
        if isinstance(press, ShowTopics):
            return topics_screen(self._desk, person.texts, group)
        await wrap_future(self._desk.store.topics.choose(group.chat, press.topic))
        return self._class(person, group)

    async def _draft(self, person: Person, group: Group, tap: Tap, set_id: str, code: str) -> Screen:
        pressed, info = RoundPlan.read(code), self._starter.published(set_id)
        if pressed is None or info is None:
            return self._class(person, group, person.texts.say("round-no-set"))
        plan = self._plans.turned(person.chat, tap.message, set_id, pressed)
        screen, there = await self._drafted(person, group, info, plan)
        self._plans.note(person.chat, tap.message, set_id, plan, there)
        return screen

    async def _drafted(
        self, person: Person, group: Group, info: SetInfo, plan: RoundPlan
    ) -> tuple[Screen, Collection[int]]:
        """Give how a plan looks, and the levels that its buttons turn to."""
        offer = await self._starter.offer(info, plan, group.speaks or person.texts.language)
        screen = draft_screen(person.texts, info, plan, offer.count, offer.levels)
        place = desk_topic_text(self._desk, person.texts, group.chat)
        return from_desk(person.texts, screen, group.chat, place), offer.levels

    async def _begin(self, person: Person, group: Group, tap: Tap, set_id: str, code: str) -> Screen:
        pressed = RoundPlan.read(code)
        plan = None if pressed is None else self._plans.newest(person.chat, tap.message, set_id, pressed)
        language = group.speaks or person.texts.language
        where = Where(
            chat=group.chat,
            topic=self._desk.store.topics.of_desk(group.chat),
            language=language,
            begun_by=person.learner.id,
            origin=origin(),
        )
        began = Began.NO_SET if plan is None else await self._starter.begin(where, set_id, plan)
        return self._class(person, group, person.texts.say(f"round-{began}"))

    async def _board(self, person: Person, group: Group, press: ClassBoard) -> Screen:
        window = Window(press.window) if press.window in set(Window) else Window.WEEK
        info = self._starter.answered(press.set_id)
        asked = AskedBoard(window=window, info=info)
        board = await board_now(self._desk, person.texts, group.chat, asked, person.learner.id)
        shown = replace(press, window=window, set_id="" if info is None else press.set_id)
        return with_windows(person.texts, board, group, shown)

    async def _compared(self, person: Person) -> Screen:
        classes = (await self._classes(person))[:MOST_COMPARED]
        return comparison(
            person.texts,
            [(each, self._figures(each.chat, Window.MONTH), self._figures(each.chat, Window.ALL)) for each in classes],
        )

    def _list(self, person: Person, classes: Sequence[Group], show: ShowDesk) -> Screen:
        link = f"https://t.me/{self._desk.username}?startgroup={GROUP_PAYLOAD}"
        is_in_quiz = self._desk.store.open_session(person.learner.id) is not None
        screen = desk_screen(person.texts, classes, show, link, is_in_quiz=is_in_quiz)
        return with_former(person.texts, screen) if self._desk.formerly_taught(person.learner.id) else screen

    def _class(self, person: Person, group: Group, note: str | None = None) -> Screen:
        running = self._desk.store.rounds.open_in(group.chat)
        screen = class_screen(person.texts, group, self._figures(group.chat, Window.ALL), running, note)
        return with_topic(self._desk, person.texts, group, screen)

    def _figures(self, chat: int, window: Window) -> ClassFigures:
        learners, answered, correct = self._desk.store.boards.figures(chat, begins_at(window, self._desk.clock()))
        return ClassFigures(learners=learners, answered=answered, correct=correct)

    def _group_of(self, press: OfClass | OfTopics) -> Group | None:
        store = self._desk.store
        if isinstance(press, ClassStop):
            round_ = store.rounds.find(press.round)
            chat = None if round_ is None else round_.chat
        else:
            chat = group_of_word(press.group)
        group = None if chat is None else store.groups.find(chat)
        return group if group is not None and group.is_here else None

    async def _classes(self, person: Person) -> list[Group]:
        """List the groups in which somebody may teach; of very many only some are asked about."""
        found = self._desk.store.classes.of(person.learner.id, MOST_ASKED)
        may = await gather(*(self._rights.may_teach(each.chat, person.learner.id, to_list=True) for each in found))
        return [group for group, is_allowed in zip(found, may, strict=True) if is_allowed]
