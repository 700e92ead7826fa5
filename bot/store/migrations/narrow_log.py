"""
The schema of the log and of review states in numbers instead of texts: a third of the room, and twice as fast.

Questions get a number, the same in all versions of their set. Times are microseconds since 1970; what an answer took is
in microseconds too, and how long a question rests until it is due in seconds. Verdicts are 0 (wrong), 1 (correct) and
2 (close). A key that follows from the session or the round is not written down again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m025_narrow_log(db: Database) -> None:
    """Write attempts and review states anew in numbers, with all that is in them."""
    _number_questions(db)
    db.execute("DROP VIEW graded_attempts")
    db.execute("DROP VIEW askable_reviews")
    _make_attempts(db)
    _copy_attempts(db)
    db.execute("DROP TABLE attempts")
    db.execute("ALTER TABLE attempts_anew RENAME TO attempts")
    _make_indexes(db)
    _make_attempt_views(db)
    _make_reviews(db)
    _make_review_view(db)
    db.execute("DROP INDEX daily_totals_of_chat")
    db.execute("CREATE INDEX daily_totals_of_chat ON daily_totals (chat, day) WHERE chat <> 0")


def _number_questions(db: Database) -> None:
    db.execute(
        """
        CREATE TABLE question_numbers (
            id INTEGER PRIMARY KEY,
            set_id TEXT NOT NULL REFERENCES sets (id),
            question TEXT NOT NULL,
            UNIQUE (set_id, question)
        ) STRICT
        """
    )
    db.execute(
        "INSERT INTO question_numbers (set_id, question) SELECT set_id, question FROM questions "
        "GROUP BY set_id, question ORDER BY min(rowid)"
    )
    db.execute("DROP TRIGGER questions_stay")
    db.execute("ALTER TABLE questions ADD COLUMN number INTEGER REFERENCES question_numbers (id)")
    db.execute(
        "UPDATE questions SET number = (SELECT id FROM question_numbers AS it "
        "WHERE it.set_id = questions.set_id AND it.question = questions.question)"
    )
    db.execute("CREATE UNIQUE INDEX questions_by_number ON questions (number, version)")
    db.execute(
        "CREATE TRIGGER questions_stay BEFORE UPDATE ON questions "
        "BEGIN SELECT RAISE(ABORT, 'a question is never changed'); END"
    )


def _make_attempts(db: Database) -> None:
    db.execute(
        """
        CREATE TABLE attempts_anew (
            id INTEGER PRIMARY KEY,
            learner INTEGER NOT NULL REFERENCES learners (id),
            question INTEGER NOT NULL,
            version INTEGER NOT NULL,
            given TEXT NOT NULL CHECK (json_valid(given)),
            verdict INTEGER NOT NULL CHECK (verdict IN (0, 1, 2)),
            credit REAL NOT NULL CHECK (credit BETWEEN 0 AND 1),
            hints INTEGER NOT NULL CHECK (hints >= 0),
            took INTEGER CHECK (took >= 0),
            at INTEGER NOT NULL,
            session INTEGER REFERENCES sessions (id),
            position INTEGER,
            chat INTEGER,
            round INTEGER,
            key TEXT CHECK ((key IS NULL) = (position IS NOT NULL)),
            FOREIGN KEY (question, version) REFERENCES questions (number, version)
        ) STRICT
        """
    )


def _copy_attempts(db: Database) -> None:
    db.execute(
        f"""
        INSERT INTO attempts_anew (id, learner, question, version, given, verdict, credit, hints, took, at, session,
            position, chat, round, key)
        SELECT id, learner, number, version, given, verdict, credit, hints, took, at, session,
            iif(key IS short, position, NULL), chat, round, iif(key IS short, NULL, key)
        FROM (
            SELECT *, CASE WHEN round IS NULL THEN 's' || session || ':' || position
                ELSE 'r' || round || ':' || position || ':' || learner END AS short
            FROM (
                SELECT it.id, learner, number, it.version, given,
                    CASE verdict WHEN 'correct' THEN 1 WHEN 'close' THEN 2 ELSE 0 END AS verdict, credit, hints,
                    CAST(round(seconds * 1000000) AS INTEGER) AS took,
                    {_number("at")} AS at,
                    session, CAST(substr(key, instr(key, ':') + 1) AS INTEGER) AS position, chat, round, key
                FROM attempts AS it JOIN questions USING (set_id, version, question) ORDER BY it.id
            )
        )
        """  # noqa: S608 - the names of columns above
    )


def _make_indexes(db: Database) -> None:
    for index in (
        "INDEX attempts_of_learner ON attempts (learner)",
        "INDEX attempts_of_question ON attempts (question)",
        "UNIQUE INDEX attempts_in_session ON attempts (session, position) WHERE session IS NOT NULL",
        "UNIQUE INDEX attempts_in_round ON attempts (round, position, learner) WHERE round IS NOT NULL",
        "UNIQUE INDEX attempts_by_key ON attempts (key) WHERE key IS NOT NULL",
        "INDEX attempts_of_chat ON attempts (chat, question) WHERE chat IS NOT NULL",
    ):
        db.execute(f"CREATE {index}")
    db.execute(
        "CREATE TRIGGER attempts_stay BEFORE UPDATE OF id, learner, question, version, given, verdict, credit, hints, "
        "took, at, session, position, round, key ON attempts "
        "BEGIN SELECT RAISE(ABORT, 'an attempt is never changed'); END"
    )


def _make_attempt_views(db: Database) -> None:
    db.execute(
        """
        CREATE VIEW recorded_attempts AS
        SELECT it.id, CASE WHEN it.key IS NOT NULL THEN it.key
                WHEN it.round IS NULL THEN 's' || it.session || ':' || it.position
                ELSE 'r' || it.round || ':' || it.position || ':' || it.learner END AS key,
            it.learner, named.set_id, it.version, named.question, it.given,
            CASE it.verdict WHEN 1 THEN 'correct' WHEN 0 THEN 'wrong' ELSE 'close' END AS verdict,
            it.credit, it.hints, it.took / 1000000.0 AS seconds, it.at, it.session, it.chat, it.round
        FROM attempts AS it JOIN question_numbers AS named ON named.id = it.question
        """
    )
    db.execute(
        """
        CREATE VIEW graded_attempts AS
        SELECT id, key, learner, set_id, version, question, given, hints, seconds, at, session, chat, round,
            verdict AS recorded_verdict, credit AS recorded_credit,
            ifnull(
                (SELECT r.verdict FROM regradings AS r WHERE r.attempt = it.id ORDER BY r.version DESC LIMIT 1),
                verdict
            ) AS verdict,
            ifnull(
                (SELECT r.credit FROM regradings AS r WHERE r.attempt = it.id ORDER BY r.version DESC LIMIT 1),
                credit
            ) AS credit
        FROM recorded_attempts AS it
        """
    )
    db.execute(
        f"CREATE VIEW homework_ends AS SELECT id AS homework, {_number('due_at')} AS at FROM homework"  # noqa: S608
    )


def _make_reviews(db: Database) -> None:
    db.execute("ALTER TABLE reviews RENAME TO reviews_before")
    db.execute(
        """
        CREATE TABLE reviews (
            learner INTEGER NOT NULL,
            question INTEGER NOT NULL,
            stability REAL NOT NULL,
            difficulty REAL NOT NULL,
            last_review INTEGER NOT NULL,
            rests INTEGER NOT NULL,
            count INTEGER NOT NULL,
            wrong_at INTEGER,
            right_since INTEGER NOT NULL,
            PRIMARY KEY (learner, question)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        f"""
        INSERT INTO reviews (learner, question, stability, difficulty, last_review, rests, count, wrong_at, right_since)
        SELECT learner, named.id, stability, difficulty,
            {_number("last_review")},
            ({_number("due")} - {_number("last_review")}) / 1000000, count,
            {_number("wrong_at")}, right_since
        FROM reviews_before AS it JOIN question_numbers AS named USING (set_id, question) ORDER BY learner, named.id
        """  # noqa: S608 - the names of columns above
    )
    db.execute("DROP TABLE reviews_before")


def _make_review_view(db: Database) -> None:
    db.execute(
        """
        CREATE VIEW askable_reviews AS
        SELECT reviews.learner, named.set_id, latest.version, named.question,
            reviews.last_review + reviews.rests * 1000000 AS due, reviews.wrong_at, reviews.right_since
        FROM reviews
        CROSS JOIN question_numbers AS named ON named.id = reviews.question
        CROSS JOIN sets ON sets.id = named.set_id AND sets.state = 'published'
        CROSS JOIN questions AS latest ON latest.number = reviews.question
            AND latest.version = (SELECT max(version) FROM set_versions AS v WHERE v.set_id = named.set_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM question_state AS state CROSS JOIN questions AS flagged USING (set_id, version, question)
            WHERE state.set_id = named.set_id AND state.question = named.question AND flagged.body = latest.body
        )
        """
    )


def _number(column: str) -> str:
    """Give the SQL of the number of a time: whole seconds and what is beyond apart, for SQLite rounds it together."""
    seconds = f"CAST(strftime('%s', substr({column}, 1, 19)) AS INTEGER)"
    return f"({seconds} * 1000000 + CAST(substr({column}, 21, 6) AS INTEGER))"
