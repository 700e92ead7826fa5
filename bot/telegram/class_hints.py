"""
A hint that was had of a question of a class stays had: in homework, and in a round.

Who leaves it, or skips it, is asked it again later; its hints are shown then, and cost what they cost.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.telegram.durable import durable

if TYPE_CHECKING:
    from bot.telegram.desk import Desk
    from bot.tutor.session import Session


async def note_hints(desk: Desk, before: Session, after: Session) -> None:
    """Write a hint down, where one was had."""
    if after.hints > before.hints:
        await durable(desk.store.class_hints.note(after))


async def with_hints_had(desk: Desk, session: Session) -> Session:
    """Give a session with the hints that its learner has had of its question already."""
    if session.answered:
        return session
    had = desk.store.class_hints.had(session)
    if had <= session.hints:
        return session
    caught_up = replace(session, hints=had)
    await durable(desk.store.save_session(caught_up))
    return caught_up
