"""
When did a learner answer how much? By quarters of an hour, from the log as it counts today.

Every time zone is off UTC by whole quarters, so that days of any of them can be made of these sums.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.store import attempts
from bot.store.access import Part
from bot.store.columns import json_text, time_of_number
from bot.tutor.score import THOUSANDTHS, Score, credit_in_thousandths

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from bot.store.sqlite import Database


QUARTER = 15 * 60 * 1_000_000  # microseconds
MOST_AT_ONCE = 2_000  # answers; others who read wait for no more than these


class Quarters(Part):
    """What was answered when; some ten thousand answers take a tenth of a second, not of those who read meanwhile."""

    def of(self, learner: int) -> list[tuple[datetime, Score]]:
        """Add up what a learner answered, in private and in groups, with where each quarter begins, the first first."""
        sums: Counter[tuple[int, str]] = Counter()
        ids = self._access.read(attempts.ids_of_learner, learner)
        for start in range(0, len(ids), MOST_AT_ONCE):
            sums.update(self._access.read(sums_of, ids[start : start + MOST_AT_ONCE].tolist()))
        return [
            (time_of_number(quarter * QUARTER), _score(quarter, sums))
            for quarter in sorted({quarter for quarter, _ in sums})
        ]


def sums_of(db: Database, ids: list[int]) -> dict[tuple[int, str], int]:
    """Add up some answers by quarters."""
    db.register_function(credit_in_thousandths)
    rows = db.execute(
        "SELECT at / ?2 AS quarter, "
        "count(*) AS answered, sum(verdict = 'correct') AS correct, sum(credit_in_thousandths(credit)) AS thousandths "
        "FROM graded_attempts WHERE id IN (SELECT value FROM json_each(?1)) GROUP BY quarter",
        (json_text(ids), QUARTER),
    )
    return {(row["quarter"], name): row[name] for row in rows for name in ("answered", "correct", "thousandths")}


def _score(quarter: int, sums: Mapping[tuple[int, str], int]) -> Score:
    return Score(
        answered=sums[quarter, "answered"],
        correct=sums[quarter, "correct"],
        credit=sums[quarter, "thousandths"] / THOUSANDTHS,
    )
