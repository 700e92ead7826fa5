"""
What happens where a question cannot be asked because the topic for it is closed or deleted?

The round ends, the schedules of the topic are paused, and whoever made them hears once, in private, how to cure it.
"""

from __future__ import annotations

import logging
from asyncio import wrap_future
from typing import TYPE_CHECKING

from telegram.error import TelegramError

from bot.telegram.courier import NobodyThere
from bot.telegram.markup import blocks, lines
from bot.telegram.result_screens import group_title
from bot.telegram.schedule_screens import all_schedules
from bot.telegram.screen import Screen
from bot.telegram.who import Who
from bot.texts import texts_for

if TYPE_CHECKING:
    from bot.rounds.round import Round
    from bot.telegram.desk import Desk

logger = logging.getLogger(__name__)


async def leave_topic(desk: Desk, round_: Round) -> None:
    """Pause what would begin in the topic of a round, and tell whose it is."""
    rested = await wrap_future(desk.store.schedules.rest_topic(round_.chat, round_.topic))
    makers = [schedule.plan.made_by for schedule in rested]
    for id_ in dict.fromkeys((round_.begun_by, *makers)):
        if id_ is not None:
            await _tell(desk, id_, round_.chat, has_schedules=id_ in makers)


async def _tell(desk: Desk, id_: int, chat: int, *, has_schedules: bool) -> None:
    learner = desk.store.learner(id_)
    if learner is None:
        return
    texts = texts_for(learner.speaks)
    group = group_title(texts, desk.store.groups.find(chat))
    runs = blocks(
        lines(texts.say("topic-closed", group=group)),
        lines(texts.say("topic-closed-schedules") if has_schedules else None),
    )
    try:
        await desk.courier.broadcast(id_, Screen(runs, ((all_schedules(texts, chat),),) if has_schedules else ()))
    except NobodyThere as error:
        logger.info("%s is not told of a closed topic: %s", Who(id_), error)
    except TelegramError as error:
        logger.warning("what was said to %s of a closed topic may not have arrived: %s", Who(id_), error)
