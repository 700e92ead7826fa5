"""
Which questions are asked no more?

A question is set aside in every version that has it word for word. Where it is the same to a person alone, a row says
so for that version, too: whoever asks which are set aside compares bytes, and waits for nothing.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.store.columns import time_text
from bot.tutor.unchanged import is_unchanged
from quizzes.formats.question_content import question_from_json
from quizzes.question import Kind

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store.sqlite import Database

_FLAGGED = (
    "EXISTS (SELECT 1 FROM set_versions AS other CROSS JOIN question_state AS state USING (set_id, version) "
    "CROSS JOIN questions AS flagged USING (set_id, version, question) "
    "WHERE other.set_id = it.set_id AND state.question = it.question AND "
)


def set_aside(db: Database, set_id: str, version: int) -> dict[str, Kind]:
    """Name the questions of a version that are asked no more, each with its kind."""
    # Crossed, so that the few that were set aside are looked at, and not all questions of the set.
    rows = db.execute(
        "SELECT it.question, it.kind FROM question_state AS state "
        "CROSS JOIN questions AS flagged USING (set_id, version, question) "
        "CROSS JOIN questions AS it ON it.set_id = state.set_id AND it.version = ? AND it.question = state.question "
        "AND it.body = flagged.body WHERE state.set_id = ?",
        (version, set_id),
    )
    return {row["question"]: Kind(row["kind"]) for row in rows}


def set_aside_in_all(db: Database) -> dict[str, dict[str, Kind]]:
    """Name what is asked no more in the latest version of each set that lacks something, in one go."""
    rows = db.execute(
        "SELECT state.set_id, it.question, it.kind FROM question_state AS state "
        "CROSS JOIN questions AS flagged USING (set_id, version, question) "
        "CROSS JOIN questions AS it ON it.set_id = state.set_id AND it.question = state.question "
        "AND it.version = (SELECT max(version) FROM set_versions AS v WHERE v.set_id = state.set_id) "
        "AND it.body = flagged.body"
    )
    found: dict[str, dict[str, Kind]] = {}
    for set_id, question, kind in rows:
        found.setdefault(set_id, {})[question] = Kind(kind)
    return found


def set_aside_from(db: Database, set_id: str, version: int, at: datetime) -> None:
    """Set aside, in a version and in those after it, what is the same there to a person as where it was set aside."""
    db.register_function(_are_unchanged)
    db.execute(
        "INSERT INTO question_state (set_id, version, question, state, at) "  # noqa: S608 (a constant)
        "SELECT it.set_id, it.version, it.question, 'set-aside', :at "
        "FROM (SELECT DISTINCT question FROM question_state WHERE set_id = :set_id) AS known "
        "CROSS JOIN set_versions AS v ON v.set_id = :set_id AND v.version >= :version "
        "CROSS JOIN questions AS it ON it.set_id = :set_id AND it.version = v.version AND it.question = known.question "
        f"WHERE NOT {_FLAGGED} flagged.body = it.body) AND {_FLAGGED} _are_unchanged(flagged.body, it.body))",
        {"set_id": set_id, "version": version, "at": time_text(at)},
    )


def _are_unchanged(before: str, after: str) -> bool:
    return is_unchanged(question_from_json(json.loads(before)), question_from_json(json.loads(after)))
