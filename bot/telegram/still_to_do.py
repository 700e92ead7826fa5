"""
Can what was skipped in a session be answered still, for a class? Then nobody is told what is right there.

In homework and in a round the first answer counts, and a link opens again what has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.telegram.desk import Desk
    from bot.tutor.session import Session


def is_still_to_do(desk: Desk, session: Session) -> bool:
    """Say whether the round or the homework that a session is of goes on; one for oneself alone is of neither."""
    if session.in_round is not None:
        round_ = desk.store.rounds.find(session.in_round.round)
        return round_ is not None and round_.is_open
    homework = None if session.homework is None else desk.store.homework.find(session.homework)
    return homework is not None and homework.is_open and desk.clock() < homework.new.due_at
