"""
How do answers get into the log, with all that follows from them: totals, review states, where sessions are?

Many are written down together, by one statement that looks up what is known and one that writes: the thread that
writes and the one that answers people take turns at each statement, and that took longer than what SQLite does.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, TypeAlias

from bot.store import answered, attempts, regradings, reviews, sessions, totals
from bot.store.attempt_rows import row_of
from bot.store.many_rows import in_steps, with_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.store.sqlite import Database
    from bot.tutor.attempt import Attempt
    from bot.tutor.session import Session

    Step: TypeAlias = tuple[Attempt | None, Session | None]
    _Columns: TypeAlias = tuple[object, ...]
    _Found: TypeAlias = Mapping[int, sqlite3.Row]

# Of each, where there is any of it: that its set has a later version, and what the learner knows of the question.
_FOUND = (
    "WITH it (learner, set_id, version, question) AS (VALUES {rows}) "
    "SELECT it.learner, "
    "(SELECT max(version) FROM set_versions AS v WHERE v.set_id = it.set_id) > it.version AS is_old, "
    "stability, difficulty, last_review, rests, count, wrong_at, right_since "
    "FROM it CROSS JOIN questions AS asked "
    "ON asked.set_id = it.set_id AND asked.version = it.version AND asked.question = it.question "
    "LEFT JOIN reviews ON reviews.learner = it.learner AND reviews.question = asked.number "
    "WHERE is_old OR stability IS NOT NULL"
)
# The standings of a round that is over tell of an answer that comes later, and so does its picture if there is one.
_SHOW_ANEW = (
    "UPDATE rounds SET is_shown = 0, is_settled = 0, is_drawn = is_drawn AND picture IS NULL "
    "WHERE id = ? AND state IN ('ended', 'stopped')"
)


def take(db: Database, steps: Sequence[Step]) -> list[bool]:
    """
    Write down an attempt, the session after it, or both, of each of the steps; say of each whether it changed the log.

    An attempt whose key is there already changes nothing, nor does its session.
    """
    apart = _of_different_learners(steps)
    return [is_new for some in apart for few in in_steps(some) for is_new in _take(db, few)]


def _of_different_learners(steps: Sequence[Step]) -> Iterator[Sequence[Step]]:
    """Part steps where a learner comes a second time, for what follows from one step is looked up by the next."""
    some: dict[int, Step] = {}
    for step in steps:
        attempt, session = step
        learner = attempt.learner if attempt is not None else session.learner if session is not None else 0
        if learner in some:
            yield tuple(some.values())
            some = {}
        some[learner] = step
    yield tuple(some.values())


def _take(db: Database, steps: Sequence[Step]) -> list[bool]:
    asked = [row_of(attempt) for attempt, _ in steps if attempt is not None]
    if not asked:
        sessions.save(db, *(session for _, session in steps if session is not None))
        return [False] * len(steps)
    found = {row["learner"]: row for row in db.execute(*with_rows(_FOUND, [row[:4] for row in asked])).fetchall()}
    if any(row["is_old"] for row in found.values()):
        return _each_alone(db, steps) if len(steps) > 1 else _take_old(db, steps[0], asked, found)
    return _put(db, steps, asked, found)


def _each_alone(db: Database, steps: Sequence[Step]) -> list[bool]:
    return [is_new for step in steps for is_new in _take(db, [step])]


def _take_old(db: Database, step: Step, asked: Sequence[_Columns], found: _Found) -> list[bool]:
    """Write down an answer to a question of an older version: it may count otherwise since, in a row of its own."""
    attempt, session = step
    if attempt is None or attempts.find(db, attempt.key) is not None:
        return [False]
    later = regradings.later(db, attempt)
    done = _put(db, [(later[-1][1] if later else attempt, session)], asked, found)
    if done == [True]:
        regradings.add_to_last(db, later)
    return done


def _put(db: Database, steps: Sequence[Step], asked: Sequence[_Columns], found: _Found) -> list[bool]:
    """Write steps down; their attempts are as they count, and `asked` is how they are recorded."""
    recorded, rows = iter(asked), []
    for attempt, session in steps:
        answer: _Columns = answered.NO_ANSWER
        if attempt is not None:
            state = reviews.columns_after(found.get(attempt.learner), attempt)
            answer = (*next(recorded), *totals.columns_of(attempt), *state)
        rows.append((*answer, *(answered.NO_SESSION if session is None else sessions.columns_of(session))))
    try:
        answered.put(db, rows)
    except sqlite3.IntegrityError as error:  # of which of them, is seen when each is written down alone
        if len(steps) > 1:
            return _each_alone(db, steps)
        if error.sqlite_errorcode != sqlite3.SQLITE_CONSTRAINT_UNIQUE:
            raise
        return [False]
    for round_ in {attempt.round for attempt, _ in steps if attempt is not None and attempt.round is not None}:
        db.execute(_SHOW_ANEW, (round_,))
    return [attempt is not None for attempt, _ in steps]
