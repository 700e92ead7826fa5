"""What is shown of schedules as they are now, in a group and at the teacher's desk?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.telegram import schedule_screens as show
from bot.telegram.presses.scheduling import NewSchedule
from bot.telegram.round_plan import RoundPlan
from bot.telegram.round_start import RoundStarter
from bot.telegram.schedule_names import ScheduleNames

if TYPE_CHECKING:
    from bot.rounds.schedule import Plan, Schedule
    from bot.telegram.desk import Desk
    from bot.telegram.screen import Screen
    from bot.texts import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Who wants something, for which group and topic, in which words it is answered."""

    chat: int
    topic: int | None
    texts: Texts
    learner: int | None


class ScheduleViews:
    """Looks up what is shown, at a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._store = desk.store
        self._starter = RoundStarter(desk)

    async def all(self, wish: Wish) -> Screen:
        """List the schedules of a group."""
        new = NewSchedule(group=-wish.chat, topic=wish.topic or 0)
        there = [await self._as_it_asks(schedule) for schedule in self._store.schedules.of_chat(wish.chat)]
        return show.schedule_list(wish.texts, there, self._names(wish.texts), new)

    async def one(self, wish: Wish, id_: int, note: str | None = None) -> Screen:
        """Show a schedule as it is now."""
        now = self._store.schedules.find(id_)
        if now is None:
            return show.told(wish.texts, "schedule-gone", wish.chat)
        return show.one_schedule(wish.texts, await self._as_it_asks(now), self._names(wish.texts), note)

    async def deletion(self, wish: Wish, schedule: Schedule) -> Screen:
        """Ask whether a schedule is to go."""
        return show.deletion(wish.texts, await self._as_it_asks(schedule), self._names(wish.texts))

    async def count(self, plan: Plan) -> int:
        """Count the questions that there are for a round of this plan, as the set is today."""
        return await self._starter.length(plan.set_id, RoundPlan(kind=plan.kind, count=plan.count), plan.language)

    async def _as_it_asks(self, schedule: Schedule) -> Schedule:
        """Give a schedule with as many questions as a round of it would have now; the wish for more stays kept."""
        there = await self.count(schedule.plan)
        return replace(schedule, plan=replace(schedule.plan, count=there or schedule.plan.count))

    def _names(self, texts: Texts) -> ScheduleNames:
        return ScheduleNames(self._desk, texts)
