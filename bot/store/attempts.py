"""What was answered? The log, which only grows, and which all totals follow from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store import regradings, reviews, sessions, totals
from bot.store.attempt_rows import attempt_of
from bot.store.columns import json_text, time_text

if TYPE_CHECKING:
    from datetime import datetime

    from sqlite_utils import Database

    from bot.tutor.attempt import Attempt
    from bot.tutor.session import Session

MOST_COUNTED = 1000
# The standings of a round that is over tell of an answer that comes later, and so does its picture if there is one.
_SHOW_ANEW = (
    "UPDATE rounds SET is_shown = 0, is_settled = 0, is_drawn = is_drawn AND picture IS NULL "
    "WHERE id = ? AND state IN ('ended', 'stopped')"
)
PAGE = 200  # read in less than 2 ms, so that a long walk through the log holds up nobody's answer


def record(db: Database, attempt: Attempt, session: Session | None) -> bool:
    """Write an attempt down with all that follows from it; one whose key is there already changes nothing."""
    id_ = _insert(db, attempt)
    if id_ is None:
        return False
    counted = regradings.as_it_counts(db, id_, attempt)
    totals.add(db, counted)
    reviews.add(db, counted)
    if attempt.round is not None:
        db.execute(_SHOW_ANEW, (attempt.round,))
    if session is not None:
        sessions.save(db, session)
    return True


def find(db: Database, key: str) -> Attempt | None:
    """Give the attempt with this key, as it was recorded."""
    row = db.execute("SELECT * FROM attempts WHERE key = ?", (key,)).fetchone()
    return None if row is None else attempt_of(row)


def of_session(db: Database, session: int) -> list[Attempt]:
    """Give the attempts of one session in their order, as they were recorded: so the learner was told."""
    rows = db.execute("SELECT * FROM attempts WHERE session = ? ORDER BY id", (session,))
    return [attempt_of(row) for row in rows]


# By whether a set and whether a learner is given: each question has its own index, and reads on from the last row.
_PAGES = {
    (False, False): "SELECT * FROM graded_attempts WHERE id > :after ORDER BY id LIMIT :page",
    (True, False): "SELECT * FROM graded_attempts WHERE set_id = :set_id AND id > :after ORDER BY id LIMIT :page",
    (False, True): "SELECT * FROM graded_attempts WHERE learner = :learner AND id > :after ORDER BY id LIMIT :page",
    (True, True): (
        "SELECT * FROM graded_attempts WHERE learner = :learner AND set_id = :set_id AND id > :after "
        "ORDER BY id LIMIT :page"
    ),
}


def page(db: Database, set_id: str | None, learner: int | None, after: int) -> tuple[list[Attempt], int | None]:
    """
    Give some attempts that were made later than the row `after`, and the row to read on from; None at the end.

    Their verdicts are those that count: where a key was put right since, by the new one.
    """
    sql = _PAGES[set_id is not None, learner is not None]
    rows = db.execute(sql, {"set_id": set_id, "learner": learner, "after": after, "page": PAGE}).fetchall()
    return [attempt_of(row) for row in rows], rows[-1]["id"] if len(rows) == PAGE else None


def count_since(db: Database, learner: int, at: datetime) -> int:
    """Count the answers of a learner from a moment on, the last thousand at most."""
    (count,) = db.execute(
        "SELECT count(*) FROM (SELECT at FROM attempts WHERE learner = ? ORDER BY id DESC LIMIT ?) WHERE at >= ?",
        (learner, MOST_COUNTED, time_text(at)),
    ).fetchone()
    return int(count)


def _insert(db: Database, attempt: Attempt) -> int | None:
    """Give the row's id; None where the key is there already."""
    cursor = db.execute(
        "INSERT INTO attempts (key, learner, set_id, version, question, given, verdict, credit, hints, seconds, at, "
        "session, chat, round) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING",
        (
            attempt.key,
            attempt.learner,
            attempt.set_id,
            attempt.version,
            attempt.question,
            json_text(attempt.given),
            attempt.verdict.value,
            attempt.credit,
            attempt.hints,
            attempt.seconds,
            time_text(attempt.at),
            attempt.session,
            attempt.chat,
            attempt.round,
        ),
    )
    return cursor.lastrowid if cursor.rowcount == 1 else None
