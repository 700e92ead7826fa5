"""How well was a question remembered? From what is known of an answer: its verdict, the hints, the seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.tutor.attempt import AWAY_SECONDS
from quizzes.grading import Verdict

if TYPE_CHECKING:
    from fsrs import Rating

    from bot.tutor.attempt import Attempt

SLOW_SECONDS = 120.0  # who knows it needs less, the longest passage included


def rating_of(attempt: Attempt) -> Rating:
    """
    Rate an answer as somebody would who turns cards over: again, hard or good.

    Wrong is again. Close, correct with a hint, and correct after long thought are hard. All else is good.
    """
    from fsrs import Rating

    if attempt.verdict is Verdict.WRONG:
        return Rating.Again
    is_slow = attempt.seconds is not None and SLOW_SECONDS < attempt.seconds < AWAY_SECONDS
    if attempt.verdict is Verdict.CLOSE or attempt.hints or is_slow:
        return Rating.Hard
    return Rating.Good
