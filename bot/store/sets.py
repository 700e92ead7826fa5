"""
Which question sets are in the library, in which versions and states?

A version is never changed: attempts point at it for ever. Other content under the same id is a new version; the same
file, or the same content, is nothing new.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.store import regrading_notices, regradings
from bot.store.columns import json_text, storable, time_text
from bot.store.setting_aside import set_aside_from
from quizzes.formats.question_content import question_from_json, question_to_json
from quizzes.question import Form, Kind, Localized, QuestionSet, Source

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from datetime import datetime

    from bot.store.sqlite import Database
    from quizzes.question import Question


class SetState(StrEnum):
    """Whether learners can choose a set."""

    PUBLISHED = "published"
    DRAFT = "draft"
    RETIRED = "retired"


_QUESTION = "SELECT body FROM questions WHERE set_id = :set_id AND version = :version AND question = :question"
_LAST_QUESTION = (
    "SELECT body FROM questions WHERE number = (SELECT id FROM question_numbers WHERE set_id = :set_id "
    "AND question = :question) ORDER BY version DESC LIMIT 1"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """Under which id, version and state a set is in the library, and whether it was put there just now."""

    id: str
    version: int
    state: SetState
    is_new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVersion:
    """A set made ready to be written, so that the writer's transaction is short."""

    question_set: QuestionSet
    header: str
    content_sha256: str
    bodies: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A version as its rows hold it."""

    id: str
    version: int
    header: str
    bodies: tuple[str, ...]


def made_ready(question_set: QuestionSet) -> NewVersion:
    """Turn a set into what its rows hold."""
    header = json_text(
        {
            "title": dict(question_set.title.items()),
            "language": question_set.language,
            "source": None
            if question_set.source is None
            else {"kind": question_set.source.kind, "sha256": question_set.source.sha256},
        }
    )
    bodies = tuple(json_text(question_to_json(question)) for question in question_set.questions)
    content = "\n".join((header, *bodies)).encode()
    return NewVersion(
        question_set=question_set,
        header=header,
        content_sha256=hashlib.sha256(content).hexdigest(),
        bodies=bodies,
    )


def add(db: Database, new: NewVersion, at: datetime, sha256: str, origin: str, state: SetState) -> Added:
    """
    Add a set under its id, as the first or the next version; `sha256` is of the bytes of the file it came in.

    A version that the set itself names is taken where it is higher. What is there already stays as it is. Where the
    new version gives a question another key, what was answered to it is graded again.
    """
    present = find_file(db, sha256) or _find_content(db, new)
    if present is not None:
        return present
    id_ = new.question_set.id
    (latest,) = db.execute("SELECT max(version) FROM set_versions WHERE set_id = ?", (id_,)).fetchone()
    version = max((latest or 0) + 1, new.question_set.version)
    db.execute(
        "INSERT INTO sets (id, state) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state",
        (id_, state.value),
    )
    _insert_version(db, new, version, (sha256, storable(origin), time_text(at)))
    _insert_questions(db, new, version)
    set_aside_from(db, id_, version, at)
    if regradings.follow_version(db, id_, version, at):
        regrading_notices.add(db, id_, version)
    return Added(id=id_, version=version, state=state, is_new=True)


def find_file(db: Database, sha256: str) -> Added | None:
    """
    Find the set whose latest version came in a file with this content.

    A draft that has become the next version of another set and is retired since is not meant: that version is.
    """
    row = db.execute(
        "SELECT set_id, version, state FROM set_versions AS it JOIN sets ON id = set_id WHERE (file_sha256 = ?1 "
        "OR file_sha256 IN (SELECT 'draft-' || set_id || '-' || version FROM set_versions WHERE file_sha256 = ?1)) "
        "AND version = (SELECT max(version) FROM set_versions AS other WHERE other.set_id = id) "
        "AND NOT (state = 'retired' AND EXISTS (SELECT 1 FROM set_versions AS other "
        "WHERE other.file_sha256 = 'draft-' || it.set_id || '-' || it.version)) ORDER BY set_id",
        (sha256,),
    ).fetchone()
    return None if row is None else _present(row)


def origins(db: Database, id_: str) -> list[tuple[str, str]]:
    """Give the origin and the file's hash of every version of a set, the first version first."""
    rows = db.execute("SELECT origin, file_sha256 FROM set_versions WHERE set_id = ? ORDER BY version", (id_,))
    return [(row["origin"], row["file_sha256"]) for row in rows]


def latest(db: Database, id_: str) -> int | None:
    """Give the number of the latest version of a set."""
    version: int | None = db.execute("SELECT max(version) FROM set_versions WHERE set_id = ?", (id_,)).fetchone()[0]
    return version


def stored(db: Database, id_: str, version: int | None) -> Stored | None:
    """Find a whole set, by default in its latest version, as it is stored."""
    row = db.execute(
        "SELECT version, header FROM set_versions WHERE set_id = ? AND version = coalesce(?, version) "
        "ORDER BY version DESC LIMIT 1",
        (id_, version),
    ).fetchone()
    if row is None:
        return None
    bodies = db.execute(
        "SELECT body FROM questions WHERE set_id = ? AND version = ? ORDER BY position", (id_, row["version"])
    )
    return Stored(id=id_, version=row["version"], header=row["header"], bodies=tuple(body for (body,) in bodies))


def built(stored: Stored) -> QuestionSet:
    """Build a set out of what is stored of it; a large one takes its time, so nobody should wait for it."""
    header = json.loads(stored.header)
    return QuestionSet(
        id=stored.id,
        title=Localized(**header["title"]),
        version=stored.version,
        language=header["language"],
        source=None if header["source"] is None else Source(**header["source"]),
        questions=tuple(question_from_json(json.loads(body)) for body in stored.bodies),
    )


def question(db: Database, id_: str, version: int | None, question_id: str) -> Question | None:
    """Give one question; without a version as the last one has it that has it at all."""
    sql = _QUESTION if version is not None else _LAST_QUESTION
    row = db.execute(sql, {"set_id": id_, "version": version, "question": question_id}).fetchone()
    return None if row is None else question_from_json(json.loads(row["body"]))


def set_state(db: Database, id_: str, state: SetState) -> bool:
    """Publish, retire or put back a set; False where there is none of that id."""
    return db.execute("UPDATE sets SET state = ? WHERE id = ?", (state.value, id_)).rowcount == 1


def _insert_version(db: Database, new: NewVersion, version: int, provenance: tuple[str, str, str]) -> None:
    kinds = Counter(question.kind.value for question in new.question_set.questions)
    db.execute(
        "INSERT INTO set_versions (set_id, version, header, kinds, questions, content_sha256, file_sha256, origin, "
        "added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            new.question_set.id,
            version,
            new.header,
            json_text({kind.value: kinds[kind.value] for kind in Kind if kinds[kind.value]}),
            len(new.bodies),
            new.content_sha256,
            *provenance,
        ),
    )


def _insert_questions(db: Database, new: NewVersion, version: int) -> None:
    """Add the questions; each has one number in all versions of its set."""
    id_ = new.question_set.id
    db.conn.executemany(
        "INSERT INTO question_numbers (set_id, question) VALUES (?, ?) ON CONFLICT DO NOTHING",
        ((id_, question.id) for question in new.question_set.questions),
    )
    db.conn.executemany(
        "INSERT INTO questions (set_id, version, question, position, kind, body, number) VALUES (?1, ?2, ?3, ?4, ?5, "
        "?6, (SELECT id FROM question_numbers WHERE set_id = ?1 AND question = ?3))",
        (
            (id_, version, question.id, position, question.kind.value, body)
            for position, (question, body) in enumerate(zip(new.question_set.questions, new.bodies, strict=True))
        ),
    )
    db.conn.executemany(
        "INSERT INTO foreseen_answers (given) VALUES (?) ON CONFLICT DO NOTHING",
        {(json_text(given),) for question in new.question_set.questions for given in _foreseen(question)},
    )


def _foreseen(question: Question) -> Iterator[tuple[str, ...]]:
    """Give what is likely to be given: any option, any answer that is accepted, the tiles in order."""
    if question.form is Form.ORDER:
        yield question.answer
        return
    for text in question.options if question.form is Form.CHOICE else question.answer:
        yield (text,)


def _find_content(db: Database, new: NewVersion) -> Added | None:
    row = db.execute(
        "SELECT set_id, version, state, content_sha256 FROM set_versions JOIN sets ON id = set_id WHERE set_id = ? "
        "ORDER BY version DESC LIMIT 1",
        (new.question_set.id,),
    ).fetchone()
    return _present(row) if row is not None and row["content_sha256"] == new.content_sha256 else None


def _present(row: sqlite3.Row) -> Added:
    return Added(id=row["set_id"], version=row["version"], state=SetState(row["state"]), is_new=False)
