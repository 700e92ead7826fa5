"""
What becomes of a wish about schedules? The same for a group and for a teacher who is at the desk in private.

All of it is decided by the rows: a button that is pressed twice, or long afterwards, finds them as they are and shows
that. Whoever asks may teach in the group; that is seen to before, and for the group of the row.
"""

from __future__ import annotations

from asyncio import to_thread, wrap_future
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from bot.rounds.draft import ANY_KIND, MOST_QUESTIONS, Draft, Step, answered, with_when, without_time
from bot.rounds.schedule import MOST_SCHEDULES, Plan, Schedule, is_over, is_same, paused, resumed
from bot.rounds.when import next_firing
from bot.telegram import schedule_screens as show
from bot.telegram.absence import KEPT_BY_TELEGRAM
from bot.telegram.asked_schedule import AskedSchedule, UnknownWord, asked_schedule, is_of_list
from bot.telegram.choosing_screens import unknown_word
from bot.telegram.gone_sets import names_gone_set
from bot.telegram.markup import blocks, lines
from bot.telegram.origin import origin, written_at
from bot.telegram.presses.scheduling import (
    AnswerDraft,
    ChooseZone,
    DeleteSchedule,
    NewSchedule,
    PauseSchedule,
    ShowSchedules,
    ShowZones,
    TurnDraft,
)
from bot.telegram.schedule_views import ScheduleViews
from bot.telegram.screen import Screen
from bot.telegram.screens import words
from bot.tutor.preferences import zone_of_word
from bot.tutor.time_zone import zone_of
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from bot.rounds.when import When
    from bot.store import SetInfo
    from bot.store.schedule_drafts import KeptDraft
    from bot.telegram.desk import Desk
    from bot.telegram.presses.scheduling import Scheduling
    from bot.telegram.schedule_views import Wish

FIRST_COUNT = 10
NOBODY = 0  # an administrator who stays anonymous


class ScheduleDesk:
    """Makes, shows and changes schedules."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._store = desk.store
        self._views = ScheduleViews(desk)

    def group_of(self, press: Scheduling) -> int | None:
        """Give the group that a press is about; None where its row is not there any more."""
        match press:
            case ShowSchedules(group=group) | NewSchedule(group=group):
                known = self._store.groups.find(-group)
                return -group if known is None else known.chat
            case AnswerDraft(draft=id_) | TurnDraft(draft=id_):
                kept = self._store.schedule_drafts.find(id_)
                return None if kept is None else kept.chat
            case _:
                schedule = self._store.schedules.find(press.schedule)
                return None if schedule is None else schedule.plan.chat

    async def said(self, wish: Wish, arguments: Sequence[str]) -> Screen:
        """Make a schedule of words; where a set is missing, ask for it. What is of those that there are lists them."""
        sets, zone = self._desk.library.sets(), self._zone(wish)
        asked = await asked_schedule(" ".join(arguments), sets, zone, self._here_then, self._desk.clock())
        if not isinstance(asked, AskedSchedule) and is_of_list(arguments):
            return await self._views.all(wish)
        if isinstance(asked, UnknownWord):
            return self._unknown(wish, asked, sets)
        if not isinstance(asked, AskedSchedule):
            return show.trouble(wish.texts, asked)
        info = asked.info or (sets[0] if len(sets) == 1 else None)
        if next_firing(asked.when, self._desk.zone(asked.zone), self._desk.clock()) is None:
            return Screen(lines(show.past(wish.texts, asked.when, self._today(asked.zone))))
        if info is None:
            kind = str(asked.kind) if asked.kind else ANY_KIND if asked.kind_said else None
            return await self._begin(wish, with_when(Draft(kind=kind, count=asked.count, zone=asked.zone), asked.when))
        plan = self._plan(wish, info.id, asked.count, asked.kind, asked.when, asked.zone)
        return await self._make(wish, plan, asked.count)

    def _unknown(self, wish: Wish, asked: UnknownWord, sets: Sequence[SetInfo]) -> Screen:
        """Say which word is none that is known, or names a set that is gone."""
        if names_gone_set(self._desk, asked.word, by_title=not asked.is_surplus):
            return unknown_word(wish.texts, "schedule-set-gone", asked.word, sets)
        return show.unknown_word(wish.texts, asked, sets, self._desk.clock())

    async def pressed(self, wish: Wish, press: Scheduling) -> Screen:
        """Do what a button means, and show what there is then."""
        match press:
            case ShowSchedules():
                return await self._views.all(wish)
            case NewSchedule():
                return await self._begin(wish, Draft())
            case AnswerDraft(draft=id_) | TurnDraft(draft=id_):
                kept = self._store.schedule_drafts.find(id_)
                if kept is None:
                    return words(wish.texts, "draft-gone")
                return await self._answer(wish, kept, press)
            case _:
                schedule = self._store.schedules.find(press.schedule)
                if schedule is None:
                    return show.told(wish.texts, "schedule-gone", wish.chat)
                return await self._change(wish, schedule, press)

    async def _change(
        self, wish: Wish, schedule: Schedule, press: PauseSchedule | DeleteSchedule | ShowZones | ChooseZone
    ) -> Screen:
        match press:
            case PauseSchedule(is_on=is_on):
                return await self._switch(wish, schedule, is_on=bool(is_on))
            case DeleteSchedule(is_sure=0):
                return await self._views.deletion(wish, schedule)
            case DeleteSchedule():
                await wrap_future(self._store.schedules.delete(schedule.id))
                return show.told(wish.texts, "schedule-deleted", wish.chat)
            case ShowZones():
                return await to_thread(show.zones_of_schedule, wish.texts, schedule, self._desk.clock())
            case ChooseZone(zone=word):
                return await self._move(wish, schedule, zone_of_word(word))
            case _:
                assert_never(press)

    async def _switch(self, wish: Wish, schedule: Schedule, *, is_on: bool) -> Screen:
        if schedule.is_paused is is_on and not is_over(schedule):
            zone = self._desk.zone(schedule.plan.zone)
            after = resumed(schedule, zone, self._desk.clock()) if is_on else paused(schedule)
            await wrap_future(self._store.schedules.save(schedule, after))
        return await self._views.one(wish, schedule.id)

    async def _move(self, wish: Wish, schedule: Schedule, name: str) -> Screen:
        """Let a schedule go by the clock of another zone, unless it is over there already."""
        zone = zone_of(name)
        if zone is None or name == schedule.plan.zone or is_over(schedule):
            return await self._views.one(wish, schedule.id)
        plan = replace(schedule.plan, zone=name)
        firing = next_firing(plan.when, zone, self._desk.clock())
        if firing is None:
            return await self._views.one(wish, schedule.id, show.past(wish.texts, plan.when, self._today(name), name))
        moved = replace(schedule, plan=plan, next_at=None if schedule.is_paused else firing)
        await wrap_future(self._store.schedules.move(schedule, moved))
        return await self._views.one(wish, schedule.id)

    async def _begin(self, wish: Wish, draft: Draft) -> Screen:
        if self._has_enough(wish):
            return words(wish.texts, "schedule-too-many", count=MOST_SCHEDULES)
        sets = self._desk.library.sets()
        if draft.set_id is None and len(sets) == 1:
            draft = replace(draft, set_id=sets[0].id)
        zone = draft.zone or self._zone(wish)
        draft, drafts = replace(draft, zone=zone), self._store.schedule_drafts
        begun = drafts.begin(wish.learner or NOBODY, wish.chat, wish.topic, draft, self._desk.clock())
        kept = await wrap_future(begun)
        return self._ask(wish, kept, sets)

    async def _answer(self, wish: Wish, kept: KeptDraft, press: AnswerDraft | TurnDraft) -> Screen:
        sets, zone = self._desk.library.sets(), kept.draft.zone or self._zone(wish)
        if kept.schedule is not None:
            return await self._views.one(wish, kept.schedule)
        if isinstance(press, TurnDraft):
            return self._ask(wish, kept, sets, press.start)
        if kept.draft.when is not None and kept.draft.step is None:  # all was said, and nothing came of it yet
            return await self._finish(wish, kept, kept.draft.when, zone)
        is_set = press.step != Step.SET or any(info.id == press.word for info in sets)
        draft = (
            answered(kept.draft, Step(press.step), press.word, self._today(zone))
            if _is_step(press) and is_set
            else None
        )
        if draft is None or not await wrap_future(self._store.schedule_drafts.save(kept, draft)):
            return self._ask(wish, kept, sets)
        kept = replace(kept, draft=draft)
        if draft.when is None or draft.step is not None:
            return self._ask(wish, kept, sets)
        return await self._finish(wish, kept, draft.when, zone)

    def _ask(self, wish: Wish, kept: KeptDraft, sets: Sequence[SetInfo], start: int = 0) -> Screen:
        zone = kept.draft.zone or self._zone(wish)
        return show.draft_question(wish.texts, kept, sets, self._here(zone), zone, start)

    async def _ask_again(self, wish: Wish, kept: KeptDraft, when: When, now: datetime) -> Screen:
        """Ask for another time where the one that was chosen is past by now."""
        draft = without_time(kept.draft, now)
        await wrap_future(self._store.schedule_drafts.save(kept, draft))
        asked = self._ask(wish, replace(kept, draft=draft), self._desk.library.sets())
        return replace(asked, runs=blocks(lines(show.past(wish.texts, when, now.date())), asked.runs))

    async def _finish(self, wish: Wish, kept: KeptDraft, when: When, zone: str) -> Screen:
        draft, here = kept.draft, self._here(zone)
        if next_firing(when, self._desk.zone(zone), here) is None:
            return await self._ask_again(wish, kept, when, here)
        kind = None if draft.kind in {None, ANY_KIND} else Kind(draft.kind or "")
        own = replace(wish, chat=kept.chat, topic=kept.topic)
        plan = self._plan(own, draft.set_id or "", draft.count, kind, when, zone)
        return await self._make(own, plan, draft.count, kept)

    async def _make(self, wish: Wish, plan: Plan, asked: int | None, kept: KeptDraft | None = None) -> Screen:
        """Keep a plan, unless it is over already, is there already, or there are too many."""
        now = self._desk.clock()
        next_at = next_firing(plan.when, self._desk.zone(plan.zone), now)
        if next_at is None:
            return Screen(lines(show.past(wish.texts, plan.when, self._today(plan.zone))))
        is_made = self._is_made(now)
        twin = None if is_made else self._twin(plan)
        if twin is not None:
            return await self._views.one(wish, twin.id, wish.texts.say("schedule-is-there"))
        if not is_made and self._has_enough(wish):
            return words(wish.texts, "schedule-too-many", count=MOST_SCHEDULES)
        there = await self._views.count(plan)
        if not there:
            return words(wish.texts, "round-no-questions")
        if kept is None:
            made: Schedule | None = await wrap_future(self._store.schedules.add(plan, next_at, now, origin()))
        else:
            made = await wrap_future(self._store.schedule_drafts.become(kept, plan, next_at, now))
        if made is None:
            return await self._views.all(wish)
        return await self._views.one(wish, made.id, show.made_note(wish.texts, plan, asked, there))

    def _is_made(self, now: datetime) -> bool:
        """Say whether this update has made its schedule, and is worked on once more."""
        mark = origin()
        return mark is not None and self._store.schedules.was_made(mark, now)

    def _twin(self, plan: Plan) -> Schedule | None:
        """Give the schedule that does the same already."""
        return next((each for each in self._store.schedules.of_chat(plan.chat) if is_same(each.plan, plan)), None)

    def _plan(self, wish: Wish, set_id: str, count: int | None, kind: Kind | None, when: When, zone: str) -> Plan:
        return Plan(
            chat=wish.chat,
            topic=wish.topic,
            set_id=set_id,
            count=min(count or FIRST_COUNT, MOST_QUESTIONS),
            kind=kind,
            when=when,
            zone=zone,
            language=self._language(wish),
            made_by=wish.learner,
        )

    def _zone(self, wish: Wish) -> str:
        """Give the zone to begin with: that of the group's last schedule, else the teacher's, else the bot's."""
        before = self._store.schedules.of_chat(wish.chat)
        learner = None if wish.learner is None else self._store.learner(wish.learner)
        own = None if learner is None or not learner.timezone else learner.timezone
        return before[-1].plan.zone if before else own or str(self._desk.timezone)

    def _today(self, zone: str) -> date:
        return self._here(zone).date()

    def _here(self, zone: str) -> datetime:
        """Say what the clocks of a zone show now."""
        here = self._desk.zone(zone)
        return self._desk.clock().astimezone(here)

    def _here_then(self, zone: str) -> datetime:
        """Say what they showed when it was written: the bot may have been away since, or go by another clock."""
        now, written = self._here(zone), written_at()
        is_late = written is not None and now - KEPT_BY_TELEGRAM <= written <= now
        return written.astimezone(now.tzinfo) if written is not None and is_late else now

    def _language(self, wish: Wish) -> str:
        """Give the language in which the group is spoken with."""
        group = self._store.groups.find(wish.chat)
        return (group.speaks if group is not None else None) or wish.texts.language

    def _has_enough(self, wish: Wish) -> bool:
        return sum(not is_over(each) for each in self._store.schedules.of_chat(wish.chat)) >= MOST_SCHEDULES


def _is_step(press: AnswerDraft) -> bool:
    return press.step in set(Step)
