"""
How a round gets its picture: once its standings are shown and its polls are closed, so that no vote waits for it.

It is made in the workshop, and sent once at most; answers that come later change it. Where none can be made, the words
are enough.
"""

from __future__ import annotations

import logging
from asyncio import wrap_future
from typing import TYPE_CHECKING

from telegram.error import RetryAfter, TelegramError

from bot.charts import Theme, round_picture, round_png
from bot.telegram.group_courier import GroupMoved
from bot.telegram.request import NotSent
from bot.telegram.screens import words
from bot.texts import texts_for
from bot.workshop import Closed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.rounds.round import Round
    from bot.rounds.standings import RoundAnswer
    from bot.telegram.desk import Desk

logger = logging.getLogger(__name__)


class RoundDrawing:
    """Draws rounds at a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def draw(self, round_: Round) -> None:
        """Send the picture of a round, or show it as it is now in the place of the one that was sent."""
        answers = self._desk.store.rounds.answers(round_.id)
        png = await self._made(round_, answers) if answers else None
        message = round_.picture
        if png is not None:
            message = await self._shown(round_, png)
        await wrap_future(self._desk.store.rounds.note_picture(round_.id, message, len(answers)))

    async def _made(self, round_: Round, answers: Sequence[RoundAnswer]) -> bytes | None:
        """Have it made; None where that is not possible: then it is not tried again and again."""
        group, texts = self._desk.store.groups.find(round_.chat), texts_for(round_.language)
        names = board_names(self._desk, dict.fromkeys(answer.learner for answer in answers))
        picture = round_picture(texts, "" if group is None else group.title, round_, answers, names)
        try:
            return await self._desk.workshop.made(round_png, picture, Theme.LIGHT)
        except Closed:
            raise  # the next process does it
        except Exception as error:  # noqa: BLE001 - whatever goes wrong with a picture, the round goes on
            logger.warning("round %d gets no picture: %r", round_.id, error)
            return None

    async def _shown(self, round_: Round, png: bytes) -> int | None:
        """Give the message where it is; None where nobody knows."""
        groups, caption = self._desk.groups, words(texts_for(round_.language), "round-picture")
        if round_.picture is not None:
            await groups.change_photo(round_.chat, round_.picture, png, caption)
            return round_.picture
        note = self._desk.store.rounds.note_drawing
        try:
            return await groups.send_photo(
                round_.chat, round_.topic, png, caption, lambda: wrap_future(note(round_.id, is_sent=True))
            )
        except (RetryAfter, NotSent, GroupMoved):
            await wrap_future(note(round_.id, is_sent=False))
            raise
        except TelegramError as error:
            logger.warning("the picture of round %d may not have arrived: %s", round_.id, error)
            return None


def board_names(desk: Desk, learners: Iterable[int]) -> dict[int, str | None]:
    """Give the names under which learners are shown to others; None for who wants none."""
    found = {id_: desk.store.learner(id_) for id_ in learners}
    return {
        id_: None if learner is None or learner.is_hidden else learner.board_name or learner.name
        for id_, learner in found.items()
    }
