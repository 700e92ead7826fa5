"""Rounds and askings with good defaults, so that a test says only what it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.rounds.round import Asking, AskingState, Round, RoundState, Terms
from bot.tutor.session import QuestionRef

AT = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)


def after(seconds: float) -> datetime:
    """Give a moment after `AT`."""
    return AT + timedelta(seconds=seconds)


def round_of(count: int = 3, *, state: RoundState = RoundState.OPEN, terms: Terms | None = None) -> Round:
    """Build a round that began at `AT` and, if it is over, ended a minute later."""
    return Round(
        id=1,
        chat=-1,
        topic=None,
        questions=tuple(QuestionRef(set_id="s", version=1, question=f"q{number}") for number in range(count)),
        terms=terms or Terms(seconds=60),
        language="en",
        begun_by=7,
        begun_at=AT,
        state=state,
        result=None,
        is_shown=False,
        is_told=False,
        ended_at=None if state is RoundState.OPEN else after(60),
    )


def asking(position: int, seconds: float = 0, *, open_for: float = 180, id_: int | None = None) -> Asking:
    """Build an asking that arrived some seconds after `AT`."""
    return Asking(
        id=position + 1 if id_ is None else id_,
        position=position,
        begun_at=after(seconds),
        state=AskingState.SENT,
        poll=f"p{position}",
        message=position + 10,
        closes_at=after(seconds + open_for),
    )


def lost(position: int, seconds: float = 0) -> Asking:
    """Build an asking of which nobody knows whether it arrived."""
    return Asking(id=99, position=position, begun_at=after(seconds))


def closed(one: Asking) -> Asking:
    """Close a poll."""
    return replace(one, is_closed=True)
