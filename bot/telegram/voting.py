"""What is done when somebody votes in a poll, and when a poll changes: it is written down, and counted if it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store.votes import SeenPoll, Vote
from bot.telegram.durable import durable
from bot.telegram.until_written import until_written

if TYPE_CHECKING:
    from telegram import Update

    from bot.telegram.arrival import CastVote
    from bot.telegram.desk import Desk


class Voting:
    """Takes votes at a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def count(self, cast: CastVote) -> None:
        """Write a vote down; one of a channel, or of a chat that stays anonymous, is nobody's and does not get here."""
        vote = Vote(
            update=cast.update_id, poll=cast.poll, learner=cast.user.id, options=cast.options, at=self._desk.clock()
        )
        await until_written(lambda: self._desk.person(cast.user))
        await until_written(lambda: durable(self._desk.store.rounds.vote(vote)))

    async def poll(self, update: Update) -> None:
        """Take in how a poll looks now."""
        poll = update.poll
        if poll is None:
            return
        options = tuple(option.text for option in poll.options)
        seen = SeenPoll(poll=poll.id, question=poll.question, options=options, is_closed=poll.is_closed)
        await until_written(lambda: durable(self._desk.store.rounds.note_poll(seen)))
        if poll.is_closed:
            self._desk.bell.set()
