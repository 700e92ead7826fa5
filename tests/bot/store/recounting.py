"""What the sums over the log come to, which the database keeps beside it and no part of the bot makes anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.tutor.score import THOUSANDTHS, Score, credit_in_thousandths

if TYPE_CHECKING:
    from bot.store.sqlite import Database
    from bot.store.store import Store


def recount(store: Store) -> None:
    """Make the totals anew from the log, as it counts today."""
    store._access.write(_recounted).result()  # noqa: SLF001 - nobody but a test doubts the totals


def score_by_day(store: Store, learner: int) -> dict[str, Score]:
    """Add up per day in UTC, written as 2026-12-01, in all groups together, the first day first."""
    return store._access.read(_by_day, learner)  # noqa: SLF001 - the bot asks for the days of one group alone


def _recounted(db: Database) -> None:
    db.register_function(credit_in_thousandths)
    db.execute("DELETE FROM totals")
    db.execute(
        "INSERT INTO totals (learner, set_id, kind, answered, correct, thousandths) "
        "SELECT learner, set_id, kind, count(*), sum(verdict = 'correct'), sum(credit_in_thousandths(credit)) "
        "FROM graded_attempts JOIN questions USING (set_id, version, question) GROUP BY learner, set_id, kind"
    )
    db.execute("DELETE FROM daily_totals")
    db.execute(
        "INSERT INTO daily_totals (learner, day, chat, answered, correct, thousandths) "
        "SELECT learner, date(at / 1000000, 'unixepoch'), chat, count(*), sum(verdict = 'correct'), "
        "sum(credit_in_thousandths(credit)) FROM graded_attempts WHERE chat IS NOT NULL GROUP BY 1, 2, 3"
    )


def _by_day(db: Database, learner: int) -> dict[str, Score]:
    rows = db.execute(
        "SELECT day, sum(answered) AS answered, sum(correct) AS correct, sum(thousandths) AS thousandths "
        "FROM daily_totals WHERE learner = ? GROUP BY day ORDER BY day",
        (learner,),
    )
    return {
        row["day"]: Score(answered=row["answered"], correct=row["correct"], credit=row["thousandths"] / THOUSANDTHS)
        for row in rows
    }
