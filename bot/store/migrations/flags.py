"""The schema of flags: what is said of bad questions, and which of these are asked no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m016_flags(db: Database) -> None:
    """Keep what is said of bad questions, which of these are asked no more, and counts of answers that name nobody."""
    db.execute(
        """
        CREATE TABLE flags (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            learner INTEGER REFERENCES learners (id),
            language TEXT NOT NULL CHECK (language IN ('ja', 'en', 'zh')),
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            question TEXT NOT NULL,
            reason TEXT NOT NULL,
            words TEXT,
            given TEXT CHECK (json_valid(given)),
            at TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'rejected')),
            decided_by INTEGER,
            decided_at TEXT,
            answer TEXT,
            is_announced INTEGER NOT NULL CHECK (is_announced IN (0, 1)),
            is_told INTEGER NOT NULL CHECK (is_told IN (0, 1)),
            FOREIGN KEY (set_id, version, question) REFERENCES questions (set_id, version, question)
        ) STRICT
        """
    )
    db.execute("CREATE UNIQUE INDEX one_open_flag ON flags (learner, set_id, question) WHERE state = 'open'")
    db.execute("CREATE INDEX flags_of_learner ON flags (learner, at)")
    db.execute("CREATE INDEX flags_open ON flags (id) WHERE state = 'open'")
    db.execute(
        """
        CREATE TABLE question_state (
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            question TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('set-aside')),
            at TEXT NOT NULL,
            PRIMARY KEY (set_id, version, question),
            FOREIGN KEY (set_id, version, question) REFERENCES questions (set_id, version, question)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE VIEW set_aside_questions AS
        SELECT it.set_id, it.version, it.question FROM question_state AS state
        JOIN questions AS flagged USING (set_id, version, question)
        JOIN questions AS it ON it.set_id = flagged.set_id AND it.question = flagged.question
            AND it.body = flagged.body
        """
    )
    db.execute("DROP VIEW askable_reviews")
    db.execute(
        """
        CREATE VIEW askable_reviews AS
        SELECT reviews.*, questions.version AS version FROM reviews
        CROSS JOIN sets ON sets.id = reviews.set_id AND sets.state = 'published'
        CROSS JOIN questions ON questions.set_id = reviews.set_id AND questions.question = reviews.question
            AND questions.version = (SELECT max(version) FROM set_versions AS v WHERE v.set_id = reviews.set_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM question_state AS state CROSS JOIN questions AS flagged USING (set_id, version, question)
            WHERE state.set_id = reviews.set_id AND state.question = reviews.question
                AND flagged.body = questions.body
        )
        """
    )
    db.execute(
        """
        CREATE TABLE nameless_totals (
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            question TEXT NOT NULL,
            answered INTEGER NOT NULL,
            correct INTEGER NOT NULL,
            thousandths INTEGER NOT NULL,
            PRIMARY KEY (set_id, version, question)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("ALTER TABLE awaited RENAME TO awaited_before")
    db.execute(
        """
        CREATE TABLE awaited (
            learner INTEGER PRIMARY KEY REFERENCES learners (id),
            wanted TEXT NOT NULL,
            about TEXT,
            message INTEGER,
            asked_at TEXT NOT NULL,
            answered_by INTEGER
        ) STRICT
        """
    )
    db.execute(
        "INSERT INTO awaited (learner, wanted, message, asked_at, answered_by) "
        "SELECT learner, wanted, message, asked_at, answered_by FROM awaited_before"
    )
    db.execute("DROP TABLE awaited_before")


def m048_no_view_of_questions_set_aside(db: Database) -> None:
    """Drop a view that nothing reads: whoever asks which questions are set aside names their set."""
    db.execute("DROP VIEW set_aside_questions")
