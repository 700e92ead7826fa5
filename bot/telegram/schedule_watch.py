"""
Which rounds begin by themselves now? Looked up again and again while the bot runs, beside all answers.

A firing is written down, durably, before its round begins, and the round is begun by the firing's name: killed at any
moment and started again, the bot finds the firing, and begins its round if there is none of that name. Where another
round goes on in the group it waits, for an hour at most.

What a group is told is told once at most; what could not be sent, that is known, is remembered, and told later.
"""

from __future__ import annotations

import asyncio
import logging
from asyncio import to_thread, wrap_future
from functools import partial
from typing import TYPE_CHECKING, assert_never

from bot.rounds.schedule import Fire, FiringState, LeaveOut, Wait, decided, is_too_late, paused, put_back
from bot.telegram.group_telling import language_now, tell_group
from bot.telegram.looking import look_again_and_again
from bot.telegram.missed_rounds import Missed, by_place, missed_screen
from bot.telegram.round_plan import RoundPlan
from bot.telegram.round_start import Began, RoundStarter, Where
from bot.telegram.screens import words
from bot.texts import texts_for

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime, tzinfo

    from bot.rounds.schedule import Firing, Schedule
    from bot.telegram.desk import Desk
    from bot.telegram.screen import Screen

logger = logging.getLogger(__name__)

BETWEEN_LOOKS = 5.0
AT_ONCE = 50
MOST_CLAIMED = 1000


class ScheduleWatch:
    """Begins rounds when their time has come."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._starter = RoundStarter(desk)
        self._missed: list[Missed] = []
        self._untold: list[tuple[Schedule, Screen]] = []
        self._seen: datetime | None = None

    async def run(self) -> None:
        """Look again and again."""
        await look_again_and_again(self.look, BETWEEN_LOOKS, "it could not be seen which rounds are to begin")

    async def look(self) -> bool:
        """See to the schedules whose time has come, some at once; True where there may be more."""
        schedules, now = self._desk.store.schedules, self._desk.clock()
        # A clock may be put back, and a zone get other rules, also while nobody looks.
        if self._seen is None or now < self._seen:
            await self._put_back(now)
        self._seen = now
        await self._tell_after_all()
        due = schedules.due(now, AT_ONCE)
        done = await asyncio.gather(*(self._safely(schedule.id, partial(self._claim, schedule)) for schedule in due))
        has_more = len(due) == AT_ONCE and all(done)
        if not has_more:  # what one group has missed may take several looks
            missed, self._missed = self._missed, []
            told = (self._safely(here[0].schedule.id, partial(self._tell, here)) for here in by_place(missed))
            await asyncio.gather(*told)
        waiting = schedules.claimed(MOST_CLAIMED)
        await asyncio.gather(*(self._safely(firing.schedule, partial(self._begin, firing)) for firing in waiting))
        return has_more

    async def _safely(self, schedule: int, work: Callable[[], Awaitable[None]]) -> bool:
        try:
            await work()  # made here: what is stopped before it begins leaves nothing behind that nobody awaits
        except Exception:
            logger.exception("schedule %d could not be seen to", schedule)
            return False
        return True

    async def _put_back(self, now: datetime) -> None:
        """Let nobody wait until the clock is where it was before, and nothing begin by rules that hold no more."""
        for before, after in await to_thread(self._to_put_back, now):
            logger.info("schedule %d is planned anew: it fires at %s", before.id, after.next_at)
            await wrap_future(self._desk.store.schedules.put_back(before, after, now))

    def _to_put_back(self, now: datetime) -> list[tuple[Schedule, Schedule]]:
        """Find the schedules that stand wrong, each with how it is to stand; many are looked at."""
        schedules = self._desk.store.schedules
        found = (
            (before, put_back(before, self._zone(before), now, schedules.fired_after(before.id, now)))
            for before in schedules.to_come(now)
        )
        return [(before, after) for before, after in found if after != before]

    async def _claim(self, schedule: Schedule) -> None:
        """Write down what is to be done now, and remember what was left out meanwhile until it is told."""
        now, zone = self._desk.clock(), self._zone(schedule)
        decision = decided(schedule, zone, now)
        match decision:
            case Wait():
                return
            case Fire() | LeaveOut():
                if await wrap_future(self._desk.store.schedules.claim(schedule, decision, now)) and decision.missed:
                    self._missed.append(Missed(schedule=schedule, decision=decision, zone=zone))
            case _:
                assert_never(decision)

    async def _tell(self, missed: Sequence[Missed]) -> None:
        """Say in one place what was left out there."""
        schedule = missed[0].schedule
        texts = texts_for(language_now(self._desk, schedule.plan.chat, schedule.plan.language))
        await self._say(schedule, await to_thread(missed_screen, texts, missed))

    async def _say(self, schedule: Schedule, screen: Screen) -> None:
        plan = schedule.plan
        is_resting = self._desk.courier.is_resting(plan.chat)  # others are not to wait for it
        if is_resting or not await tell_group(self._desk, plan.chat, plan.topic, screen):
            self._untold.append((schedule, screen))

    async def _tell_after_all(self) -> None:
        """Say what could not be sent at another look."""
        untold, self._untold = self._untold, []
        told = (self._safely(schedule.id, partial(self._say, schedule, screen)) for schedule, screen in untold)
        await asyncio.gather(*told)

    async def _begin(self, firing: Firing) -> None:
        store = self._desk.store
        schedule = store.schedules.find(firing.schedule)
        if schedule is None:
            return
        if store.schedules.has_begun(firing):
            await wrap_future(store.schedules.settle(firing, FiringState.BEGUN))
        elif schedule.is_paused:
            await wrap_future(store.schedules.settle(firing, FiringState.LEFT_OUT))
        elif is_too_late(firing, self._desk.clock()):
            await self._leave_out(schedule, firing, "schedule-busy")
        else:
            await self._start_round(schedule, firing)

    async def _start_round(self, schedule: Schedule, firing: Firing) -> None:
        schedules, plan = self._desk.store.schedules, schedule.plan
        where = Where(
            chat=plan.chat,
            topic=plan.topic,
            language=language_now(self._desk, plan.chat, plan.language),
            begun_by=plan.made_by,
            origin=firing.origin,
        )
        began = await self._starter.begin(where, plan.set_id, RoundPlan(kind=plan.kind, count=plan.count))
        match began:
            case Began.BEGUN:
                await wrap_future(schedules.settle(firing, FiringState.BEGUN))
            case Began.IS_RUNNING | Began.TOO_LATE:  # never the latter, which is said of what people asked for
                logger.debug("schedule %d waits for another round", schedule.id)
            case Began.NO_SET | Began.NO_QUESTIONS:
                await wrap_future(schedules.save(schedule, paused(schedule)))
                await self._leave_out(schedule, firing, f"schedule-{began}")
            case _:
                assert_never(began)

    async def _leave_out(self, schedule: Schedule, firing: Firing, key: str) -> None:
        """Begin no round, and say so, once at most."""
        if await wrap_future(self._desk.store.schedules.settle(firing, FiringState.LEFT_OUT)):
            texts = texts_for(language_now(self._desk, schedule.plan.chat, schedule.plan.language))
            time = f"{firing.at.astimezone(self._zone(schedule)):%H:%M}"
            await self._say(schedule, words(texts, key, time=time))

    def _zone(self, schedule: Schedule) -> tzinfo:
        return self._desk.zone(schedule.plan.zone)
