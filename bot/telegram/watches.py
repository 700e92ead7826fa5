"""What looks again and again while the bot runs, beside the updates that come?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.telegram.dictionary_watch import DictionaryWatch
from bot.telegram.homework_watch import HomeworkWatch
from bot.telegram.regrading_watch import RegradingWatch
from bot.telegram.reminder_watch import ReminderWatch
from bot.telegram.role_watch import RoleWatch
from bot.telegram.round_watch import RoundWatch
from bot.telegram.schedule_watch import ScheduleWatch
from bot.telegram.upload_watch import UploadWatch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.settings import Care
    from bot.telegram.desk import Desk
    from bot.telegram.looking import Watch


@dataclass(frozen=True, slots=True, kw_only=True)
class Watches:
    """All of them."""

    reminders: ReminderWatch
    rounds: RoundWatch
    schedules: ScheduleWatch
    homework: HomeworkWatch
    uploads: UploadWatch
    regradings: RegradingWatch
    roles: RoleWatch
    dictionary: DictionaryWatch

    def __iter__(self) -> Iterator[Watch]:
        """Give one after another."""
        yield self.reminders
        yield self.rounds
        yield self.schedules
        yield self.homework
        yield self.uploads
        yield self.regradings
        yield self.roles
        yield self.dictionary

    async def close(self) -> None:
        """End what some of them have begun."""
        await self.uploads.workshop.close()
        await self.dictionary.close()


def watches_at(desk: Desk, care: Care, dictionary: Path | None) -> Watches:
    """Give those of a desk, where files are judged with `care` and the dictionary is to lie in that place."""
    return Watches(
        reminders=ReminderWatch(desk),
        rounds=RoundWatch(desk),
        schedules=ScheduleWatch(desk),
        homework=HomeworkWatch(desk),
        uploads=UploadWatch(desk, care),
        regradings=RegradingWatch(desk),
        roles=RoleWatch(desk),
        dictionary=DictionaryWatch(dictionary, desk.dictionary),
    )
