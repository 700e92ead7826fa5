"""How does a row of the log become an attempt?"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.store.columns import time_of
from bot.tutor.attempt import Attempt
from quizzes.grading import Verdict

if TYPE_CHECKING:
    import sqlite3


def attempt_of(row: sqlite3.Row) -> Attempt:
    """Read a row of `attempts`, or of `graded_attempts`, where the verdict and the credit are those that count."""
    return Attempt(
        key=row["key"],
        learner=row["learner"],
        set_id=row["set_id"],
        version=row["version"],
        question=row["question"],
        given=tuple(json.loads(row["given"])),
        verdict=Verdict(row["verdict"]),
        credit=row["credit"],
        hints=row["hints"],
        seconds=row["seconds"],
        at=time_of(row["at"]),
        session=row["session"],
        chat=row["chat"],
        round=row["round"],
    )
