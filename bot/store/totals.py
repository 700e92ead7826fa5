"""
What do the attempts amount to? Kept beside the log in the same transaction, and the same as a sum over it.

`totals` is per learner, set and kind of question, `daily_totals` per learner, day in UTC and group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store.columns import day_text
from bot.tutor.score import THOUSANDTHS, Score, credit_in_thousandths
from quizzes.grading import Verdict
from quizzes.question import Kind

if TYPE_CHECKING:
    import sqlite3

    from bot.store.sqlite import Database
    from bot.tutor.attempt import Attempt


def columns_of(attempt: Attempt) -> tuple[bool, int, str]:
    """Give what an attempt adds to the totals that it belongs to, and its day."""
    return attempt.verdict is Verdict.CORRECT, credit_in_thousandths(attempt.credit), day_text(attempt.at)


def move(db: Database, before: Attempt, after: Attempt) -> None:
    """Count an attempt that is in the totals for something else than before."""
    correct = (after.verdict is Verdict.CORRECT) - (before.verdict is Verdict.CORRECT)
    thousandths = credit_in_thousandths(after.credit) - credit_in_thousandths(before.credit)
    db.execute(
        "UPDATE totals SET correct = correct + ?, thousandths = thousandths + ? WHERE learner = ? AND set_id = ? "
        "AND kind = (SELECT kind FROM questions WHERE set_id = ? AND version = ? AND question = ?)",
        (correct, thousandths, after.learner, after.set_id, after.set_id, after.version, after.question),
    )
    if after.chat is not None:
        db.execute(
            "UPDATE daily_totals SET correct = correct + ?, thousandths = thousandths + ? "
            "WHERE learner = ? AND day = ? AND chat = ?",
            (correct, thousandths, after.learner, day_text(after.at), after.chat),
        )


def of_learner(db: Database, learner: int) -> Score:
    """Add up all that a learner has answered."""
    row = db.execute(
        "SELECT sum(answered) AS answered, sum(correct) AS correct, sum(thousandths) AS thousandths "
        "FROM totals WHERE learner = ?",
        (learner,),
    ).fetchone()
    return Score() if row["answered"] is None else _score_of(row)


def by_kind(db: Database, learner: int) -> dict[Kind, Score]:
    """Add up per kind of question."""
    rows = db.execute(
        "SELECT kind, sum(answered) AS answered, sum(correct) AS correct, sum(thousandths) AS thousandths "
        "FROM totals WHERE learner = ? GROUP BY kind ORDER BY kind",
        (learner,),
    )
    return {Kind(row["kind"]): _score_of(row) for row in rows}


def by_set(db: Database, learner: int) -> dict[str, Score]:
    """Add up per question set, all its versions together."""
    rows = db.execute(
        "SELECT set_id, sum(answered) AS answered, sum(correct) AS correct, sum(thousandths) AS thousandths "
        "FROM totals WHERE learner = ? GROUP BY set_id ORDER BY set_id",
        (learner,),
    )
    return {row["set_id"]: _score_of(row) for row in rows}


def _score_of(row: sqlite3.Row) -> Score:
    return Score(answered=row["answered"], correct=row["correct"], credit=row["thousandths"] / THOUSANDTHS)
