"""
What comes next in a round? Pure: what is written down goes in, one step comes out.

Each step is written down before or when it is done, so the same question, asked again after the process died, gives the
step that is missing. An asking of which nobody knows whether it arrived is in doubt: for a moment it is waited for,
because a vote may tell; then the question is asked once more, each time after a longer doubt.

What was begun later than now was begun before the clock was put back: it counts as begun when this process saw that.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

from bot.rounds.round import AskingState, RoundPace, RoundState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.rounds.round import Asking, Round

# How long an asking that may have arrived is waited for, twice as long each time; and how often at most one is asked.
DOUBT = timedelta(seconds=4)
MOST_ASKINGS = 6
# A round in which for so long nothing could be answered, because the bot was away, has lost its class; one that gives a
# day to each question has not, before a day is over.
LONGEST_REST = timedelta(hours=1)
# So much may a clock be put right, a little at a time, without having been put back.
SLACK = timedelta(seconds=4)
# Votes of the last moment come after the poll is closed.
GRACE = timedelta(seconds=2)
# When a round is over, answers are on their way still: after a first time at once, these are shown together.
SETTLING = timedelta(seconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Put the question at a position before the group."""

    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitUntil:
    """Nothing is to be done before `at`, unless something happens."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """A step of which there is nothing more to say."""


class End(Plain):
    """All questions were asked, and nobody can answer any more."""

    __slots__ = ()


class Show(Plain):
    """Show the standings, for the first time or as they are now."""

    __slots__ = ()


class Tell(Plain):
    """Send the details to whoever began the round."""

    __slots__ = ()


class Draw(Plain):
    """Send the picture, or put in its place how it looks now."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Close:
    """Close a poll that is open still."""

    asking: Asking


class Settle(Plain):
    """There is nothing more to do, unless a vote comes yet."""

    __slots__ = ()


Step: TypeAlias = Ask | WaitUntil | End | Show | Tell | Draw | Close | Settle


def next_step(
    round_: Round,
    askings: Sequence[Asking],
    now: datetime,
    *,
    running_since: datetime,
    close_from: datetime | None = None,
) -> Step:
    """
    Say what comes next; `running_since` is when this process began to look, or saw that the clock was put back.

    Before `close_from` the group has no room for what nobody waits for: open polls are closed later, or by themselves.
    """
    round_ = _begun_before(round_, now, running_since)
    askings = [_asked_before(asking, now, running_since) for asking in askings]
    match round_.state:
        case RoundState.OPEN:
            step = _next_question(round_, askings, now, running_since) or _wait_for_end(askings, now, running_since)
            return End() if isinstance(step, Ask) and _is_forsaken(round_, askings, now) else step
        case RoundState.ENDED | RoundState.STOPPED:
            return _after_end(round_, askings, now, close_from or now)
        case RoundState.CUT:  # nothing is said in its group, but to whoever began it
            return Settle() if round_.is_told or round_.begun_by is None else Tell()


def _begun_before(round_: Round, now: datetime, seen: datetime) -> Round:
    """Give a round that did not begin or end later than now: the clock was put back, as was `seen` at that moment."""
    if max(round_.begun_at, round_.ended_at or round_.begun_at) <= now + SLACK:
        return round_
    ended_at = None if round_.ended_at is None else min(round_.ended_at, seen)
    return replace(round_, begun_at=min(round_.begun_at, seen), ended_at=ended_at)


def _asked_before(asking: Asking, now: datetime, seen: datetime) -> Asking:
    """Give an asking that did not begin later than now, and is open for as long as ever from when that was seen."""
    if asking.begun_at <= now + SLACK:
        return asking
    closes_at = None if asking.closes_at is None else seen + (asking.closes_at - asking.begun_at)
    return replace(asking, begun_at=seen, closes_at=closes_at)


def _is_forsaken(round_: Round, askings: Sequence[Asking], now: datetime) -> bool:
    """Say whether it rested for so long that nobody expects a question any more."""
    longest = max(LONGEST_REST, timedelta(seconds=round_.terms.seconds))
    return now - max(map(_closing, askings), default=round_.begun_at) > longest


def _next_question(
    round_: Round, askings: Sequence[Asking], now: datetime, running_since: datetime
) -> Ask | WaitUntil | None:
    """Give the first question that was not asked yet, when it is its turn; None where all were."""
    before: Asking | None = None
    for position in range(len(round_.questions)):
        own = [asking for asking in askings if asking.position == position]
        arrived = next((asking for asking in own if asking.state is AskingState.SENT), None)
        if arrived is None and not _is_given_up(own):
            due = max(_turn_after(round_, before), _end_of_doubt(own, running_since) or round_.begun_at)
            return Ask(position=position) if due <= now else WaitUntil(at=due)
        before = arrived or before
    return None


def _turn_after(round_: Round, before: Asking | None) -> datetime:
    """Say when the question after another one comes."""
    if before is None:
        return round_.begun_at
    match round_.terms.pace:
        case RoundPace.ALL:
            return before.begun_at
        case RoundPace.AFTER:
            return before.begun_at if before.is_closed else _closing(before) + GRACE
        case RoundPace.EVERY:
            return before.begun_at + timedelta(seconds=round_.terms.seconds)


def _is_open_poll(asking: Asking, now: datetime) -> bool:
    is_known = asking.poll is not None and asking.message is not None
    return is_known and not asking.is_closed and _closing(asking) > now


def _is_given_up(askings: Sequence[Asking]) -> bool:
    """Say whether a question is asked no more: Telegram refused it, or it never arrived."""
    return len(askings) >= MOST_ASKINGS or any(asking.state is AskingState.REFUSED for asking in askings)


def _end_of_doubt(askings: Sequence[Asking], running_since: datetime) -> datetime | None:
    """
    Say when the last asking has not arrived: each is given twice the time of the one before.

    While the bot was away no vote could tell: after a start what was cast meanwhile has that time to come.
    """
    last = max((asking.begun_at for asking in askings), default=None)
    return None if last is None else max(last, running_since) + DOUBT * 2 ** (len(askings) - 1)


def _closing(asking: Asking) -> datetime:
    return asking.closes_at or asking.begun_at


def _wait_for_end(askings: Sequence[Asking], now: datetime, running_since: datetime) -> WaitUntil | End:
    open_ = [asking for asking in askings if asking.state is AskingState.SENT and not asking.is_closed]
    last = max(map(_closing, open_), default=now - GRACE)
    due = max(last, running_since) + GRACE
    return End() if due <= now else WaitUntil(at=due)


def _after_end(
    round_: Round, askings: Sequence[Asking], now: datetime, close_from: datetime
) -> WaitUntil | Show | Tell | Draw | Close | Settle:
    due = (round_.ended_at or round_.begun_at) + SETTLING
    if not round_.is_shown and round_.result is None:
        return Show()
    open_ = [asking for asking in askings if _is_open_poll(asking, now)]
    if open_ and close_from <= now:  # while votes go on coming there are standings to be shown anew all the time
        return Close(asking=open_[0])
    if due > now:
        return WaitUntil(at=due)
    return _to_people(round_) or (WaitUntil(at=min(close_from, *map(_closing, open_))) if open_ else Settle())


def _to_people(round_: Round) -> Show | Tell | Draw | None:
    """Give what people have to see yet of a round that is over; None where they have seen all."""
    if not round_.is_shown:
        return Show()
    if not round_.is_told and round_.begun_by is not None:
        return Tell()
    return None if round_.is_drawn else Draw()
