"""
The schema of short answers: what was given is named by a number where a question foresees it, a tenth of a row's room.

`given` holds a list of texts as JSON, or such a number; what people wrote in words of their own is a list for ever.
Rows of before stay as they are: both are read the same. An answer in a session is its learner's, so only those outside
of sessions need an index by learner; that is a tenth too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m031_short_answers(db: Database) -> None:
    """Write down by a number what questions foresee, and find the answers of learners through their sessions."""
    db.execute(
        "CREATE TABLE foreseen_answers (id INTEGER PRIMARY KEY, given TEXT NOT NULL UNIQUE CHECK (json_valid(given))) "
        "STRICT"
    )
    db.execute(
        "INSERT OR IGNORE INTO foreseen_answers (given) "
        "SELECT json_array(each.value) FROM questions, json_each(body, '$.options') AS each "
        "WHERE body ->> '$.form' = 'choice' UNION ALL "
        "SELECT json_array(each.value) FROM questions, json_each(body, '$.answer') AS each "
        "WHERE body ->> '$.form' = 'typed' UNION ALL "
        "SELECT body -> '$.answer' FROM questions WHERE body ->> '$.form' = 'order'"
    )
    _show_texts(db)
    _find_through_sessions(db)


def _show_texts(db: Database) -> None:
    """Make the view of the log anew; the other one is made of it."""
    db.execute("DROP VIEW recorded_attempts")
    db.execute(
        """
        CREATE VIEW recorded_attempts AS
        SELECT it.id, CASE WHEN it.key IS NOT NULL THEN it.key
                WHEN it.round IS NULL THEN 's' || it.session || ':' || it.position
                ELSE 'r' || it.round || ':' || it.position || ':' || it.learner END AS key,
            it.learner, named.set_id, it.version, named.question,
            CASE WHEN it.given >= '[' THEN it.given ELSE
                (SELECT known.given FROM foreseen_answers AS known WHERE known.id = CAST(it.given AS INTEGER))
            END AS given,
            CASE it.verdict WHEN 1 THEN 'correct' WHEN 0 THEN 'wrong' ELSE 'close' END AS verdict,
            it.credit, it.hints, it.took / 1000000.0 AS seconds, it.at, it.session, it.chat, it.round
        FROM attempts AS it JOIN question_numbers AS named ON named.id = it.question
        """
    )


def _find_through_sessions(db: Database) -> None:
    db.execute("DROP INDEX attempts_of_learner")
    db.execute("CREATE INDEX attempts_outside_of_sessions ON attempts (learner) WHERE session IS NULL")
    db.execute(
        "CREATE TRIGGER attempts_are_of_their_sessions BEFORE INSERT ON attempts WHEN NEW.session IS NOT NULL "
        "AND NEW.learner <> (SELECT learner FROM sessions WHERE id = NEW.session) "
        "BEGIN SELECT RAISE(ABORT, 'an answer in a session is of its learner'); END"
    )
    db.execute(
        """
        CREATE VIEW attempts_by_learner AS
        SELECT own.learner, it.id FROM sessions AS own CROSS JOIN attempts AS it ON it.session = own.id
        UNION ALL SELECT learner, id FROM attempts WHERE session IS NULL
        """
    )
