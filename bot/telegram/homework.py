"""
How a teacher sets homework at the desk, looks at it and takes it back.

Homework is a row before the group hears of it; set twice by the same message, it is set once. The group hears of it
once at most: where nobody knows whether it did, the teacher gets the link to pass on.
"""

from __future__ import annotations

from asyncio import gather, to_thread, wrap_future
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import compress
from typing import TYPE_CHECKING, assert_never

from telegram.error import TelegramError

from bot.rounds.homework import LONGEST, HomeworkState, NewHomework, first_look, still_asked, tally
from bot.rounds.when import firing_on
from bot.telegram import homework_screens as show
from bot.telegram.choosing_screens import MOST_QUESTIONS
from bot.telegram.data_words import day_of_number, group_of_word, group_word
from bot.telegram.group_refusals import GroupGone, GroupMoved
from bot.telegram.group_telling import sent_where_it_is
from bot.telegram.homework_changing import HomeworkChanging
from bot.telegram.homework_link import homework_link, homework_title
from bot.telegram.presses.homework import (
    ASSIGNING,
    DropHomework,
    GiveHomework,
    HomeworkCount,
    HomeworkDay,
    HomeworkHour,
    HomeworkSets,
    ListHomework,
    OpenHomework,
    PutOffHomework,
)
from bot.telegram.round_start import RoundStarter
from bot.telegram.set_names import title_of
from bot.texts import texts_for
from bot.tutor.act import Deed
from bot.tutor.choice import choose
from bot.tutor.session import QuestionRef

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import tzinfo

    from bot.rounds.homework import Homework
    from bot.store import SetInfo
    from bot.store.groups import Group
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Command
    from bot.telegram.press import Tap
    from bot.telegram.presses.homework import Assigning, OneHomework
    from bot.telegram.rights import Rights
    from bot.telegram.screen import Screen
    from bot.texts import Texts

MOST_ASKED = 60  # members of one class, whether they are still there; of those behind them nobody knows
UNCHOSEN = "UTC"  # the bot's zone where nobody has chosen it, and hardly anybody's own
_DAY = timedelta(days=1)


class Assigner:
    """Sets homework at the desk of a teacher who may teach in the class."""

    presses = ASSIGNING

    def __init__(self, desk: Desk, rights: Rights) -> None:
        self._desk = desk
        self._rights = rights
        self._starter = RoundStarter(desk)
        self._changing = HomeworkChanging(desk)
        self.commands: Mapping[str, Command] = {}

    async def press(self, person: Person, tap: Tap, press: Assigning) -> None:
        """Go on to the next step, in the place of the last one."""
        group = self._group_of(press)
        if group is None or not await self._rights.may_teach(group.chat, person.learner.id):
            await self._desk.toast(person, tap, "teachers-only")
            return
        match press:
            case GiveHomework():
                screen = await self._give(person, group, tap, press)
            case OpenHomework(homework=id_) | PutOffHomework(homework=id_) | DropHomework(homework=id_):
                screen = await self._one(person, group, id_, press)
            case _:
                screen = await self._step(person, group, press)
        await self._desk.courier.redraw(person.chat, tap, screen)

    async def _step(
        self,
        person: Person,
        group: Group,
        press: ListHomework | HomeworkSets | HomeworkCount | HomeworkDay | HomeworkHour,
    ) -> Screen:
        texts = person.texts
        match press:
            case ListHomework(start=start):
                return self._list(person, group, start)
            case HomeworkSets(start=start):
                return show.sets_for_homework(texts, group, self._desk.library.sets(), start)
            case HomeworkCount(set_id=set_id):
                info = self._starter.published(set_id)
                if info is None:
                    return show.sets_for_homework(texts, group, self._desk.library.sets(), 0)
                there = len(await to_thread(self._desk.library.askable, info.id, info.version))
                return show.counts_for_homework(texts, group, info, there, MOST_QUESTIONS)
            case HomeworkDay():
                return show.days_for_homework(texts, press, self._today(person))
            case HomeworkHour():
                return await self._hours(person, press)
            case _:
                assert_never(press)

    async def _hours(self, person: Person, press: HomeworkHour, remark: str | None = None) -> Screen:
        """Offer the hours of a day that are still to come; where none is, the days."""
        now, texts, day = self._desk.clock(), person.texts, day_of_number(press.day)
        due = {hour: self._due_at(person, press.day * show.A_DAY + hour) for hour in show.HOURS}
        hours = [hour for hour, at in due.items() if at is not None and at > now]
        if day is None or not hours:
            days = HomeworkDay(group=press.group, set_id=press.set_id, count=press.count)
            return show.days_for_homework(texts, days, self._today(person), texts.say("homework-past"))
        zone = self._zone_name(person)
        how = None if person.learner.timezone or zone != UNCHOSEN else texts.say("homework-zone-how")
        return await to_thread(show.hours_for_homework, texts, press, hours, day, zone, remark, how)

    async def _give(self, person: Person, group: Group, tap: Tap, press: GiveHomework) -> Screen:
        """Set homework, durably, and then tell the group, once."""
        texts, word, now = person.texts, press.group, self._desk.clock()
        info, due_at = self._starter.published(press.set_id), self._due_at(person, press.hours)
        if info is None:
            return show.said_of_homework(texts, texts.say("no-such-set"), word)
        if due_at is None or due_at <= now:
            number = max(press.hours - 1, 0) // show.A_DAY
            day = HomeworkHour(group=word, set_id=press.set_id, count=press.count, day=number)
            return await self._hours(person, day, texts.say("homework-past"))
        new = NewHomework(
            chat=group.chat,
            topic=self._desk.store.topics.of_desk(group.chat),
            questions=await to_thread(self._chosen, info, press.count),
            due_at=due_at,
            zone=self._zone_name(person),
            language=group.speaks or texts.language,
            made_by=person.learner.id,
            # One message may set homework after homework, each once.
            origin=f"{person.chat}:{tap.message}:{group.chat}:{info.id}:{press.count}:{due_at.isoformat()}",
        )
        if not new.questions:
            return show.said_of_homework(texts, texts.say("no-such-kind"), word)
        homework = await wrap_future(self._desk.store.homework.add(new, first_look(new, now), now))
        if homework is not None:
            await self._changing.note(Deed.HOMEWORK_SET, homework, person)
        else:  # the button was pressed again, or the process died before it had told of it
            homework = self._desk.store.homework.set_by(str(new.origin))
        if homework is None or not homework.is_open:
            return self._list(person, group)
        is_told = await self._announce(homework, title_of(texts_for(new.language), info))
        link = homework_link(self._desk, homework)
        text = texts.say("homework-given") if is_told else texts.say("homework-given-quietly", link=link)
        return show.said_of_homework(texts, text, word)

    async def _announce(self, homework: Homework, title: str) -> bool:
        """Tell the group, unless that was begun before; False where it may not know."""
        if homework.announcement is not None:
            return homework.announcement > 0
        note = self._desk.store.homework.note_announcement
        screen = show.announcement(
            texts_for(homework.new.language), homework, title, homework_link(self._desk, homework)
        )
        try:
            message = await sent_where_it_is(
                self._desk, homework.new.chat, homework.new.topic, screen, lambda: wrap_future(note(homework.id, 0))
            )
        except (GroupGone, GroupMoved, TelegramError):
            return False
        await wrap_future(note(homework.id, message))
        return True

    async def _one(self, person: Person, group: Group, id_: int, press: OneHomework) -> Screen:
        texts, store = person.texts, self._desk.store
        homework = store.homework.find(id_)
        if homework is None or homework.state is HomeworkState.DROPPED:
            return show.said_of_homework(texts, texts.say("homework-unknown"), group_word(group.chat))
        title = homework_title(self._desk, texts, homework)
        match press:
            case OpenHomework():
                screen = await results_screen(self._desk, self._rights, texts, homework)
                return show.with_later_ends(texts, screen, homework, self._desk.clock())
            case PutOffHomework(minute=minute):
                return await self._changing.put_off(person, homework, minute)
            case DropHomework(is_sure=0):
                return show.sure_to_drop(texts, homework, title)
            case DropHomework():
                await self._changing.take_back(person, homework)
                return show.said_of_homework(texts, texts.say("homework-dropped"), group_word(group.chat))
            case _:
                assert_never(press)

    def _list(self, person: Person, group: Group, start: int = 0) -> Screen:
        """List a page of homework, the first where there is none such; years of it, read for one, held up everybody."""
        of_chat, most = self._desk.store.homework.of_chat, show.MOST_LISTED + 1  # one more tells that there is more
        there = of_chat(group.chat, most, start)
        first, found = (start, there) if there else (0, of_chat(group.chat, most))
        return show.homework_list(person.texts, group, found, partial(self._line, person.texts), first)

    def _line(self, texts: Texts, homework: Homework) -> str:
        questions = still_asked(homework, self._desk.no_longer_asked(homework.new.questions))
        return show.homework_line(texts, homework, homework_title(self._desk, texts, homework), len(questions))

    def _chosen(self, info: SetInfo, count: int) -> tuple[QuestionRef, ...]:
        found = self._desk.library.askable(info.id, info.version)
        wanted = min(count or len(found), MOST_QUESTIONS, len(found))
        questions = choose(found, n=wanted, seed=self._desk.seed()) if wanted else ()
        return tuple(QuestionRef(set_id=info.id, version=info.version, question=each.id) for each in questions)

    def _group_of(self, press: Assigning) -> Group | None:
        store = self._desk.store
        if isinstance(press, OpenHomework | PutOffHomework | DropHomework):
            homework = store.homework.find(press.homework)
            chat = None if homework is None else homework.new.chat
        else:
            chat = group_of_word(press.group)
        group = None if chat is None else store.groups.find(chat)
        return group if group is not None and group.is_here else None

    def _due_at(self, person: Person, hours: int) -> datetime | None:
        """Give the moment at which a day is so far on, by the teacher's clock; midnight ends a day."""
        number, hour = divmod(hours - 1, show.A_DAY)
        day = day_of_number(number)
        if day is None or not 0 <= (day - self._today(person)).days <= LONGEST.days:
            return None
        ends = hour + 1 == show.A_DAY
        return firing_on(day + _DAY if ends else day, time(0 if ends else hour + 1), self._zone(person))

    def _today(self, person: Person) -> date:
        return self._desk.clock().astimezone(self._zone(person)).date()

    def _zone(self, person: Person) -> tzinfo:
        return self._desk.zone(person.learner.timezone)

    def _zone_name(self, person: Person) -> str:
        return person.learner.timezone or str(self._desk.timezone)


async def results_screen(desk: Desk, rights: Rights, texts: Texts, homework: Homework) -> Screen:
    """Tell the teacher who did how much of it, and who of those who are still in the class did nothing."""
    missing = await to_thread(desk.store.homework.missing, homework.id)
    group = desk.store.groups.find(homework.new.chat)
    if group is not None and group.is_here:  # else nobody tells who is still there
        first = missing[:MOST_ASKED]
        are_in = await gather(*(rights.may_be_in(group.chat, each) for each in first))
        missing = [*compress(first, are_in), *missing[len(first) :]]
    return await to_thread(_results, desk, texts, homework, group, missing)


def _results(desk: Desk, texts: Texts, homework: Homework, group: Group | None, missing: Sequence[int]) -> Screen:
    answers = desk.store.homework.answers(homework.id)
    learners = {id_: desk.store.learner(id_) for id_ in (*(each.learner for each in answers), *missing)}
    names = {id_: "" if learner is None else learner.name for id_, learner in learners.items()}
    counted = tally(homework, answers, desk.no_longer_asked(homework.new.questions))
    return show.homework_results(texts, homework, homework_title(desk, texts, homework), group, counted, names)
