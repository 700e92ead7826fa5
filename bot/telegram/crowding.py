"""
What becomes of an update of somebody who floods the bot? It is left out before it takes room from anybody else.

An update too many is settled without having been worked on, and what was said is not kept. The person is told so once a
minute, in their words. Votes, and what happens to the bot itself, always come in: they are few by nature.

So is what people in a group ask for behind more than the group can hear in minutes, but for a round's stop; whoever
pressed a button there is told, as that needs no message.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from telegram import Update
from telegram.error import TelegramError

from bot.telegram.arrival import NOBODY, CastVote, group_of, is_stop, lane_of, private_chat_of, query_of, user_of
from bot.telegram.door import Errand
from bot.telegram.screens import words
from bot.telegram.who import Who
from bot.texts import texts_for

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.telegram.arrival import Arrival
    from bot.telegram.desk import Desk

logger = logging.getLogger(__name__)

# So many updates of one person may wait; what is a day's worth of taps while the bot was away fits in.
MOST_OF_ONE = 100


class Crowding:
    """Turns updates away at a desk; `leave_out` notes that one was, `is_paced` says whether rates are kept."""

    def __init__(self, desk: Desk, leave_out: Callable[[int], Awaitable[None]], *, is_paced: bool) -> None:
        self._desk = desk
        self._leave_out = leave_out
        self._is_paced = is_paced
        self._tasks: set[asyncio.Future[None]] = set()

    def turns_away(self, update: Arrival, waiting: int, is_group_full: bool) -> bool:  # noqa: FBT001 - as Lanes asks
        """Say whether an update is one too many, behind so many of the same person that wait, or in a full group."""
        key, errand = lane_of(update), _errand_of(update)
        if key == NOBODY or errand is None:
            return False
        is_too_late = is_group_full and not is_stop(update)
        if not is_too_late and waiting < MOST_OF_ONE and (not self._is_paced or self._desk.door.lets_in(key, errand)):
            return False
        self._begin(self._leave_out(update.update_id))
        self._note(update, key, group_of(update) if is_too_late else None)
        return True

    def _note(self, update: Arrival, person: int, full: int | None) -> None:
        """Log once a minute who sends too much, or which group is full, and tell the person."""
        is_first_of_person = self._desk.door.lets_in(person, Errand.WORD)
        if full is not None and self._desk.door.lets_in(full, Errand.WORD):
            logger.warning("%s asks for more than a group hears in minutes, and some is left out", Who(full))
        if full is None and is_first_of_person:
            logger.warning("%s sends too much at once, and is left out", Who(person))
        if is_first_of_person:
            self._begin(self._tell(update))

    def _begin(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Future[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            logger.error("an update could not be left out", exc_info=task.exception())

    async def _tell(self, update: Arrival) -> None:
        user = user_of(update)
        learner = None if user is None else self._desk.store.learner(user.id)
        said = None if user is None else user.language_code
        texts = texts_for((learner and learner.language) or said)
        try:
            if (query := query_of(update)) is not None:
                await self._desk.courier.toast(query, texts.say("slow-down"))
            elif (chat := private_chat_of(update)) is not None:
                await self._desk.courier.send(chat, words(texts, "slow-down"))
        except TelegramError as error:
            logger.warning("somebody who sends too much could not be told: %s", error)


def _errand_of(update: Arrival) -> Errand | None:
    """Say what somebody comes for; None where that always comes in."""
    if not isinstance(update, Update):
        return None if isinstance(update, CastVote) else Errand.UPDATE
    if update.poll_answer is not None or update.my_chat_member is not None:
        return None
    return Errand.UPDATE if update.inline_query is None else Errand.LOOK_UP
