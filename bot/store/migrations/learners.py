"""The schema of learners: who they are, what they chose, what they were asked to type, when they are reminded."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m002_learners(db: Database) -> None:
    """Keep who learns, and how they want it."""
    db.execute(
        """
        CREATE TABLE learners (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            language TEXT CHECK (language IN ('ja', 'en', 'zh')),
            strict_tones INTEGER NOT NULL CHECK (strict_tones IN (0, 1))
        ) STRICT
        """
    )


def m010_settings_of_learners(db: Database) -> None:
    """Keep what a learner may choose; what nobody chose yet is as it was before there was a choice."""
    for column in (
        "script TEXT CHECK (script IN ('zh-Hans', 'zh-Hant'))",
        "shows_pinyin INTEGER NOT NULL DEFAULT 0 CHECK (shows_pinyin IN (0, 1))",
        "daily_goal INTEGER NOT NULL DEFAULT 0 CHECK (daily_goal >= 0)",
        "reminder_hour INTEGER CHECK (reminder_hour BETWEEN 0 AND 23)",
        "timezone TEXT NOT NULL DEFAULT ''",
        "board_name TEXT",
        "is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1))",
    ):
        db.execute(f"ALTER TABLE learners ADD COLUMN {column}")
    db.execute("CREATE INDEX learners_to_remind ON learners (reminder_hour) WHERE reminder_hour IS NOT NULL")


def m014_awaited(db: Database) -> None:
    """Keep what each learner was asked to type outside of a quiz, and which message brought it."""
    db.execute(
        """
        CREATE TABLE awaited (
            learner INTEGER PRIMARY KEY REFERENCES learners (id),
            wanted TEXT NOT NULL CHECK (wanted IN ('time-zone', 'board-name')),
            message INTEGER,
            asked_at TEXT NOT NULL,
            answered_by INTEGER
        ) STRICT
        """
    )


def m015_reminders(db: Database) -> None:
    """Keep when to see next whether a learner is to be reminded, and what became of the last reminder."""
    db.execute(
        """
        CREATE TABLE reminders (
            learner INTEGER PRIMARY KEY REFERENCES learners (id),
            at TEXT,
            number INTEGER NOT NULL DEFAULT 0 CHECK (number >= 0),
            day TEXT,
            sent_at TEXT,
            message INTEGER,
            put_off TEXT CHECK (put_off IN ('hour', 'day', 'week')),
            in_a_row INTEGER NOT NULL DEFAULT 0 CHECK (in_a_row >= 0)
        ) STRICT
        """
    )
    db.execute("CREATE INDEX reminders_by_time ON reminders (at, learner) WHERE at IS NOT NULL")
    db.execute("INSERT INTO reminders (learner, at) SELECT id, '' FROM learners WHERE reminder_hour IS NOT NULL")
    db.execute("DROP INDEX learners_to_remind")  # the hour is by each learner's own clock: nobody asks for it alone


def m017_languages_of_telegram(db: Database) -> None:
    """Keep which language a learner's Telegram speaks, for messages that come unasked and before any is chosen."""
    db.execute("ALTER TABLE learners ADD COLUMN telegram_language TEXT")


def m037_languages_of_explanations(db: Database) -> None:
    """Keep in which language sets are to explain, where that is not the one that the bot writes in."""
    db.execute("ALTER TABLE learners ADD COLUMN explains TEXT CHECK (explains IN ('ja', 'en', 'zh'))")


def m044_zones_of_before(db: Database) -> None:
    """Keep by which clocks a learner went until when, for days that were are not to change with the clock."""
    db.execute("ALTER TABLE learners ADD COLUMN zones_before TEXT NOT NULL DEFAULT '[]'")
