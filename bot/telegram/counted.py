"""What do the answers of a session count for now? A key may have been put right since they were given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.tutor import counted as tutor

if TYPE_CHECKING:
    from bot.telegram.desk import Desk
    from bot.tutor.counted import Counted
    from bot.tutor.session import Session


def counted(desk: Desk, session: Session) -> Counted:
    """Give what was asked and answered in a session as it counts; what can be found no more is left out."""
    library = desk.library  # in which order options were shown is all one here
    asked = {
        ref: question
        for ref in session.questions[: session.position + 1]
        if (question := library.question(ref.set_id, ref.version, ref.question)) is not None
    }
    return tutor.counted(asked, desk.store.session_attempts(session.id), desk.later)
