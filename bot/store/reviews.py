"""
What is each learner to look at again, and when? Review states, kept beside the log in the same transaction.

A state is the same as one made from the log: from all attempts of a learner at a question, whatever version of the set
they were made in, in the order of the log, as they count today. Only what can be asked is due: questions of published
sets that their latest version still has.
"""

from __future__ import annotations

import logging
from bisect import bisect_left
from datetime import datetime, time, timedelta
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from bot.review.state import RULES, ReviewState, reviewed, state_after
from bot.store.access import Part, reads, writes
from bot.store.attempt_rows import attempt_of
from bot.store.columns import optional_time_number, optional_time_of_number, time_number, time_of_number
from bot.store.many_rows import with_rows
from bot.store.word_questions import ASKED_WORD
from bot.tutor.session import QuestionRef

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from bot.store.sqlite import Database
    from bot.tutor.attempt import Attempt

logger = logging.getLogger(__name__)

ATTEMPTS_TOLD = 100_000
LATELY = timedelta(days=30)  # what went wrong before is for the reviews, which it has come up in since
MOST_MISTAKES = 100
TIMES_RIGHT = 2  # a mistake is made good when the question was right so many times since
KNOWN_DAYS = 7.0  # what is likely to be remembered for so long is known
MICROSECONDS = 1_000_000
_PUT = (
    "INSERT INTO reviews (learner, question, stability, difficulty, last_review, rests, count, wrong_at, right_since) "
    "SELECT * FROM (VALUES {rows}) WHERE column1 IS NOT NULL ON CONFLICT (learner, question) DO UPDATE SET "
    "stability = excluded.stability, difficulty = excluded.difficulty, last_review = excluded.last_review, "
    "rests = excluded.rests, count = excluded.count, wrong_at = excluded.wrong_at, right_since = excluded.right_since"
)


def columns_after(known: sqlite3.Row | None, attempt: Attempt) -> tuple[object, ...]:
    """Give how the state after an attempt is written down; `known` has that of before, or NULL where there was none."""
    return _columns_of(reviewed(None if known is None or known["stability"] is None else _state_of(known), attempt))


def rebuild(db: Database) -> None:
    """Make all states anew from the log; a million attempts take minutes."""
    db.execute("DELETE FROM reviews")
    rows = db.conn.execute("SELECT * FROM graded_attempts ORDER BY learner, set_id, question, id")
    for (learner, set_id, question), theirs in groupby(map(attempt_of, _telling(rows)), key=_place):
        state = state_after(theirs)
        if state is not None:
            put(db, learner, set_id, question, state)


def _telling(rows: Iterable[sqlite3.Row]) -> Iterator[sqlite3.Row]:
    """Say in the log how far it is, for who waits."""
    number = 0
    for number, row in enumerate(rows, start=1):
        if number % ATTEMPTS_TOLD == 0:
            logger.info("working out anew what is due: %d attempts are done", number)
        yield row
    if number >= ATTEMPTS_TOLD:
        logger.info("what is due is worked out anew, from %d attempts", number)


def follow_rules(db: Database) -> None:
    """Make all states anew where they follow from other rules than today's, or from none yet."""
    if _has_rules_of_today(db):
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        if not _has_rules_of_today(db):  # two programs that start at once do it once
            rebuild(db)
            db.execute(f"PRAGMA user_version = {RULES}")
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def find(db: Database, learner: int, set_id: str, question: str) -> ReviewState | None:
    """Give what a learner's attempts at a question amount to; None before the first one."""
    row = db.execute(
        "SELECT reviews.* FROM question_numbers AS named CROSS JOIN reviews ON reviews.question = named.id "
        "WHERE learner = ? AND set_id = ? AND named.question = ?",
        (learner, set_id, question),
    ).fetchone()
    return None if row is None else _state_of(row)


def due(db: Database, learner: int, now: datetime, limit: int) -> list[QuestionRef]:
    """List what is due, in its latest version, what has waited longest first."""
    rows = db.execute(
        "SELECT set_id, version, question FROM askable_reviews WHERE learner = ? AND due <= ? "
        "ORDER BY due, set_id, question LIMIT ?",
        (learner, time_number(now), limit),
    )
    return [_ref_of(row) for row in rows]


def due_count(db: Database, learner: int, now: datetime) -> int:
    """Count what is due."""
    sql = "SELECT count(*) FROM askable_reviews WHERE learner = ? AND due <= ?"
    return _number(db.execute(sql, (learner, time_number(now))))


def next_due(db: Database, learner: int) -> datetime | None:
    """Say when something is due next, or was first where something is due; None where there is nothing."""
    sql = "SELECT due FROM askable_reviews WHERE learner = ? ORDER BY due LIMIT 1"
    row = db.execute(sql, (learner,)).fetchone()
    return None if row is None else time_of_number(row["due"])


def forecast(db: Database, learner: int, now: datetime, days: int) -> list[int]:
    """Count what comes up today, tomorrow and so on, in the time zone of `now`; what is overdue comes up today."""
    mornings = [_midnight(now, day) for day in range(1, days + 1)]
    if not mornings:
        return []
    sql = "SELECT due FROM askable_reviews WHERE learner = ? AND due < ? ORDER BY due"
    times = [due for (due,) in db.execute(sql, (learner, mornings[-1]))]
    places = [0, *(bisect_left(times, morning) for morning in mornings)]
    return [end - start for start, end in pairwise(places)]


def mistakes(db: Database, learner: int, now: datetime, limit: int = MOST_MISTAKES) -> list[QuestionRef]:
    """List what went wrong lately and was not right twice since, in its latest version, the latest first."""
    rows = db.execute(
        "SELECT set_id, version, question FROM askable_reviews "
        "WHERE learner = ? AND wrong_at > ? AND right_since < ? ORDER BY wrong_at DESC, set_id, question LIMIT ?",
        (learner, time_number(now - LATELY), TIMES_RIGHT, limit),
    )
    return [_ref_of(row) for row in rows]


def mistakes_count(db: Database, learner: int, now: datetime) -> int:
    """Count what went wrong lately and was not right twice since."""
    sql = "SELECT count(*) FROM askable_reviews WHERE learner = ? AND wrong_at > ? AND right_since < ?"
    return _number(db.execute(sql, (learner, time_number(now - LATELY), TIMES_RIGHT)))


def words_known(db: Database, learner: int) -> int:
    """Count the words that known questions ask for: those in gaps, and those whose meaning or reading is asked."""
    rows = db.execute(
        f"SELECT count(DISTINCT {ASKED_WORD}) "  # noqa: S608 - a constant
        "FROM reviews CROSS JOIN questions AS latest ON latest.number = reviews.question WHERE learner = ? AND "
        "stability >= ? AND right_since >= 1 AND version = "
        "(SELECT max(version) FROM set_versions AS v WHERE v.set_id = latest.set_id)",
        (learner, KNOWN_DAYS),
    )
    return _number(rows)


def put(db: Database, learner: int, set_id: str, question: str, state: ReviewState) -> None:
    """Write a state down."""
    sql = "SELECT id FROM question_numbers WHERE set_id = ? AND question = ?"
    (number,) = db.execute(sql, (set_id, question)).fetchone()
    db.execute(*with_rows(_PUT, [(learner, number, *_columns_of(state))]))


def _columns_of(state: ReviewState) -> tuple[object, ...]:
    last_review = time_number(state.last_review)
    return (
        state.stability,
        state.difficulty,
        last_review,
        (time_number(state.due) - last_review) // MICROSECONDS,
        state.count,
        optional_time_number(state.wrong_at),
        state.right_since,
    )


def _has_rules_of_today(db: Database) -> bool:
    (rules,) = db.execute("PRAGMA user_version").fetchone()
    return bool(rules == RULES)


def _state_of(row: sqlite3.Row) -> ReviewState:
    return ReviewState(
        stability=row["stability"],
        difficulty=row["difficulty"],
        due=time_of_number(row["last_review"] + row["rests"] * MICROSECONDS),
        last_review=time_of_number(row["last_review"]),
        count=row["count"],
        wrong_at=optional_time_of_number(row["wrong_at"]),
        right_since=row["right_since"],
    )


def _ref_of(row: sqlite3.Row) -> QuestionRef:
    return QuestionRef(set_id=row["set_id"], version=row["version"], question=row["question"])


def _place(attempt: Attempt) -> tuple[int, str, str]:
    return attempt.learner, attempt.set_id, attempt.question


def _midnight(now: datetime, days: int) -> int:
    """Write down when a day begins, so many days after the one of `now`, where `now` is told."""
    day = now.date() + timedelta(days=days)
    return time_number(datetime.combine(day, time.min, tzinfo=now.tzinfo))


def _number(rows: sqlite3.Cursor) -> int:
    (count,) = rows.fetchone()
    return int(count)


class Reviews(Part):
    """
    What is due, what went wrong and what is known, by learner.

    What others answered costs nothing: only a learner's own rows are looked at, what is due in the order of its time.
    """

    state = reads(find)
    due = reads(due)
    due_count = reads(due_count)
    next_due = reads(next_due)
    forecast = reads(forecast)
    mistakes = reads(mistakes)
    mistakes_count = reads(mistakes_count)
    words_known = reads(words_known)
    rebuild = writes(rebuild)
