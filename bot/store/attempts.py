"""What was answered? The log, which only grows, and which all totals follow from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.store import sessions, totals
from bot.store.columns import json_text, time_of, time_text
from bot.tutor.attempt import Attempt
from quizzes.grading import Verdict

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database

    from bot.tutor.session import Session

PAGE = 200  # read in less than 2 ms, so that a long walk through the log holds up nobody's answer


def record(db: Database, attempt: Attempt, session: Session | None) -> bool:
    """Write an attempt down with all that follows from it; one whose key is there already changes nothing."""
    is_new = _insert(db, attempt)
    if is_new:
        totals.add(db, attempt)
        if session is not None:
            sessions.save(db, session)
    return is_new


def find(db: Database, key: str) -> Attempt | None:
    """Give the attempt with this key."""
    row = db.execute("SELECT * FROM attempts WHERE key = ?", (key,)).fetchone()
    return None if row is None else _attempt_of(row)


def of_session(db: Database, session: int) -> list[Attempt]:
    """Give the attempts of one session in their order."""
    rows = db.execute("SELECT * FROM attempts WHERE session = ? ORDER BY id", (session,))
    return [_attempt_of(row) for row in rows]


# By whether a set and whether a learner is given: each question has its own index, and reads on from the last row.
_PAGES = {
    (False, False): "SELECT * FROM attempts WHERE id > :after ORDER BY id LIMIT :page",
    (True, False): "SELECT * FROM attempts WHERE set_id = :set_id AND id > :after ORDER BY id LIMIT :page",
    (False, True): "SELECT * FROM attempts WHERE learner = :learner AND id > :after ORDER BY id LIMIT :page",
    (True, True): (
        "SELECT * FROM attempts WHERE learner = :learner AND set_id = :set_id AND id > :after ORDER BY id LIMIT :page"
    ),
}


def page(db: Database, set_id: str | None, learner: int | None, after: int) -> tuple[list[Attempt], int | None]:
    """Give some attempts that were made later than the row `after`, and the row to read on from; None at the end."""
    sql = _PAGES[set_id is not None, learner is not None]
    rows = db.execute(sql, {"set_id": set_id, "learner": learner, "after": after, "page": PAGE}).fetchall()
    return [_attempt_of(row) for row in rows], rows[-1]["id"] if len(rows) == PAGE else None


def _insert(db: Database, attempt: Attempt) -> bool:
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
    return cursor.rowcount == 1


def _attempt_of(row: sqlite3.Row) -> Attempt:
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
