"""
Who is to be told that a key was put right? Looked up again and again, beside all answers.

Each learner is told of a version, behind all replies. That is written down just before, so that nobody is told again
and again while nothing can be; where Telegram does not say that it arrived, it is taken back, and told at the worst
twice.
"""

from __future__ import annotations

import asyncio
import logging
from asyncio import wrap_future
from typing import TYPE_CHECKING

from telegram.error import BadRequest, TelegramError

from bot.store.failure import StoreUnavailable
from bot.telegram.claim import NoLongerOwed, claimed_once
from bot.telegram.courier import NobodyThere
from bot.telegram.limiter import before_sending
from bot.telegram.looking import look_again_and_again
from bot.telegram.markup import bold, lines
from bot.telegram.screen import Screen
from bot.telegram.set_names import title_of
from bot.telegram.who import Who
from bot.texts import texts_for
from bot.texts.quotation import quotable

if TYPE_CHECKING:
    from bot.store.regrading_notices import RegradingNotice
    from bot.telegram.desk import Desk
    from bot.texts import Texts

logger = logging.getLogger(__name__)

BETWEEN_LOOKS = 30.0
AT_ONCE = 25


class RegradingWatch:
    """Tells learners whose answers count anew."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def run(self) -> None:
        """Look again and again."""
        await look_again_and_again(self.look, BETWEEN_LOOKS, "learners could not be told that answers count anew")

    async def look(self) -> bool:
        """Tell some of those who are to be told; True where there may be more."""
        notices = self._desk.store.regrading_notices.untold(AT_ONCE)
        are_told = await asyncio.gather(*map(self._tell, notices))
        return len(notices) == AT_ONCE and all(are_told)

    async def _tell(self, notice: RegradingNotice) -> bool:
        """Tell a learner; False where that is to be tried again."""
        store, notices = self._desk.store, self._desk.store.regrading_notices
        if self._desk.courier.is_resting(notice.learner):
            return False
        learner, info = store.learner(notice.learner), store.set_info(notice.set_id)
        try:
            if learner is None or info is None or not (notice.better or notice.worse):
                await wrap_future(notices.note(notice, self._desk.clock()))
                return True
            claim = claimed_once(lambda: wrap_future(notices.note(notice, self._desk.clock())))
            before_sending.set(claim)  # each is told in a task of its own
            texts = texts_for(learner.speaks, script=learner.script)
            return await self._sent(notice, notice_screen(texts, notice, title_of(texts, info)))
        except StoreUnavailable as error:
            logger.warning("learner %s is told of a regrading later: %s", Who(notice.learner), error)
            return False

    async def _sent(self, notice: RegradingNotice, screen: Screen) -> bool:
        """Send it; False where nobody knows that it has arrived."""
        try:
            await self._desk.courier.broadcast(notice.learner, screen)
        except NoLongerOwed:
            logger.debug("learner %s is told of a regrading already", Who(notice.learner))
        except (NobodyThere, BadRequest) as error:
            logger.info("learner %s is not told of a regrading: %s", Who(notice.learner), error)
        except TelegramError as error:
            logger.warning("learner %s is told of a regrading later: %s", Who(notice.learner), error)
            await wrap_future(self._desk.store.regrading_notices.take_back(notice))
            return False
        return True


def notice_screen(texts: Texts, notice: RegradingNotice, title: str) -> Screen:
    """Say what counts anew."""
    quoted = quotable(texts, title)
    better = texts.say("regraded-better", title=quoted, count=notice.better) if notice.better else None
    worse = texts.say("regraded-worse", title=quoted, count=notice.worse) if notice.worse else None
    return Screen(lines(bold(texts.say("regraded-title")), better, worse))
