"""What was answered? The log, as it is read; it only grows, and all totals follow from it."""

from __future__ import annotations

from array import array
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING

from bot.store.attempt_rows import attempt_of, numbers_of
from bot.store.columns import json_text, time_number
from quizzes.grading import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from bot.store.access import Access
    from bot.store.sqlite import Database
    from bot.tutor.attempt import Attempt

MOST_COUNTED = 1000
PAGE = 200  # read in less than 2 ms, so that a long walk through the log holds up nobody's answer
_BY_KEY = (
    "SELECT * FROM recorded_attempts WHERE id IN (SELECT id FROM attempts WHERE key = :key UNION ALL "
    "SELECT id FROM attempts WHERE session = :session AND position = :position AND round IS NULL UNION ALL "
    "SELECT id FROM attempts WHERE round = :round AND position = :asked AND learner = :learner)"
)
_PAGE = "SELECT * FROM graded_attempts WHERE id > ? ORDER BY id LIMIT ?"
_IDS_OF_QUESTION = "SELECT id FROM attempts WHERE question = ? ORDER BY id"
_VERDICTS_OF_IDS = (
    "SELECT set_id, question, verdict FROM graded_attempts WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
)
_IDS_OF_LEARNER = "SELECT id FROM attempts_by_learner WHERE learner = ? ORDER BY id"
# A learner has one session at a time, so that the last answers are in the last sessions.
_COUNTED_SINCE = (
    "SELECT count(*) FROM (SELECT * FROM (SELECT it.at FROM sessions AS own CROSS JOIN attempts AS it "
    "ON it.session = own.id WHERE own.learner = ?1 ORDER BY own.id DESC LIMIT ?3) UNION ALL "
    "SELECT * FROM (SELECT at FROM attempts WHERE learner = ?1 AND session IS NULL ORDER BY id DESC LIMIT ?3)) "
    "WHERE at >= ?2"
)


def find(db: Database, key: str) -> Attempt | None:
    """Give the attempt with this key, as it was recorded."""
    found = map(attempt_of, db.execute(_BY_KEY, {"key": key, **numbers_of(key)}).fetchall())
    return next((attempt for attempt in found if attempt.key == key), None)


def of_session(db: Database, session: int) -> list[Attempt]:
    """Give the attempts of one session in their order, as they were recorded: so the learner was told."""
    rows = db.execute("SELECT * FROM recorded_attempts WHERE session = ? ORDER BY id", (session,))
    return [attempt_of(row) for row in rows]


def walk(access: Access, set_id: str | None, learner: int | None) -> Iterator[Attempt]:
    """
    Go through the log, oldest first, page by page, so that nobody has to wait.

    Verdicts are those that count: where a key was put right since, by the new one.
    """
    if learner is not None:
        own = _walk_through_ids(access, access.read(ids_of_learner, learner))
        yield from (attempt for attempt in own if set_id in {None, attempt.set_id})
    elif set_id is not None:  # each question has its own index, in the order of the log
        ids = [access.read(_ids_of_question, number) for number in access.read(_numbers_of, set_id)]
        yield from _walk_through_ids(access, merge(*ids))
    else:
        after: int | None = 0
        while after is not None:
            page, after = access.read(_page, after)
            yield from page


def verdicts(access: Access, set_id: str, learner: int) -> Iterator[tuple[str, Verdict]]:
    """Go through what a learner's answers to a set were worth, each with its question, as `walk` does."""
    ids = iter(access.read(ids_of_learner, learner))
    while some := tuple(islice(ids, PAGE)):
        yield from access.read(_verdicts_of_ids, some, set_id)


def _walk_through_ids(access: Access, ids: Iterable[int]) -> Iterator[Attempt]:
    in_order = iter(ids)
    while some := tuple(islice(in_order, PAGE)):
        yield from access.read(_of_ids, some)


def _page(db: Database, after: int) -> tuple[list[Attempt], int | None]:
    """Give some attempts that were made later than the row `after`, and the row to read on from; None at the end."""
    rows = db.execute(_PAGE, (after, PAGE)).fetchall()
    return [attempt_of(row) for row in rows], rows[-1]["id"] if len(rows) == PAGE else None


def _numbers_of(db: Database, set_id: str) -> list[int]:
    return [number for (number,) in db.execute("SELECT id FROM question_numbers WHERE set_id = ?", (set_id,))]


def _ids_of_question(db: Database, number: int) -> array[int]:
    return array("q", (id_ for (id_,) in db.execute(_IDS_OF_QUESTION, (number,))))


def ids_of_learner(db: Database, learner: int) -> array[int]:
    """Give the rows of a learner's attempts, oldest first."""
    return array("q", (id_ for (id_,) in db.execute(_IDS_OF_LEARNER, (learner,))))


def _of_ids(db: Database, ids: tuple[int, ...]) -> list[Attempt]:
    sql = "SELECT * FROM graded_attempts WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
    return [attempt_of(row) for row in db.execute(sql, (json_text(ids),))]


def _verdicts_of_ids(db: Database, ids: tuple[int, ...], set_id: str) -> list[tuple[str, Verdict]]:
    rows = db.execute(_VERDICTS_OF_IDS, (json_text(ids),))
    return [(question, Verdict(verdict)) for of_set, question, verdict in rows if of_set == set_id]


def count_since(db: Database, learner: int, at: datetime) -> int:
    """Count what a learner has answered from a moment on, the last thousand answers at most."""
    (count,) = db.execute(_COUNTED_SINCE, (learner, time_number(at), MOST_COUNTED)).fetchone()
    return min(MOST_COUNTED, int(count))
