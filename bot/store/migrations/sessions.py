"""The schema of sessions: what each learner is asked, in which order, and how far they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m004_sessions(db: Database) -> None:
    """Keep each learner's runs; ids are never given twice, because buttons and attempts name them for ever."""
    db.execute(
        """
        CREATE TABLE sessions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            learner INTEGER NOT NULL REFERENCES learners (id),
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            questions TEXT NOT NULL CHECK (json_array_length(questions) >= 1),
            started_at TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position BETWEEN 0 AND json_array_length(questions)),
            answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
            state TEXT NOT NULL CHECK (state IN ('open', 'finished', 'left')),
            hints INTEGER NOT NULL CHECK (hints >= 0),
            picked TEXT NOT NULL CHECK (json_valid(picked)),
            asked_at TEXT,
            message INTEGER,
            FOREIGN KEY (set_id, version) REFERENCES set_versions (set_id, version)
        ) STRICT
        """
    )
    db.execute("CREATE UNIQUE INDEX one_open_session ON sessions (learner) WHERE state = 'open'")
    db.execute("CREATE INDEX sessions_of_learner ON sessions (learner)")


def m009_sessions_over_several_sets(db: Database) -> None:
    """Say for each question of a session which version of which set it is of, and for each session what it is for."""
    db.execute(
        """
        CREATE TABLE sessions_anew (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            learner INTEGER NOT NULL REFERENCES learners (id),
            purpose TEXT NOT NULL CHECK (purpose IN ('quiz', 'review', 'mistakes', 'missed', 'passage')),
            questions TEXT NOT NULL CHECK (json_array_length(questions) >= 1),
            started_at TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position BETWEEN 0 AND json_array_length(questions)),
            answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
            state TEXT NOT NULL CHECK (state IN ('open', 'finished', 'left')),
            hints INTEGER NOT NULL CHECK (hints >= 0),
            picked TEXT NOT NULL CHECK (json_valid(picked)),
            asked_at TEXT,
            message INTEGER
        ) STRICT
        """
    )
    db.execute(
        "INSERT INTO sessions_anew (id, learner, purpose, questions, started_at, position, answered, state, hints, "
        "picked, asked_at, message) SELECT id, learner, 'quiz', (SELECT json_group_array(json(each)) FROM "
        "(SELECT json_array(set_id, version, value) AS each FROM json_each(questions) ORDER BY key)), "
        "started_at, position, answered, state, hints, picked, asked_at, message FROM sessions"
    )
    db.execute("DELETE FROM sqlite_sequence WHERE name = 'sessions_anew'")
    db.execute(
        "INSERT INTO sqlite_sequence (name, seq) SELECT 'sessions_anew', seq FROM sqlite_sequence "
        "WHERE name = 'sessions'"
    )
    db.execute("DROP TABLE sessions")
    db.execute("ALTER TABLE sessions_anew RENAME TO sessions")
    db.execute("CREATE UNIQUE INDEX one_open_session ON sessions (learner) WHERE state = 'open'")
    db.execute("CREATE INDEX sessions_of_learner ON sessions (learner)")
    db.execute(
        """
        CREATE TRIGGER sessions_point_at_sets BEFORE INSERT ON sessions
        WHEN EXISTS (
            SELECT 1 FROM json_each(NEW.questions) AS each WHERE NOT EXISTS (
                SELECT 1 FROM set_versions
                WHERE set_id = json_extract(each.value, '$[0]') AND version = json_extract(each.value, '$[1]')
            )
        )
        BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY: a question of the session is of no set that is here'); END
        """
    )


def m030_numbered_sessions(db: Database) -> None:
    """Name the questions of sessions by their numbers, as the log does: a quarter of the room."""
    db.execute("DROP TRIGGER sessions_point_at_sets")
    db.execute(
        "INSERT OR IGNORE INTO question_numbers (set_id, question) "
        "SELECT json_extract(each.value, '$[0]'), json_extract(each.value, '$[2]') "
        "FROM sessions, json_each(sessions.questions) AS each ORDER BY sessions.id, each.key"
    )
    db.execute(
        "UPDATE sessions SET questions = (SELECT json_group_array(json(pair)) FROM (SELECT json_array(named.id, "
        "json_extract(each.value, '$[1]')) AS pair FROM json_each(sessions.questions) AS each "
        "JOIN question_numbers AS named ON named.set_id = json_extract(each.value, '$[0]') "
        "AND named.question = json_extract(each.value, '$[2]') ORDER BY each.key))"
    )
    db.execute(
        """
        CREATE TRIGGER sessions_point_at_sets BEFORE INSERT ON sessions
        WHEN EXISTS (
            SELECT 1 FROM json_each(NEW.questions) AS each WHERE NOT EXISTS (
                SELECT 1 FROM question_numbers AS named JOIN set_versions AS v ON v.set_id = named.set_id
                WHERE named.id = json_extract(each.value, '$[0]') AND v.version = json_extract(each.value, '$[1]')
            )
        )
        BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY: a question of the session is of no set that is here'); END
        """
    )


def m033_sessions_that_mix_options(db: Database) -> None:
    """Say which sessions show options in an order of their own; what is open keeps the order that was seen."""
    db.execute("ALTER TABLE sessions ADD COLUMN mixed INTEGER NOT NULL DEFAULT 0 CHECK (mixed IN (0, 1))")
