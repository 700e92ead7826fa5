"""The schema of attempts and of what follows from them: totals, reviews, regradings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m005_attempts(db: Database) -> None:
    """Keep the log that scores are computed from; only a group's id may change, when Telegram gives a new one."""
    db.execute(
        """
        CREATE TABLE attempts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            key TEXT NOT NULL UNIQUE,
            learner INTEGER NOT NULL REFERENCES learners (id),
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            question TEXT NOT NULL,
            given TEXT NOT NULL CHECK (json_valid(given)),
            verdict TEXT NOT NULL CHECK (verdict IN ('correct', 'close', 'wrong')),
            credit REAL NOT NULL CHECK (credit BETWEEN 0 AND 1),
            hints INTEGER NOT NULL CHECK (hints >= 0),
            seconds REAL CHECK (seconds >= 0),
            at TEXT NOT NULL,
            session INTEGER REFERENCES sessions (id),
            chat INTEGER,
            round INTEGER,
            FOREIGN KEY (set_id, version, question) REFERENCES questions (set_id, version, question)
        ) STRICT
        """
    )
    db.execute("CREATE INDEX attempts_of_learner ON attempts (learner)")
    db.execute("CREATE INDEX attempts_of_set ON attempts (set_id)")
    db.execute("CREATE INDEX attempts_of_session ON attempts (session) WHERE session IS NOT NULL")
    db.execute(
        "CREATE TRIGGER attempts_stay BEFORE UPDATE OF id, key, learner, set_id, version, question, given, verdict, "
        "credit, hints, seconds, at, session, round ON attempts "
        "BEGIN SELECT RAISE(ABORT, 'an attempt is never changed'); END"
    )


def m006_totals(db: Database) -> None:
    """Keep what attempts amount to, so that no score is a sum over the log; chat 0 is a private one."""
    db.execute(
        """
        CREATE TABLE totals (
            learner INTEGER NOT NULL,
            set_id TEXT NOT NULL,
            kind TEXT NOT NULL,
            answered INTEGER NOT NULL,
            correct INTEGER NOT NULL,
            thousandths INTEGER NOT NULL,
            PRIMARY KEY (learner, set_id, kind)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE daily_totals (
            learner INTEGER NOT NULL,
            day TEXT NOT NULL,
            chat INTEGER NOT NULL,
            answered INTEGER NOT NULL,
            correct INTEGER NOT NULL,
            thousandths INTEGER NOT NULL,
            PRIMARY KEY (learner, day, chat)
        ) STRICT, WITHOUT ROWID
        """
    )


def m012_reviews(db: Database) -> None:
    """Keep how well each learner knows each question, and which of these can be asked."""
    db.execute(
        """
        CREATE TABLE reviews (
            learner INTEGER NOT NULL,
            set_id TEXT NOT NULL,
            question TEXT NOT NULL,
            stability REAL NOT NULL,
            difficulty REAL NOT NULL,
            due TEXT NOT NULL,
            last_review TEXT NOT NULL,
            count INTEGER NOT NULL,
            wrong_at TEXT,
            right_since INTEGER NOT NULL,
            PRIMARY KEY (learner, set_id, question)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX reviews_due ON reviews (learner, due)")
    db.execute(
        """
        CREATE VIEW askable_reviews AS
        SELECT reviews.*, questions.version AS version FROM reviews
        CROSS JOIN sets ON sets.id = reviews.set_id AND sets.state = 'published'
        CROSS JOIN questions ON questions.set_id = reviews.set_id AND questions.question = reviews.question
            AND questions.version = (SELECT max(version) FROM set_versions AS v WHERE v.set_id = reviews.set_id)
        """
    )


def m013_regradings(db: Database) -> None:
    """Keep beside the log what attempts are worth since a key was put right, and show both as one."""
    db.execute(
        """
        CREATE TABLE regradings (
            attempt INTEGER NOT NULL REFERENCES attempts (id),
            version INTEGER NOT NULL,
            verdict TEXT NOT NULL CHECK (verdict IN ('correct', 'close', 'wrong')),
            credit REAL NOT NULL CHECK (credit BETWEEN 0 AND 1),
            at TEXT NOT NULL,
            PRIMARY KEY (attempt, version)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        "CREATE TRIGGER regradings_stay BEFORE UPDATE ON regradings "
        "BEGIN SELECT RAISE(ABORT, 'a regrading is never changed'); END"
    )
    db.execute("CREATE INDEX attempts_of_question ON attempts (set_id, question, learner)")
    db.execute(
        """
        CREATE VIEW graded_attempts AS
        SELECT id, key, learner, set_id, version, question, given, hints, seconds, at, session, chat, round,
            verdict AS recorded_verdict, credit AS recorded_credit,
            ifnull(
                (SELECT r.verdict FROM regradings AS r WHERE r.attempt = attempts.id ORDER BY r.version DESC LIMIT 1),
                verdict
            ) AS verdict,
            ifnull(
                (SELECT r.credit FROM regradings AS r WHERE r.attempt = attempts.id ORDER BY r.version DESC LIMIT 1),
                credit
            ) AS credit
        FROM attempts
        """
    )
