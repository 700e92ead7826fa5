"""
What is done where the bot is in a group no more? Its round ends, its schedules are paused, and whose they are hears it.

Whoever began the round is told by the round watch, which tries again while Telegram is away (`round_telling.py`); here
those are told who have schedules there alone. Back in the group, the bot shows there how the round came out.
"""

from __future__ import annotations

from asyncio import wrap_future
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.telegram.private_word import tell_in_private
from bot.telegram.result_screens import group_title
from bot.telegram.screens import words
from bot.texts import texts_for

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from bot.rounds.round import Round
    from bot.rounds.schedule import Schedule
    from bot.telegram.desk import Desk

# How a round came out that was begun so long ago, nobody waits for any more.
REMEMBERED = timedelta(weeks=1)


async def part_from(desk: Desk, chat: int) -> None:
    """Leave a group, and tell who has schedules there; who was told before is not told again."""
    open_ = desk.store.rounds.open_in(chat)
    rested = await wrap_future(desk.store.groups.leave(chat, desk.clock()))
    desk.bell.set()
    await _tell_makers(desk, chat, rested, () if open_ is None else (open_.begun_by,))


def last_cut(desk: Desk, chat: int) -> Round | None:
    """Give the round that was the last one in a group and could not go on, if that was lately."""
    return desk.store.rounds.last_cut(chat, desk.clock() - REMEMBERED)


async def bring_back(desk: Desk, chat: int, *, was_away: bool) -> None:
    """Have it shown in the group how that round came out, now that the bot may be able to."""
    if last_cut(desk, chat) is None:
        return
    await wrap_future(desk.store.rounds.bring_back(chat, desk.clock() - REMEMBERED, was_away=was_away))
    desk.bell.set()


async def _tell_makers(desk: Desk, chat: int, rested: Iterable[Schedule], told: Collection[int | None]) -> None:
    group = desk.store.groups.find(chat)
    for id_ in dict.fromkeys(schedule.plan.made_by for schedule in rested):
        maker = None if id_ is None or id_ in told else desk.store.learner(id_)
        if maker is not None and desk.store.unreachable.has_chat(maker.id):
            texts = texts_for(maker.speaks)
            await tell_in_private(desk, maker.id, words(texts, "group-left-paused", group=group_title(texts, group)))
