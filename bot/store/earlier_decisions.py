"""What of that which was decided on the questions of a version holds for a later one?"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.store.columns import json_text
from bot.tutor.revised import Edit
from bot.tutor.revision import moved
from bot.tutor.unchanged import is_unchanged
from quizzes.formats.question_content import question_from_json, question_to_json

if TYPE_CHECKING:
    import sqlite3

    from bot.store.sqlite import Database
    from quizzes.question import Question

_LATEST = (
    "it.change = (SELECT max(change) FROM revision_changes AS other "
    "WHERE other.revision = it.revision AND other.question = it.question)"
)
# A set is revised under its own id, and under those of the drafts that became versions of it.
_FINISHED = (
    "FROM (SELECT :set_id AS set_id, NULL AS became UNION ALL "  # noqa: S608 (constants alone)
    "SELECT draft.set_id, max(v.version) FROM set_versions AS v JOIN set_versions AS draft "
    "ON v.file_sha256 = 'draft-' || draft.set_id || '-' || draft.version WHERE v.set_id = :set_id "
    "GROUP BY draft.set_id) AS origin "
    "JOIN revisions ON revisions.set_id = origin.set_id AND revisions.state = 'finished' "
    "JOIN revision_changes AS it ON it.revision = revisions.id "
    "JOIN questions AS was ON was.set_id = revisions.set_id AND was.version = revisions.version "
    f"AND was.question = it.question WHERE {_LATEST}"
)


def take_over(db: Database, old: int, new: int) -> None:
    """Carry decisions over to a revision of a later version, for the questions that are in it as they were."""
    rows = db.execute(
        "SELECT it.*, was.body AS was, now.body AS now FROM revision_changes AS it "  # noqa: S608 (a constant)
        "JOIN revisions AS before ON before.id = it.revision JOIN revisions AS after ON after.id = :new "
        "JOIN questions AS was ON was.set_id = before.set_id AND was.version = before.version "
        "AND was.question = it.question "
        "JOIN questions AS now ON now.set_id = after.set_id AND now.version = after.version "
        f"AND now.question = it.question WHERE it.revision = :old AND {_LATEST}",
        {"old": old, "new": new},
    ).fetchall()
    for row in rows:
        if row["was"] == row["now"]:
            _carry(db, row, new, row["body"])
        elif is_unchanged(before := _question(row["was"]), now := _question(row["now"])):
            _carry(db, row, new, row["body"] and _body(moved(_question(row["body"]), before, now)))


def dropped(db: Database, set_id: str) -> dict[str, Question]:
    """Give the questions that are in a set no more because a revision dropped them, by their ids, as they were."""
    rows = db.execute(
        f"SELECT was.body {_FINISHED} AND it.choice = 'drop' "  # noqa: S608 (constants alone)
        "AND NOT EXISTS (SELECT 1 FROM set_versions AS v CROSS JOIN questions AS later USING (set_id, version) "
        "WHERE v.set_id = :set_id AND v.version > coalesce(origin.became, was.version) "
        "AND later.question = was.question)",
        {"set_id": set_id},
    )
    questions = (_question(row["body"]) for row in rows)
    return {question.id: question for question in questions}


def edits(db: Database, set_id: str) -> list[Edit]:
    """Give what finished revisions of a set have edited, the first one first."""
    rows = db.execute(
        f"SELECT was.body AS was, it.body AS now {_FINISHED} "
        "AND it.choice != 'drop' AND it.body IS NOT NULL ORDER BY revisions.id",
        {"set_id": set_id},
    )
    return [Edit(_question(row["was"]), _question(row["now"])) for row in rows]


def _carry(db: Database, row: sqlite3.Row, revision: int, body: str | None) -> None:
    db.execute(
        "INSERT INTO revision_changes (revision, question, change, choice, body, done_by, at) "
        "VALUES (?, ?, 1, ?, ?, ?, ?)",
        (revision, row["question"], row["choice"], body, row["done_by"], row["at"]),
    )


def _question(body: str) -> Question:
    return question_from_json(json.loads(body))


def _body(question: Question) -> str:
    return json_text(question_to_json(question))
