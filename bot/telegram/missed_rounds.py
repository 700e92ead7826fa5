"""What is a group told of the rounds that were left out while the bot was away? One thing, however many schedules."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from bot.rounds.schedule import LeaveOut
from bot.telegram.schedule_screens import moment_text
from bot.telegram.screens import words
from bot.tutor.time_zone import city

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import tzinfo

    from bot.rounds.schedule import Fire, Schedule
    from bot.telegram.screen import Screen
    from bot.texts import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A schedule of which firings were left out, by the clock of `zone`; with a `Fire` the last one is made up."""

    schedule: Schedule
    decision: Fire | LeaveOut
    zone: tzinfo


def by_place(missed: Iterable[Missed]) -> Iterator[list[Missed]]:
    """Give together what is told in the same group, and the same topic of it."""

    def place(one: Missed) -> tuple[int, int]:
        return one.schedule.plan.chat, one.schedule.plan.topic or 0

    for _, here in groupby(sorted(missed, key=place), key=place):
        yield list(here)


def missed_screen(texts: Texts, missed: Sequence[Missed]) -> Screen:
    """Say how many were left out in one place, when the last of them was, and when the next one is; for threads."""
    count = sum(one.decision.missed for one in missed)
    lasts = [(one.decision.last, one) for one in missed if isinstance(one.decision, LeaveOut)]
    if not lasts:
        return words(texts, "schedule-missed-before", count=count)
    last, its = max(lasts, key=lambda moment: moment[0])  # both moments by one clock, else they cannot be compared
    after = min((at for one in missed if (at := one.decision.after.next_at) is not None), default=None)
    return words(
        texts,
        "schedule-missed",
        count=count,
        moment=moment_text(texts, last, its.zone),
        zone=city(its.schedule.plan.zone, texts.language),
        next=texts.say("schedule-no-next") if after is None else moment_text(texts, after, its.zone),
    )
