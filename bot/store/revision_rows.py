"""What was decided on the questions of a set, in rows: one for every change of a question, none overwritten."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.store.columns import json_text, time_text
from bot.store.earlier_decisions import take_over
from bot.tutor.revision import Choice, Decision
from quizzes.formats.question_content import question_from_json, question_to_json
from quizzes.question import AUTHORED

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from bot.store.sqlite import Database
    from quizzes.question import Question


class RevisionState(StrEnum):
    """Whether it goes on; one is outdated when its set has another version by now."""

    OPEN = "open"
    FINISHED = "finished"
    DROPPED = "dropped"
    OUTDATED = "outdated"


class Outcome(StrEnum):
    """What became of a change: `stale`, somebody else was faster; `over`, the revision is open no more."""

    DONE = "done"
    STALE = "stale"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """Which version of which set is gone through; `made` is the version that came of it."""

    id: int
    set_id: str
    version: int
    state: RevisionState
    ended_by: int | None
    made: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """
    One question of a revision, as it was and as it is to be; `change` is the number of its latest change.

    `by` made that change; None where there is none, or they were forgotten.
    """

    position: int
    count: int
    before: Question
    decision: Decision
    change: int
    by: int | None

    @property
    def question(self) -> Question:
        """The question as it is to be."""
        return self.decision.edited or self.before


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How many questions were decided on, and how."""

    count: int
    kept: int
    dropped: int
    edited: int
    changes: int

    @property
    def left(self) -> int:
        """How many nobody has decided on."""
        return self.count - self.kept - self.dropped


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A question in which a word was found."""

    position: int
    prompt: str
    passage: str | None


_CURRENT = (
    "(SELECT question, choice, body, change, done_by FROM revision_changes AS it WHERE revision = :id AND change = "
    "(SELECT max(change) FROM revision_changes AS other WHERE other.revision = :id AND other.question = it.question))"
)
QUESTIONS = (
    "FROM revisions JOIN questions AS asked ON asked.set_id = revisions.set_id AND asked.version = revisions.version "
    f"LEFT JOIN {_CURRENT} AS now ON now.question = asked.question WHERE revisions.id = :id "
)
UNDECIDED = "(now.choice IS NULL OR now.choice = 'undecided') "


def begin(db: Database, set_id: str, by: int, at: datetime) -> Revision | None:
    """
    Begin to revise the latest version of a set, or go on; None where there is no such set.

    What was decided on an older version is taken over for questions that are the same.
    """
    (latest,) = db.execute("SELECT max(version) FROM set_versions WHERE set_id = ?", (set_id,)).fetchone()
    if latest is None:
        return None
    before = db.execute("SELECT * FROM revisions WHERE set_id = ? AND state = 'open'", (set_id,)).fetchone()
    if before is not None and before["version"] == latest:
        return _revision_of(before)
    if before is not None:
        end(db, before["id"], RevisionState.OUTDATED, by, at, None)
    cursor = db.execute(
        "INSERT INTO revisions (set_id, version, begun_by, begun_at, state) VALUES (?, ?, ?, ?, 'open')",
        (set_id, latest, by, time_text(at)),
    )
    id_ = int(cursor.lastrowid or 0)
    if before is not None:
        take_over(db, before["id"], id_)
    return find(db, id_)


def find(db: Database, id_: int) -> Revision | None:
    """Give a revision."""
    row = db.execute("SELECT * FROM revisions WHERE id = ?", (id_,)).fetchone()
    return None if row is None else _revision_of(row)


def all_open(db: Database) -> list[Revision]:
    """List those that go on, by set."""
    return [_revision_of(row) for row in db.execute("SELECT * FROM revisions WHERE state = 'open' ORDER BY set_id")]


def card(db: Database, id_: int, position: int) -> Card | None:
    """Give one question with what was decided on it."""
    row = db.execute(
        "SELECT asked.body AS before, now.body AS edited, choice, change, done_by, "  # noqa: S608 (constants alone)
        "(SELECT questions FROM set_versions AS it WHERE it.set_id = asked.set_id AND it.version = asked.version) "
        f"AS count {QUESTIONS} AND asked.position = :position",
        {"id": id_, "position": position},
    ).fetchone()
    if row is None:
        return None
    return Card(
        position=position,
        count=row["count"],
        before=question_from_json(json.loads(row["before"])),
        decision=_decision_of(row["choice"], row["edited"]),
        change=row["change"] or 0,
        by=row["done_by"],
    )


def progress(db: Database, id_: int) -> Progress:
    """Count what was decided."""
    row = db.execute(
        "SELECT count(*) AS count, coalesce(sum(now.choice = 'keep'), 0) AS kept, "
        "coalesce(sum(now.choice = 'drop'), 0) AS dropped, "
        "coalesce(sum(now.choice IS NOT 'drop' AND now.body IS NOT NULL), 0) AS edited, "
        f"coalesce(sum(now.change), 0) AS changes {QUESTIONS}",
        {"id": id_},
    ).fetchone()
    return Progress(**{name: int(row[name]) for name in ("count", "kept", "dropped", "edited", "changes")})


def edited_at(db: Database, id_: int, question: str, change: int) -> Question | None:
    """Give a question as it was after an earlier change of it; None where it was not edited then."""
    row = db.execute(
        "SELECT body FROM revision_changes WHERE revision = ? AND question = ? AND change = ?", (id_, question, change)
    ).fetchone()
    return None if row is None or row["body"] is None else question_from_json(json.loads(row["body"]))


def decisions(db: Database, id_: int) -> dict[str, Decision]:
    """Give all decisions, by the ids of the questions; for threads."""
    rows = db.execute(f"SELECT * FROM {_CURRENT}", {"id": id_})  # noqa: S608 (a constant)
    return {row["question"]: _decision_of(row["choice"], row["body"]) for row in rows}


def change(db: Database, id_: int, seen: Card, decision: Decision, by: int, at: datetime) -> Outcome:
    """Write down a decision on a question, unless others were faster."""
    if not is_open(db, id_):
        return Outcome.OVER
    now = _latest(db, id_, seen.before.id)
    if now["change"] != seen.change:
        return Outcome.STALE
    _insert(db, id_, seen.before.id, seen.change + 1, decision, by, at)
    return Outcome.DONE


def keep_subtype(db: Database, id_: int, alike: Question, by: int, at: datetime) -> int:
    """
    Keep all of a question's subtype that nobody has decided on; say how many.

    Another kind may have one of the same name; only what is authored is that in all kinds.
    """
    if not is_open(db, id_):
        return 0
    kept = db.execute(
        "INSERT INTO revision_changes (revision, question, change, choice, body, done_by, at) "
        "SELECT :id, asked.question, coalesce(now.change, 0) + 1, 'keep', now.body, :by, :at "
        f"{QUESTIONS} AND {UNDECIDED} AND json_extract(asked.body, '$.subtype') = :subtype "
        "AND (json_extract(asked.body, '$.kind') = :kind OR :subtype = :authored)",
        {
            "id": id_,
            "kind": alike.kind.value,
            "subtype": alike.subtype,
            "authored": AUTHORED,
            "by": by,
            "at": time_text(at),
        },
    )
    return kept.rowcount


def end(db: Database, id_: int, state: RevisionState, by: int, at: datetime, made: int | None) -> bool:
    """End a revision; False, and no change, where it is over."""
    cursor = db.execute(
        "UPDATE revisions SET state = ?, ended_by = ?, ended_at = ?, made_version = ? WHERE id = ? AND state = 'open'",
        (state.value, by, time_text(at), made, id_),
    )
    return cursor.rowcount == 1


def _insert(  # noqa: PLR0913, PLR0917 (what a row holds)
    db: Database, id_: int, question: str, number: int, decision: Decision, by: int, at: datetime
) -> None:
    """Write a change down."""
    db.execute(
        "INSERT INTO revision_changes (revision, question, change, choice, body, done_by, at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            id_,
            question,
            number,
            decision.choice.value,
            None if decision.edited is None else json_text(question_to_json(decision.edited)),
            by,
            time_text(at),
        ),
    )


def _latest(db: Database, id_: int, question: str) -> sqlite3.Row:
    row: sqlite3.Row = db.execute(
        "SELECT coalesce(max(change), 0) AS change FROM revision_changes WHERE revision = ? AND question = ?",
        (id_, question),
    ).fetchone()
    return row


def is_open(db: Database, id_: int) -> bool:
    """Say whether a revision goes on."""
    found = find(db, id_)
    return found is not None and found.state is RevisionState.OPEN


def _decision_of(choice: str | None, body: str | None) -> Decision:
    return Decision(
        choice=Choice(choice or Choice.UNDECIDED),
        edited=None if body is None else question_from_json(json.loads(body)),
    )


def _revision_of(row: sqlite3.Row) -> Revision:
    return Revision(
        id=row["id"],
        set_id=row["set_id"],
        version=row["version"],
        state=RevisionState(row["state"]),
        ended_by=row["ended_by"],
        made=row["made_version"],
    )
