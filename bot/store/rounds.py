"""What is asked of the database about rounds, and what is written down of them? By the rows of `round_rows`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.store import cut_rounds, votes
from bot.store import round_rows as rows

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future
    from datetime import datetime

    from bot.rounds.round import Asking, History, NewRound, Round, RoundState
    from bot.rounds.standings import RoundAnswer
    from bot.store.access import Access


class Rounds:
    """What the database knows of rounds; reading answers at once, writing gives a future."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def begin(self, new: NewRound, at: datetime) -> Future[Round | None]:
        """Begin a round; None where one goes on in the group, or this one was begun before."""
        return self._access.write(rows.begin, new, at)

    def was_begun(self, origin: str, now: datetime) -> bool:
        """Say whether a round was begun by this."""
        return self._access.read(rows.was_begun, origin, now)

    def find(self, id_: int) -> Round | None:
        """Give a round."""
        return self._access.read(rows.find, id_)

    def open_in(self, chat: int) -> Round | None:
        """Give the round that goes on in a group."""
        return self._access.read(rows.open_in, chat)

    def unsettled(self) -> list[int]:
        """Give the ids of the rounds in which something is to be done yet."""
        return self._access.read(rows.unsettled)

    def askings(self, round_: int) -> list[Asking]:
        """List what was asked in a round, in its order."""
        return self._access.read(rows.askings, round_)

    def begin_asking(
        self, round_: int, position: int, poll: tuple[str, Sequence[str]] | None, at: datetime
    ) -> Future[int | None]:
        """Write down that a question is about to be asked, with what its poll says; None where the round is over."""
        return self._access.write(rows.begin_asking, round_, position, poll, at)

    def note_sent(self, asking: int, message: int, poll: str | None, at: datetime, closes_at: datetime) -> Future[None]:
        """Fill in which message an asking is; votes that came before are counted."""
        return self._access.write(rows.note_sent, asking, message, poll, at, closes_at)

    def drop_asking(self, asking: int) -> Future[None]:
        """Take an asking back of which it is known that it was not sent."""
        return self._access.write(rows.drop_asking, asking)

    def note_refused(self, asking: int) -> Future[None]:
        """Note that Telegram does not take a question."""
        return self._access.write(rows.note_refused, asking)

    def note_closed(self, asking: int) -> Future[None]:
        """Note that nobody can vote in a poll any more."""
        return self._access.write(rows.note_closed, asking)

    def end(self, round_: int, state: RoundState, at: datetime) -> Future[bool]:
        """End a round that goes on; False, and no change, for one that does not."""
        return self._access.write(rows.end, round_, state, at)

    def cut(self, round_: int, at: datetime) -> Future[None]:
        """End a round of which nothing more can be said where it went on."""
        return self._access.write(cut_rounds.cut, round_, at)

    def last_cut(self, chat: int, since: datetime) -> Round | None:
        """Give the last round of a group, if it was cut since then before its standings were shown."""
        return self._access.read(cut_rounds.last_cut, chat, since)

    def bring_back(self, chat: int, since: datetime, *, was_away: bool) -> Future[bool]:
        """Let such a round be as if it had been stopped, with standings to be shown; False where there is none."""
        return self._access.write(partial(cut_rounds.bring_back, was_away=was_away), chat, since)

    def note_result(self, round_: int, message: int | None, answers: int) -> Future[None]:
        """Note where the standings stand, and of how many answers they tell."""
        return self._access.write(rows.note_result, round_, message, answers)

    def note_told(self, round_: int) -> Future[bool]:
        """Note that the details are about to be sent; False where that was noted before."""
        return self._access.write(rows.note_told, round_)

    def drop_told(self, round_: int) -> Future[None]:
        """Take that back: it is known that they were not sent."""
        return self._access.write(rows.drop_told, round_)

    def begin_drawing(self, round_: int) -> Future[None]:
        """Note that the picture is about to be sent."""
        return self._access.write(rows.begin_drawing, round_)

    def drop_drawing(self, round_: int) -> Future[None]:
        """Take that back: it is known that it was not sent."""
        return self._access.write(rows.drop_drawing, round_)

    def other_pictures(self, round_: Round) -> set[int]:
        """Give where the pictures of the other rounds of a round's group are."""
        return self._access.read(rows.other_pictures, round_)

    def note_picture(self, round_: int, message: int | None, answers: int) -> Future[None]:
        """Note where the picture is, and how many answers it shows."""
        return self._access.write(rows.note_picture, round_, message, answers)

    def settle(self, round_: int) -> Future[None]:
        """Note that nothing is to be done in a round, unless a vote comes yet."""
        return self._access.write(rows.settle, round_)

    def answers(self, round_: int) -> list[RoundAnswer]:
        """List the answers that count in a round, as they count today."""
        return self._access.read(rows.answers, round_)

    def has_answered(self, round_: int, position: int, learner: int) -> bool:
        """Say whether somebody has answered a question of a round."""
        return self._access.read(votes.has_answered, round_, position, learner)

    def vote(self, vote: votes.Vote) -> Future[bool]:
        """Write a vote down, and count it where it is the first and its poll is known."""
        return self._access.write(votes.take, vote)

    def note_poll(self, seen: votes.SeenPoll) -> Future[None]:
        """Take in how a poll looks now: it may be closed, or one that nobody knew had been sent."""
        return self._access.write(votes.recognise, seen)

    def history(self, chat: int, set_id: str) -> dict[str, History]:
        """Say of each question that a group was asked in how many rounds it was, and how often it went wrong."""
        return self._access.read(rows.history, chat, set_id)
