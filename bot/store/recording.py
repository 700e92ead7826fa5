"""
How do answers get into the log, with all that follows from them: totals, review states, where sessions are?

Many are written down together, a statement for each table and not one for each answer: the thread that writes and the
one that answers people take turns at each statement, and that took longer than what SQLite does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from bot.store import regradings, reviews, sessions, totals
from bot.store.attempt_rows import row_of
from bot.store.columns import texts_json
from bot.store.many_rows import in_steps, with_rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from bot.store.sqlite import Database
    from bot.tutor.attempt import Attempt
    from bot.tutor.session import Session

    Step: TypeAlias = tuple[Attempt | None, Session | None]

# Of each: the question's number and kind, the latest version of its set, the number of what was given, and what the
# learner knows of the question.
_FOUND = (
    "WITH it (learner, set_id, version, question, given) AS (VALUES {rows}) "
    "SELECT it.learner, asked.number, asked.kind, "
    "(SELECT max(version) FROM set_versions AS v WHERE v.set_id = it.set_id) AS latest, "
    "(SELECT id FROM foreseen_answers AS known WHERE known.given = it.given) AS foreseen, "
    "stability, difficulty, last_review, rests, count, wrong_at, right_since "
    "FROM it CROSS JOIN questions AS asked "
    "ON asked.set_id = it.set_id AND asked.version = it.version AND asked.question = it.question "
    "LEFT JOIN reviews ON reviews.learner = it.learner AND reviews.question = asked.number"
)
# The same of one alone, in two thirds of the time that a list of one takes.
_FOUND_ALONE = (
    "SELECT ?1 AS learner, asked.number, asked.kind, "
    "(SELECT max(version) FROM set_versions WHERE set_id = ?2) AS latest, "
    "(SELECT id FROM foreseen_answers WHERE given = ?5) AS foreseen, "
    "stability, difficulty, last_review, rests, count, wrong_at, right_since "
    "FROM questions AS asked LEFT JOIN reviews ON reviews.learner = ?1 AND reviews.question = asked.number "
    "WHERE asked.set_id = ?2 AND asked.version = ?3 AND asked.question = ?4"
)
_INSERTED = (
    "INSERT INTO attempts (learner, question, version, given, verdict, credit, hints, took, at, session, position, "
    "chat, round, key) SELECT * FROM (VALUES {rows}) WHERE column1 IS NOT NULL ON CONFLICT DO NOTHING"
)
# The standings of a round that is over tell of an answer that comes later, and so does its picture if there is one.
_SHOW_ANEW = (
    "UPDATE rounds SET is_shown = 0, is_settled = 0, is_drawn = is_drawn AND picture IS NULL "
    "WHERE id = ? AND state IN ('ended', 'stopped')"
)


class NotTogether(Exception):
    """One of the answers was there before: which one, is seen when each is written down alone."""


def take(db: Database, steps: Sequence[Step]) -> list[bool]:
    """
    Write down an attempt, the session after it, or both, of each of the steps; say of each whether it changed the log.

    An attempt whose key is there already changes nothing, nor does its session.

    Raises:
        NotTogether: several steps cannot be done in one; none may stay, and each is to be done alone.
    """
    done: list[bool] = []
    for some in _of_different_learners(steps):
        new = iter(record(db, [attempt for attempt, _ in some if attempt is not None]))
        counted = [None if attempt is None else next(new) for attempt, _ in some]
        moved = [after for is_new, (_, after) in zip(counted, some, strict=True) if is_new is not False and after]
        sessions.save(db, *moved)
        done += map(bool, counted)
    return done


def record(db: Database, attempts: Sequence[Attempt]) -> list[bool]:
    """
    Write down attempts of different learners, with all that follows but their sessions; say of each whether it is new.

    Raises:
        NotTogether: as above.
    """
    return [is_new for some in in_steps(attempts) for is_new in _record(db, some)]


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


def _record(db: Database, attempts: Sequence[Attempt]) -> list[bool]:
    asked = [(it.learner, it.set_id, it.version, it.question, texts_json(it.given)) for it in attempts]
    rows = db.execute(*((_FOUND_ALONE, asked[0]) if len(asked) == 1 else with_rows(_FOUND, asked)))
    found = {row["learner"]: row for row in rows.fetchall()}
    if len(attempts) > 1 and any(found[it.learner]["latest"] > it.version for it in attempts if it.learner in found):
        return [is_new for it in attempts for is_new in _record(db, [it])]
    inserted = [_row_of(it, given[-1], found.get(it.learner)) for it, given in zip(attempts, asked, strict=True)]
    cursor = db.execute(*with_rows(_INSERTED, inserted))
    if cursor.rowcount != len(attempts):
        if len(attempts) > 1:
            raise NotTogether
        return [False]
    _follow(db, attempts, found, cursor.lastrowid or 0)
    return [True] * len(attempts)


def _follow(db: Database, attempts: Sequence[Attempt], found: dict[int, sqlite3.Row], last: int) -> None:
    """Write down what follows from attempts that are new; one with a row of its own may count otherwise since."""
    if len(attempts) == 1 and found[attempts[0].learner]["latest"] > attempts[0].version:
        attempts = [regradings.as_it_counts(db, last, attempts[0])]
    known = [(it, found[it.learner]) for it in attempts]
    totals.add(db, [(it, row["kind"]) for it, row in known])
    reviews.add(db, known)
    for round_ in {it.round for it in attempts if it.round is not None}:
        db.execute(_SHOW_ANEW, (round_,))


def _row_of(attempt: Attempt, given: str, found: sqlite3.Row | None) -> tuple[object, ...]:
    """Give the row of an attempt; the database refuses one without a question."""
    if found is None:
        return row_of(attempt, None, given)
    foreseen = found["foreseen"]
    return row_of(attempt, found["number"], given if foreseen is None else str(foreseen))
