"""
When did a learner answer how much? By quarters of an hour, from the log as it counts today.

Every time zone is off UTC by whole quarters, so that days of any of them can be made of these sums.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store.columns import time_of
from bot.tutor.score import THOUSANDTHS, Score, credit_in_thousandths

if TYPE_CHECKING:
    from datetime import datetime

    from sqlite_utils import Database

    from bot.store.access import Access


class Quarters:
    """What was answered when; reading some thousands of answers takes some milliseconds."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def of(self, learner: int) -> list[tuple[datetime, Score]]:
        """Add up what a learner answered, in private and in groups, with where each quarter begins, the first first."""
        return self._access.read(of_learner, learner)


def of_learner(db: Database, learner: int) -> list[tuple[datetime, Score]]:
    """Add up what a learner answered."""
    db.register_function(credit_in_thousandths, deterministic=True, replace=True)
    rows = db.execute(
        "SELECT substr(at, 1, 14) || printf('%02d:00+00:00', substr(at, 15, 2) / 15 * 15) AS quarter, "
        "count(*) AS answered, sum(verdict = 'correct') AS correct, sum(credit_in_thousandths(credit)) AS thousandths "
        "FROM graded_attempts WHERE learner = ? GROUP BY quarter ORDER BY quarter",
        (learner,),
    )
    return [
        (
            time_of(row["quarter"]),
            Score(answered=row["answered"], correct=row["correct"], credit=row["thousandths"] / THOUSANDTHS),
        )
        for row in rows
    ]
