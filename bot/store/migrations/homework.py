"""The schema of homework: questions that members of a group do in private until they are due."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m021_homework(db: Database) -> None:
    """Keep which homework was set, and in which sessions it is done."""
    db.execute(
        """
        CREATE TABLE homework (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat INTEGER NOT NULL,
            topic INTEGER,
            questions TEXT NOT NULL CHECK (json_valid(questions)),
            due_at TEXT NOT NULL,
            zone TEXT NOT NULL,
            language TEXT NOT NULL CHECK (language IN ('ja', 'en', 'zh')),
            made_by INTEGER,
            made_at TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'reminded', 'ended', 'dropped')),
            next_at TEXT,
            origin TEXT UNIQUE
        ) STRICT
        """
    )
    db.execute("CREATE INDEX homework_by_time ON homework (next_at, id) WHERE next_at IS NOT NULL")
    db.execute("CREATE INDEX homework_of_chat ON homework (chat)")
    db.execute(
        """
        CREATE TABLE homework_sessions (
            session INTEGER PRIMARY KEY REFERENCES sessions (id),
            homework INTEGER NOT NULL REFERENCES homework (id)
        ) STRICT
        """
    )
    db.execute("CREATE INDEX sessions_of_homework ON homework_sessions (homework)")


def m034_hints_in_classes(db: Database) -> None:
    """Keep the hints that somebody had of a question of homework or of a round, which may be left and opened again."""
    db.execute(
        """
        CREATE TABLE class_hints (
            learner INTEGER NOT NULL,
            place TEXT NOT NULL,
            question TEXT NOT NULL,
            hints INTEGER NOT NULL CHECK (hints > 0),
            PRIMARY KEY (learner, place, question)
        ) STRICT, WITHOUT ROWID
        """
    )


def m045_reminders_of_homework(db: Database) -> None:
    """Keep who is still to be reminded of homework in private: each is told by itself, whatever happens meanwhile."""
    db.execute(
        """
        CREATE TABLE homework_reminders (
            homework INTEGER NOT NULL REFERENCES homework (id),
            learner INTEGER NOT NULL,
            PRIMARY KEY (homework, learner)
        ) STRICT, WITHOUT ROWID
        """
    )
