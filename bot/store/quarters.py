"""
When did a learner answer how much? By quarters of an hour, from the log as it counts today.

Every time zone is off UTC by whole quarters, so that days of any of them can be made of these sums.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.store.columns import time_of_number
from bot.tutor.score import THOUSANDTHS, Score, credit_in_thousandths

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlite_utils import Database

    from bot.store.access import Access


QUARTER = 15 * 60 * 1_000_000  # microseconds
MOST_AT_ONCE = 2_000  # answers; others who read wait for no more than these


class Quarters:
    """What was answered when; some ten thousand answers take a tenth of a second, not of those who read meanwhile."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def of(self, learner: int) -> list[tuple[datetime, Score]]:
        """Add up what a learner answered, in private and in groups, with where each quarter begins, the first first."""
        sums: Counter[tuple[int, str]] = Counter()
        last: int | None = 0
        while last is not None:
            last = self._access.read(add_next, learner, last, sums)
        return [
            (time_of_number(quarter * QUARTER), _score(quarter, sums))
            for quarter in sorted({quarter for quarter, _ in sums})
        ]


def add_next(db: Database, learner: int, after: int, sums: Counter[tuple[int, str]]) -> int | None:
    """Add what a learner answered after an answer, and give the last one that is in now; None where none is left."""
    db.register_function(credit_in_thousandths, deterministic=True, replace=True)
    rows = db.execute(
        "SELECT at / ?4 AS quarter, max(id) AS last, "
        "count(*) AS answered, sum(verdict = 'correct') AS correct, sum(credit_in_thousandths(credit)) AS thousandths "
        "FROM (SELECT * FROM graded_attempts WHERE learner = ?1 AND id > ?2 ORDER BY id LIMIT ?3) GROUP BY quarter",
        (learner, after, MOST_AT_ONCE, QUARTER),
    ).fetchall()
    for row in rows:
        sums.update({(row["quarter"], name): row[name] for name in ("answered", "correct", "thousandths")})
    return max((row["last"] for row in rows), default=None)


def _score(quarter: int, sums: Mapping[tuple[int, str], int]) -> Score:
    return Score(
        answered=sums[quarter, "answered"],
        correct=sums[quarter, "correct"],
        credit=sums[quarter, "thousandths"] / THOUSANDTHS,
    )
