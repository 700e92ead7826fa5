"""How well was a question remembered? From what is known of an answer: its verdict, the hints, the seconds."""

from __future__ import annotations

from functools import cache
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
    ratings = _ratings()
    if attempt.verdict is Verdict.WRONG:
        return ratings.Again
    is_slow = attempt.seconds is not None and SLOW_SECONDS < attempt.seconds < AWAY_SECONDS
    if attempt.verdict is Verdict.CLOSE or attempt.hints or is_slow:
        return ratings.Hard
    return ratings.Good


@cache
def _ratings() -> type[Rating]:
    """Load them with the first answer: a start does not wait for it, and an import takes its time at each answer."""
    from fsrs import Rating

    return Rating
