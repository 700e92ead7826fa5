"""Where is each learner in which run? A row per session, rewritten at each step, so that a restart loses nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.store import origins
from bot.store.columns import json_text, optional_time_of, optional_time_text, time_of, time_text
from bot.store.many_rows import in_steps, with_rows
from bot.tutor.session import InRound, Purpose, QuestionRef, Session, SessionState

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from bot.store.sqlite import Database


NOTHING_PICKED = "[]"
_COLUMNS = (
    "id, learner, purpose, questions, started_at, position, answered, state, hints, picked, asked_at, message, "
    "chat, round, place, mixed, (SELECT homework FROM homework_sessions WHERE session = id)"
)
# Nothing from outside is in them: the columns are those above.
_BY_ID = f"SELECT {_COLUMNS} FROM sessions WHERE id = ?"  # noqa: S608 - see above
_OPEN_ONE = f"SELECT {_COLUMNS} FROM sessions WHERE learner = ? AND state = 'open'"  # noqa: S608 - see above
# A question of a round, or of what is read, comes in between: what it came in between of is before all of those.
_BEFORE = (
    f"SELECT {_COLUMNS} FROM sessions WHERE learner = ? AND id < ? "  # noqa: S608 - see above
    f"AND round IS NULL AND purpose <> '{Purpose.PASSAGE}' ORDER BY id DESC LIMIT 1"
)
# A question of a round comes in between of what somebody does alone.
_LAST = (
    f"SELECT {_COLUMNS} FROM sessions WHERE learner = ? AND round IS NULL "  # noqa: S608 - see above
    "ORDER BY id DESC LIMIT 1"
)
_BEGUN = (
    "INSERT INTO sessions (learner, purpose, questions, started_at, "  # noqa: S608 - see above
    "position, answered, state, hints, picked, chat, round, place, origin, mixed) "
    f"VALUES (?, ?, ?, ?, 0, 0, 'open', 0, '{NOTHING_PICKED}', ?, ?, ?, ?, 1) RETURNING {_COLUMNS}"
)
_NUMBERED = (
    "SELECT json_group_array(json(pair)) FROM (SELECT json_array(named.id, it.value -> 2) AS pair "
    "FROM json_each(?) AS it LEFT JOIN question_numbers AS named "
    "ON named.set_id = it.value ->> 0 AND named.question = it.value ->> 1 ORDER BY it.key)"
)
_SAVED = (
    "WITH it (id, position, answered, state, hints, picked, asked_at, message) AS (VALUES {rows}) "
    "UPDATE sessions SET position = it.position, answered = it.answered, state = it.state, hints = it.hints, "
    "picked = it.picked, asked_at = it.asked_at, message = it.message FROM it WHERE sessions.id = it.id "
    "AND sessions.state = 'open' AND (sessions.position, sessions.answered) <= (it.position, it.answered)"
)
# The same of one alone, in two thirds of the time that a list of one takes.
_SAVED_ALONE = (
    "UPDATE sessions SET position = ?2, answered = ?3, state = ?4, hints = ?5, picked = ?6, asked_at = ?7, "
    "message = ?8 WHERE id = ?1 AND state = 'open' AND (position, answered) <= (?2, ?3)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """What a run is for, of which round it is, and what began it, which can begin it once."""

    purpose: Purpose = Purpose.QUIZ
    in_round: InRound | None = None
    origin: str | None = None


def begin(db: Database, learner: int, questions: Sequence[QuestionRef], at: datetime, cause: Cause) -> Session:
    """Begin a run; an open one of the same learner is left. What its origin began before is given as it is now."""
    before = origins.begun_before(db, "sessions", cause.origin, at)
    if before is not None:
        return _session_of(db, db.execute(_BY_ID, (before["id"],)).fetchone())
    db.execute("UPDATE sessions SET state = 'left' WHERE learner = ? AND state = 'open'", (learner,))
    place = cause.in_round
    cursor = db.execute(
        _BEGUN,
        (
            learner,
            cause.purpose.value,
            _numbered(db, questions),
            time_text(at),
            *((None, None, None) if place is None else (place.chat, place.round, place.position)),
            cause.origin,
        ),
    )
    (row,) = cursor.fetchall()
    return _session_of(db, row)


def find(db: Database, id_: int) -> Session | None:
    """Give a session, open or not."""
    row = db.execute(_BY_ID, (id_,)).fetchone()
    return None if row is None else _session_of(db, row)


def find_open(db: Database, learner: int) -> Session | None:
    """Give the one session of a learner that goes on."""
    row = db.execute(_OPEN_ONE, (learner,)).fetchone()
    return None if row is None else _session_of(db, row)


def find_before(db: Database, session: Session) -> Session | None:
    """Give the last session of a learner's own before this one, which may have been left for it."""
    row = db.execute(_BEFORE, (session.learner, session.id)).fetchone()
    return None if row is None else _session_of(db, row)


def find_last(db: Database, learner: int) -> Session | None:
    """Give the last session of a learner's own, or of homework, open or not."""
    row = db.execute(_LAST, (learner,)).fetchone()
    return None if row is None else _session_of(db, row)


def save(db: Database, *where: Session) -> None:
    """
    Write down where sessions are now, each once.

    They never go back: one that is over stays over, and an answered question stays answered, even where somebody
    saves a value that was read before.
    """
    for some in in_steps(where):
        rows = [columns_of(it) for it in some]
        db.execute(*((_SAVED_ALONE, rows[0]) if len(rows) == 1 else with_rows(_SAVED, rows)))


def columns_of(session: Session) -> tuple[object, ...]:
    """Give where a session is as it is written down, behind its number."""
    return (
        session.id,
        session.position,
        session.answered,
        session.state.value,
        session.hints,
        json_text(session.picked) if session.picked else NOTHING_PICKED,
        optional_time_text(session.asked_at),
        session.message,
    )


@lru_cache(maxsize=1024)
def _questions_of(db: Database, text: str) -> tuple[QuestionRef, ...]:
    """Read a session's questions: it is looked up at each step, and they stay as they are."""
    return tuple(_ref_of(db, number, version) for number, version in json.loads(text))


@lru_cache(maxsize=4096)
def _ref_of(db: Database, number: int, version: int) -> QuestionRef:
    """Name a question; sessions share the names."""
    sql = "SELECT set_id, question FROM question_numbers WHERE id = ?"
    set_id, question = db.execute(sql, (number,)).fetchone()
    return QuestionRef(set_id=set_id, version=version, question=question)


def _numbered(db: Database, refs: Sequence[QuestionRef]) -> str:
    """Write questions by their numbers, each with its version; one that is not here has none, which is refused then."""
    asked = json_text([(ref.set_id, ref.question, ref.version) for ref in refs])
    (questions,) = db.execute(_NUMBERED, (asked,)).fetchone()
    return str(questions)


def _session_of(db: Database, row: sqlite3.Row) -> Session:
    """Read a row of `_COLUMNS`, by place and not by name, for it is read at each press."""
    id_, learner, purpose, questions, started, position, answered, state, hints, picked, asked, message, *group = row
    chat, round_, place, mixed, homework = group
    return Session(
        id=id_,
        learner=learner,
        questions=_questions_of(db, questions),
        started_at=time_of(started),
        purpose=Purpose(purpose),
        position=position,
        answered=bool(answered),
        state=SessionState(state),
        hints=hints,
        picked=() if picked == NOTHING_PICKED else tuple(json.loads(picked)),
        asked_at=optional_time_of(asked),
        message=message,
        in_round=None if round_ is None else InRound(chat=chat, round=round_, position=place),
        is_mixed=bool(mixed),
        homework=homework,
    )
