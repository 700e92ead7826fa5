"""Was a quiz begun just now, so that the button which begins it is pressed a second time?"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from bot.tutor.session import Purpose, Session

A_MOMENT = timedelta(seconds=10)


def is_just_begun(session: Session, purpose: Purpose, now: datetime) -> bool:
    """Say whether a session has this purpose, and its first question was put a moment ago, or is still to be put."""
    is_new = session.asked_at is None or abs(now - session.asked_at) < A_MOMENT  # a clock may be put back
    return session.purpose is purpose and not session.position and is_new
