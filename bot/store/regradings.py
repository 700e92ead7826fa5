"""
What do attempts count for since a key was put right? Rows beside the log, which itself never changes.

A question whose key changes with a new version of its set is graded again, by `bot.tutor.regrading`: each attempt at it
that is now worth something else gets a row here, in the transaction that adds the version. What counts is the row of
the latest version, else the attempt as it was recorded; the view `graded_attempts` gives just that.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from bot.review.state import state_after
from bot.store import reviews, totals
from bot.store.attempt_rows import attempt_of
from bot.store.columns import time_text
from bot.tutor.regrading import regraded
from quizzes.formats.question_content import question_from_json
from quizzes.grading import Verdict

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from bot.store.sqlite import Database
    from bot.tutor.attempt import Attempt
    from quizzes.question import Question


def follow_version(db: Database, set_id: str, version: int, at: datetime) -> int:
    """Grade again what a new version gives other keys, with all that follows; say how many attempts are changed."""
    changed = 0
    for question in sorted(_graded_otherwise(db, set_id, version)):
        versions = _Versions(db, set_id, question)
        sql = "SELECT * FROM graded_attempts WHERE set_id = ? AND question = ? ORDER BY learner, id"
        rows = db.execute(sql, (set_id, question)).fetchall()
        for learner, theirs in groupby(rows, key=lambda row: int(row["learner"])):
            before = [_Row.of(row) for row in theirs]
            after = [_counted(row.recorded, row.counted, versions, version) for row in before]
            moved = sum(_move(db, row, now, version, at) for row, now in zip(before, after, strict=True))
            state = state_after(after)
            if moved and state is not None:
                reviews.put(db, learner, set_id, question, state)
            changed += moved
    return changed


def later(db: Database, attempt: Attempt) -> list[tuple[int, Attempt]]:
    """Give a new attempt as later versions of its set grade it, where they grade it otherwise, the last one last."""
    versions, counted = _Versions(db, attempt.set_id, attempt.question), attempt
    found: list[tuple[int, Attempt]] = []
    for version in versions.later_than(attempt.version):
        now = _counted(attempt, counted, versions, version)
        if now != counted:
            found.append((version, now))
            counted = now
    return found


def add_to_last(db: Database, found: Sequence[tuple[int, Attempt]]) -> None:
    """Write down what `later` found of the attempt that was just recorded."""
    (last,) = db.execute("SELECT max(id) FROM attempts").fetchone()
    for version, counted in found:
        _insert(db, last, version, counted, counted.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """An attempt as it was recorded, and as it counts."""

    id: int
    recorded: Attempt
    counted: Attempt

    @classmethod
    def of(cls, row: sqlite3.Row) -> _Row:
        counted = attempt_of(row)
        recorded = replace(counted, verdict=Verdict(row["recorded_verdict"]), credit=row["recorded_credit"])
        return cls(id=row["id"], recorded=recorded, counted=counted)


def _move(db: Database, row: _Row, now: Attempt, version: int, at: datetime) -> bool:
    """Write down what an attempt counts for now, and move the totals; say whether it is something else."""
    if now == row.counted:
        return False
    _insert(db, row.id, version, now, at)
    totals.move(db, row.counted, now)
    return True


def _counted(recorded: Attempt, before: Attempt, versions: _Versions, version: int) -> Attempt:
    """Give an attempt with what it counts for under a version; `before` is what it counted for until then."""
    return regraded(recorded, versions[recorded.version], versions[version]) or before


def _insert(db: Database, id_: int, version: int, counted: Attempt, at: datetime) -> None:
    db.execute(
        "INSERT INTO regradings (attempt, version, verdict, credit, at) VALUES (?, ?, ?, ?, ?)",
        (id_, version, counted.verdict.value, counted.credit, time_text(at)),
    )


class _Versions:
    """The versions of one question, each read once."""

    def __init__(self, db: Database, set_id: str, question: str) -> None:
        self._db = db
        self._place = (set_id, question)
        self._known: dict[int, Question] = {}

    def __getitem__(self, version: int) -> Question:
        if version not in self._known:
            set_id, question = self._place
            sql = "SELECT body FROM questions WHERE set_id = ? AND version = ? AND question = ?"
            (body,) = self._db.execute(sql, (set_id, version, question)).fetchone()
            self._known[version] = question_from_json(json.loads(body))
        return self._known[version]

    def later_than(self, version: int) -> list[int]:
        """List the later versions of the set that have the question, in their order."""
        set_id, question = self._place
        rows = self._db.execute(
            "SELECT version FROM set_versions JOIN questions USING (set_id, version) "
            "WHERE set_id = ? AND version > ? AND question = ? ORDER BY version",
            (set_id, version, question),
        )
        return [version for (version,) in rows]


def _graded_otherwise(db: Database, set_id: str, version: int) -> Iterator[str]:
    """
    Find the questions that were answered and may be graded otherwise than by the last version that has them.

    A key that stays says nothing yet: an option that was gone and is back can be graded by it again.
    """
    answered = {id_ for (id_,) in db.execute(_ANSWERED, (set_id,))}
    older = db.execute(
        "SELECT version FROM set_versions WHERE set_id = ? AND version < ? ORDER BY version DESC", (set_id, version)
    )
    for (before,) in older.fetchall():
        if not answered:
            return
        rows = db.execute(_COMPARED, {"set_id": set_id, "version": version, "before": before}).fetchall()
        yield from (row["question"] for row in rows if row["is_other"] and row["question"] in answered)
        answered -= {row["question"] for row in rows}


_ANSWERED = (
    "SELECT question FROM question_numbers AS named WHERE set_id = ? "
    "AND EXISTS (SELECT 1 FROM attempts WHERE attempts.question = named.id)"
)
_COMPARED = """
    SELECT question, new.body != old.body AND (
        json_extract(new.body, '$.form') IS NOT json_extract(old.body, '$.form')
        OR json_extract(new.body, '$.subtype') IS NOT json_extract(old.body, '$.subtype')
        OR json_extract(new.body, '$.options') IS NOT json_extract(old.body, '$.options')
        OR json_extract(new.body, '$.answer') IS NOT json_extract(old.body, '$.answer')
        OR json_extract(new.body, '$.accepted_orders') IS NOT json_extract(old.body, '$.accepted_orders')
    ) AS is_other
    FROM questions AS new JOIN questions AS old USING (set_id, question)
    WHERE set_id = :set_id AND new.version = :version AND old.version = :before
"""
