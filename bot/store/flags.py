"""
Which questions were flagged, what became of that, and which are asked no more?

A question that was set aside stays so in later versions of its set, as long as nothing in it is changed; one that was
put right is asked again.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.store import acts
from bot.store.access import Part, reads, writes
from bot.store.attempt_rows import attempt_of
from bot.store.columns import json_text, storable, time_of, time_text
from bot.store.setting_aside import set_aside, set_aside_from
from bot.tutor.act import Act, Deed
from bot.tutor.flag import FLAGS_WITHIN, MOST_FLAGS, Flag, FlagReason, FlagState

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from bot.store.sqlite import Database
    from bot.tutor.attempt import Attempt

MOST_ANSWERS = 5000


def find(db: Database, id_: int) -> Flag | None:
    """Give a flag."""
    row = db.execute("SELECT * FROM flags WHERE id = ?", (id_,)).fetchone()
    return None if row is None else _flag_of(row)


def find_open(db: Database, learner: int, set_id: str, question: str) -> Flag | None:
    """Give the flag of a learner at a question that nobody has decided on yet."""
    row = db.execute(
        "SELECT * FROM flags WHERE learner = ? AND set_id = ? AND question = ? AND state = 'open'",
        (learner, set_id, question),
    ).fetchone()
    return None if row is None else _flag_of(row)


def record(db: Database, flag: Flag) -> Flag | None:
    """
    Write a flag down, and give it with its id.

    That is the one before, where the same learner has flagged the same question and it is open still; None where the
    learner has flagged too many within a day.
    """
    before = None if flag.learner is None else find_open(db, flag.learner, flag.set_id, flag.question)
    if before is not None:
        return before
    (count,) = db.execute(
        "SELECT count(*) FROM flags WHERE learner = ? AND at > ?", (flag.learner, time_text(flag.at - FLAGS_WITHIN))
    ).fetchone()
    if count >= MOST_FLAGS:
        return None
    cursor = db.execute(
        "INSERT INTO flags (learner, language, set_id, version, question, reason, words, given, at, state, "
        "is_announced, is_told) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', 0, 0)",
        (
            flag.learner,
            flag.language,
            flag.set_id,
            flag.version,
            flag.question,
            flag.reason.value,
            None if flag.words is None else storable(flag.words),
            None if flag.given is None else json_text(flag.given),
            time_text(flag.at),
        ),
    )
    return replace(flag, id=cursor.lastrowid or 0)


def open_count(db: Database) -> int:
    """Count the flags that are to be decided on."""
    (count,) = db.execute("SELECT count(*) FROM flags WHERE state = 'open'").fetchone()
    return int(count)


def open_page(db: Database, start: int, limit: int) -> list[Flag]:
    """List some of them, the oldest first."""
    rows = db.execute("SELECT * FROM flags WHERE state = 'open' ORDER BY id LIMIT ? OFFSET ?", (limit, start))
    return [_flag_of(row) for row in rows]


def note_announced(db: Database, id_: int) -> None:
    """Note that the admins were told of a flag."""
    db.execute("UPDATE flags SET is_announced = 1 WHERE id = ?", (id_,))


def decide(db: Database, id_: int, state: FlagState, admin: int, at: datetime, answer: str | None) -> bool:
    """Accept a flag, which sets its question aside, or reject it; False, and no change, where it is decided."""
    changed = db.execute(
        "UPDATE flags SET state = ?, decided_by = ?, decided_at = ?, answer = ? WHERE id = ? AND state = 'open'",
        (state.value, admin, time_text(at), None if answer is None else storable(answer), id_),
    )
    flag = find(db, id_)
    if changed.rowcount != 1 or flag is None:
        return False
    if state is FlagState.ACCEPTED:
        _set_aside(db, flag, at)
    _note_decision(db, flag, state, admin, at)
    return True


def untold(db: Database, set_id: str, admin: int) -> list[Flag]:
    """List the flags on a set that an admin has decided on, and of which nobody was told."""
    rows = db.execute(
        "SELECT * FROM flags WHERE set_id = ? AND decided_by = ? AND is_told = 0 ORDER BY id", (set_id, admin)
    )
    return [_flag_of(row) for row in rows]


def answers_to(db: Database, set_id: str, question: str) -> list[Attempt]:
    """Give the answers to a question, as they count, the first thousands at most."""
    rows = db.execute(
        "SELECT * FROM graded_attempts WHERE set_id = ? AND question = ? ORDER BY id LIMIT ?",
        (set_id, question, MOST_ANSWERS),
    )
    return [attempt_of(row) for row in rows]


def note_told(db: Database, id_: int) -> None:
    """Note that the person who flagged was told what became of it."""
    db.execute("UPDATE flags SET is_told = 1 WHERE id = ?", (id_,))


def _set_aside(db: Database, flag: Flag, at: datetime) -> None:
    db.execute(
        "INSERT INTO question_state (set_id, version, question, state, at) VALUES (?, ?, ?, 'set-aside', ?) "
        "ON CONFLICT (set_id, version, question) DO NOTHING",
        (flag.set_id, flag.version, flag.question, time_text(at)),
    )
    set_aside_from(db, flag.set_id, flag.version, at)


def _note_decision(db: Database, flag: Flag, state: FlagState, admin: int, at: datetime) -> None:
    deed = Deed.FLAG_ACCEPTED if state is FlagState.ACCEPTED else Deed.FLAG_REJECTED
    acts.add(
        db,
        Act(
            deed=deed,
            at=at,
            by=admin,
            set_id=flag.set_id,
            version=flag.version,
            question=flag.question,
            detail=str(flag.id),
        ),
    )


def _flag_of(row: sqlite3.Row) -> Flag:
    return Flag(
        id=row["id"],
        learner=row["learner"],
        language=row["language"],
        set_id=row["set_id"],
        version=row["version"],
        question=row["question"],
        reason=FlagReason(row["reason"]),
        words=row["words"],
        given=None if row["given"] is None else tuple(json.loads(row["given"])),
        at=time_of(row["at"]),
        state=FlagState(row["state"]),
        decided_by=row["decided_by"],
        answer=row["answer"],
        is_announced=bool(row["is_announced"]),
        is_told=bool(row["is_told"]),
    )


class Flags(Part):
    """What the database knows of flags; reading answers at once, writing gives a future."""

    of = reads(find)
    open_of = reads(find_open)
    record = writes(record)
    open_count = reads(open_count)
    open_page = reads(open_page)
    note_announced = writes(note_announced)
    decide = writes(decide)
    note_told = writes(note_told)
    untold = reads(untold)
    answers_to = reads(answers_to)

    def set_aside(self, set_id: str, version: int) -> frozenset[str]:
        """Name the questions of a version of a set that are asked no more."""
        aside = self._access.remembered.aside
        return aside.find((set_id, version), lambda place: frozenset(self._access.read(set_aside, *place)))
