"""
How a round gets its picture: once its standings are shown and its polls are closed, so that no vote waits for it.

It is made in the workshop; answers that come later change it. Where none can be made, the words are enough.
Where nobody knows whether it arrived, because the process died or the answer was lost, it is looked for behind the
standings, and only where it is not there it is sent a second time; never a third.
"""

from __future__ import annotations

import logging
from asyncio import wrap_future
from typing import TYPE_CHECKING

from telegram.error import BadRequest

from bot.charts import round_png
from bot.charts.theme import Theme
from bot.rounds.round import asked_count
from bot.telegram.group_refusals import GroupMoved
from bot.telegram.group_telling import language_now
from bot.telegram.limiter import UNSENT
from bot.telegram.screens import words
from bot.texts import texts_for
from bot.workshop import Closed, Customer, Rank

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.rounds.round import Round
    from bot.rounds.standings import RoundAnswer
    from bot.telegram.desk import Desk
    from bot.telegram.screen import Screen
    from bot.texts import Texts

logger = logging.getLogger(__name__)

MOST_DRAWINGS = 2
# Among so many messages behind the standings a picture is looked for.
LOOKED_AT = 10


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
        from bot.charts.round_labels import round_picture

        group, texts = self._desk.store.groups.find(round_.chat), round_texts(self._desk, round_)
        names = board_names(self._desk, dict.fromkeys(answer.learner for answer in answers))
        count = asked_count(self._desk.store.rounds.askings(round_.id))
        picture = round_picture(texts, "" if group is None else group.title, round_, answers, names, count)
        try:
            return await self._desk.workshop.made_for(
                Customer(Rank.ROUND, round_.chat), round_png, picture, Theme.LIGHT
            )
        except Closed:
            raise  # the next process does it
        except Exception as error:  # noqa: BLE001 - whatever goes wrong with a picture, the round goes on
            logger.warning("round %d gets no picture: %r", round_.id, error)
            return None

    async def _shown(self, round_: Round, png: bytes) -> int | None:
        """Give the message where it is; None where nobody knows."""
        groups, caption = self._desk.groups, words(round_texts(self._desk, round_), "round-picture")
        if round_.picture is not None:
            await groups.change_photo(round_.chat, round_.picture, png, caption)
            return round_.picture
        if round_.drawings:
            found = await self._found(round_, caption)
            if found is not None:
                await groups.change_photo(round_.chat, found, png, caption)
            if found is not None or round_.drawings >= MOST_DRAWINGS:
                return found
        rounds = self._desk.store.rounds
        try:
            return await groups.send_photo(
                round_.chat, round_.topic, png, caption, lambda: wrap_future(rounds.begin_drawing(round_.id))
            )
        except (*UNSENT, GroupMoved):
            await wrap_future(rounds.drop_drawing(round_.id))
            raise
        except BadRequest as error:
            logger.warning("the picture of round %d is refused: %s", round_.id, error)
            return None

    async def _found(self, round_: Round, caption: Screen) -> int | None:
        """Find a picture that was sent, and of which nobody heard whether it arrived."""
        if round_.result is None:
            return None
        others = self._desk.store.rounds.other_pictures(round_)
        for message in range(round_.result + 1, round_.result + 1 + LOOKED_AT):
            if message not in others and await self._desk.groups.is_picture(round_.chat, message, caption):
                return message
        return None


def round_texts(desk: Desk, round_: Round) -> Texts:
    """Give the words for what is said of a round: polls keep the language it began in, the group may have another."""
    return texts_for(language_now(desk, round_.chat, round_.language))


def board_names(desk: Desk, learners: Iterable[int]) -> dict[int, str | None]:
    """Give the names under which learners are shown to others; None for who wants none."""
    found = {id_: desk.store.learner(id_) for id_ in learners}
    return {
        id_: None if learner is None or learner.is_hidden else learner.board_name or learner.name
        for id_, learner in found.items()
    }
