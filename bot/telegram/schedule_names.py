"""What is told of a schedule that is not in it: the title of its set, its topic, and whether a round waits to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.set_names import title_of
from bot.telegram.topics import topic_text

if TYPE_CHECKING:
    from bot.rounds.schedule import Plan, Schedule
    from bot.telegram.desk import Desk
    from bot.texts import Texts


class ScheduleNames:
    """Names sets and topics in the words of `texts`, also such as are not there any more, and knows what waits."""

    def __init__(self, desk: Desk, texts: Texts) -> None:
        self._desk = desk
        self._texts = texts

    def title(self, plan: Plan) -> str:
        """Name the set of a plan."""
        info = self._desk.store.set_info(plan.set_id)
        return plan.set_id if info is None else title_of(self._texts, info)

    def place(self, plan: Plan) -> str | None:
        """Say in which topic a plan has its rounds; nothing where in none, as in most groups."""
        if plan.topic is None:
            return None
        return self._texts.say("schedule-in-topic", topic=topic_text(self._desk, self._texts, plan.chat, plan.topic))

    def has_waiting(self, schedule: Schedule) -> bool:
        """Say whether a round of a schedule is to begin as soon as another one is over."""
        return self._desk.store.schedules.has_claimed(schedule.id)
