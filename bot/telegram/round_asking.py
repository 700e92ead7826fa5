"""
How is a question of a round put before its group? As a poll, or as words with a button where it is answered in private.

It is written down in the moment before it is sent, and again when it was.
"""

from __future__ import annotations

from asyncio import wrap_future
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.telegram.limiter import while_waiting
from bot.telegram.round_screens import asked_in_private
from bot.telegram.within import Within
from bot.texts import texts_for
from bot.texts.polls import poll_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.rounds.round import Round
    from bot.telegram.desk import Desk
    from quizzes.question import Question

START_PREFIX = "r_"


class NoLongerWanted(Exception):
    """The round was stopped while its next message waited for its turn."""


class RoundAsking:
    """One time that a question is put before a group: written down in the moment before it is sent."""

    def __init__(self, desk: Desk, round_: Round, position: int) -> None:
        self._desk = desk
        self._round = round_
        self._position = position
        self._poll: tuple[str, Sequence[str]] | None = None
        self._id: int | None = None

    async def ask(self, question: Question) -> None:
        """
        Ask it.

        Raises:
            GroupGone, GroupMoved: it cannot be asked there.
            NoLongerWanted: the round is over.
            TelegramError: it may have arrived or not.
        """
        with Within(while_waiting, self.look):
            await self._ask(question)

    async def _ask(self, question: Question) -> None:
        round_, groups, texts = self._round, self._desk.groups, texts_for(self._round.language)
        number, count = self._position + 1, len(round_.questions)
        poll = poll_of(texts, question, number=number, count=count)
        poll_id = None
        if poll is not None:
            self._poll = poll.question, poll.options
            message, poll_id = await groups.send_poll(
                round_.chat,
                round_.topic,
                poll,
                open_for=round_.open_for,
                is_hidden=round_.terms.is_hidden,
                just_before=self.begin,
            )
        else:
            link = f"https://t.me/{self._desk.username}?start={START_PREFIX}{round_.id}_{self._position}"
            screen = asked_in_private(texts, question, number, count, link)
            message = await groups.send(round_.chat, round_.topic, screen, self.begin)
        now = self._desk.clock()
        closes_at = now + timedelta(seconds=round_.open_for)
        if self._id is not None:
            await wrap_future(self._desk.store.rounds.note_sent(self._id, message, poll_id, now, closes_at))

    async def begin(self) -> None:
        """Write it down, unless that is done already; a round that is over asks nothing any more."""
        rounds = self._desk.store.rounds
        if self._id is None:
            at = self._desk.clock()
            self._id = await wrap_future(rounds.begin_asking(self._round.id, self._position, self._poll, at))
        found = rounds.find(self._round.id)
        if self._id is None or found is None or not found.is_open:
            await self.drop()
            raise NoLongerWanted

    def look(self) -> None:
        """
        See whether it is still wanted, before anything of it was written down.

        Raises:
            NoLongerWanted: the round is over.
        """
        found = self._desk.store.rounds.find(self._round.id)
        if self._id is None and (found is None or not found.is_open):
            raise NoLongerWanted

    async def drop(self) -> None:
        """Take it back: it was not sent, that is known."""
        if self._id is not None:
            await wrap_future(self._desk.store.rounds.drop_asking(self._id))

    async def give_up(self) -> None:
        """Note that it cannot be asked."""
        if self._id is None:
            await self.begin()
        if self._id is not None:
            await wrap_future(self._desk.store.rounds.note_refused(self._id))
