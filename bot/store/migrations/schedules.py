"""The schema of schedules: when rounds begin by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m018_schedules(db: Database) -> None:
    """Keep when rounds begin by themselves, and every time that one was to."""
    db.execute(
        """
        CREATE TABLE schedules (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat INTEGER NOT NULL,
            topic INTEGER,
            set_id TEXT NOT NULL REFERENCES sets (id),
            count INTEGER NOT NULL CHECK (count > 0),
            kind TEXT CHECK (kind IN ('cloze', 'translation', 'comprehension')),
            days TEXT NOT NULL,
            zone TEXT NOT NULL,
            language TEXT NOT NULL CHECK (language IN ('ja', 'en', 'zh')),
            made_by INTEGER,
            made_at TEXT NOT NULL,
            next_at TEXT,
            is_paused INTEGER NOT NULL DEFAULT 0 CHECK (is_paused IN (0, 1))
        ) STRICT
        """
    )
    db.execute("CREATE INDEX schedules_by_time ON schedules (next_at, id) WHERE next_at IS NOT NULL")
    db.execute("CREATE INDEX schedules_of_chat ON schedules (chat)")
    db.execute(
        """
        CREATE TABLE firings (
            schedule INTEGER NOT NULL REFERENCES schedules (id),
            at TEXT NOT NULL,
            missed INTEGER NOT NULL,
            claimed_at TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('claimed', 'begun', 'left-out')),
            PRIMARY KEY (schedule, at)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX firings_claimed ON firings (at, schedule) WHERE state = 'claimed'")


def m020_schedule_drafts(db: Database) -> None:
    """Keep what was said so far of schedules that are made with buttons."""
    db.execute(
        """
        CREATE TABLE schedule_drafts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            learner INTEGER NOT NULL,
            chat INTEGER NOT NULL,
            topic INTEGER,
            body TEXT NOT NULL CHECK (json_valid(body)),
            made_at TEXT NOT NULL,
            schedule INTEGER
        ) STRICT
        """
    )
    db.execute("CREATE INDEX schedule_drafts_by_time ON schedule_drafts (made_at)")
