"""
Can what was skipped in a session be answered still, for a class? Then nobody is told what is right there.

In homework and in a round the first answer counts, and a link opens again what has none. What was done in time counts
for homework though the bot was away at its end, and says so only afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rounds.homework import HomeworkState
from bot.telegram.absence import done_at

if TYPE_CHECKING:
    from datetime import datetime

    from bot.telegram.desk import Desk
    from bot.tutor.session import Session


def is_still_to_do(desk: Desk, session: Session) -> bool:
    """Say whether the round or the homework that a session is of goes on; one for oneself alone is of neither."""
    if session.in_round is not None:
        round_ = desk.store.rounds.find(session.in_round.round)
        return round_ is not None and round_.is_open
    homework = None if session.homework is None else desk.store.homework.find(session.homework)
    if homework is None or homework.state is HomeworkState.DROPPED:
        return False
    return done_at(desk.clock()) < homework.new.due_at


def answered_at(desk: Desk, session: Session) -> datetime:
    """Give when an answer to a session is given: now, but for homework that has come to its end meanwhile."""
    now = desk.clock()
    homework = None if session.homework is None else desk.store.homework.find(session.homework)
    return now if homework is None or now < homework.new.due_at else done_at(now)
