"""
How is all that follows from answers written by one statement? Into a table of its own, whose last row sets it off.

    INSERT INTO answered … → attempts · totals · daily_totals · reviews · sessions, each for all rows; then it is empty

Each statement lets go of Python's lock some times and has to get it back from the thread that answers people, which
then waits in turn. That took longer than what SQLite does. The table is the connection's own, and never on a disk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store.many_rows import with_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.store.sqlite import Database

# What a step gives, an answer and then where the session is after it; either may be missing. See `recording`.
_ASKED = "learner, set_id, version, question, given"
_REST = "verdict, credit, hints, took, at, session, position, chat, round, key"
_WORTH = "correct, thousandths, day"
_STATE = "stability, difficulty, last_review, rests, count, wrong_at, right_since"
_MOVED = "moved, now_position, now_answered, now_state, now_hints, now_picked, now_asked_at, now_message"
GIVEN = f"of_all, {_ASKED}, {_REST}, {_WORTH}, {_STATE}, {_MOVED}"
# The last row says how many there are of all: should it ever come before another one, nothing would be written.
NOT_ALL = "not all answers were there when they were to be written"
# What is not there is NULL where that is asked; all else of it is 0, which is written in half the time.
NO_ANSWER = tuple(
    None if column in {*_ASKED.split(", "), "chat"} else 0
    for column in f"{_ASKED}, {_REST}, {_WORTH}, {_STATE}".split(", ")
)
NO_SESSION = tuple(None if column == "moved" else 0 for column in _MOVED.split(", "))

_FOUND = "number, kind, foreseen"
# Nothing from outside is in them: the columns are those above. A question that is not here has no number, which the
# log refuses; what a question foresees has one, which is shorter.
_PUT = (
    f"INSERT INTO temp.answered WITH it ({GIVEN}) AS (VALUES {{rows}}) "  # noqa: S608 - see above
    "SELECT it.*, asked.number, asked.kind, known.id FROM it LEFT JOIN questions AS asked "
    "ON asked.set_id = it.set_id AND asked.version = it.version AND asked.question = it.question "
    "LEFT JOIN foreseen_answers AS known ON known.given = it.given WHERE it.of_all IS NOT NULL"
)
_TRIGGER = f"""
    CREATE TEMP TRIGGER answers_are_there AFTER INSERT ON answered WHEN NEW.of_all BEGIN
        SELECT RAISE(ABORT, '{NOT_ALL}') WHERE (SELECT count(*) FROM answered) <> NEW.of_all;

        INSERT INTO attempts (learner, question, version, given, {_REST})
        SELECT learner, number, version, ifnull(foreseen, given), {_REST} FROM answered WHERE learner IS NOT NULL;

        INSERT INTO totals (learner, set_id, kind, answered, correct, thousandths)
        SELECT learner, set_id, kind, 1, correct, thousandths FROM answered WHERE learner IS NOT NULL
        ON CONFLICT (learner, set_id, kind) DO UPDATE SET answered = answered + 1,
            correct = correct + excluded.correct, thousandths = thousandths + excluded.thousandths;

        INSERT INTO daily_totals (learner, day, chat, answered, correct, thousandths)
        SELECT learner, day, chat, 1, correct, thousandths FROM answered WHERE chat IS NOT NULL
        ON CONFLICT (learner, day, chat) DO UPDATE SET answered = answered + 1,
            correct = correct + excluded.correct, thousandths = thousandths + excluded.thousandths;

        INSERT INTO reviews (learner, question, {_STATE})
        SELECT learner, number, {_STATE} FROM answered WHERE learner IS NOT NULL
        ON CONFLICT (learner, question) DO UPDATE SET stability = excluded.stability,
            difficulty = excluded.difficulty, last_review = excluded.last_review, rests = excluded.rests,
            count = excluded.count, wrong_at = excluded.wrong_at, right_since = excluded.right_since;

        UPDATE sessions SET position = now_position, answered = now_answered, state = now_state, hints = now_hints,
            picked = now_picked, asked_at = now_asked_at, message = now_message
        FROM answered WHERE sessions.id = moved AND sessions.state = 'open'
            AND (sessions.position, sessions.answered) <= (now_position, now_answered);

        DELETE FROM answered;
    END
"""  # noqa: S608 - see above


def prepare(db: Database) -> None:
    """Make what `put` needs; it is there for as long as the connection is."""
    db.execute(f"CREATE TEMP TABLE answered ({GIVEN}, {_FOUND})")
    db.execute(_TRIGGER)


def put(db: Database, rows: Sequence[tuple[object, ...]]) -> None:
    """
    Write steps of different learners down, each as the columns of `GIVEN` but the first, or nothing of them.

    Raises:
        sqlite3.IntegrityError: one of them is refused, or its key is there already.
    """
    *others, last = rows
    db.execute(*with_rows(_PUT, [*((0, *row) for row in others), (len(rows), *last)]))
