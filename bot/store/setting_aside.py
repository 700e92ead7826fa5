"""Which questions are asked no more? The same question is set aside in every version that has it word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.question import Kind

if TYPE_CHECKING:
    from bot.store.sqlite import Database


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
