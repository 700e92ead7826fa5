"""Groups, the rounds in them, and what was voted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m019_rounds(db: Database) -> None:
    """Keep groups, their rounds, each time that a question was asked in one, and every vote."""
    db.execute(
        """
        CREATE TABLE groups (
            chat INTEGER PRIMARY KEY,
            title TEXT NOT NULL,
            language TEXT CHECK (language IN ('ja', 'en', 'zh')),
            spoken TEXT,
            added_by INTEGER,
            is_here INTEGER NOT NULL CHECK (is_here IN (0, 1)),
            joined_at TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE TABLE group_moves (old INTEGER PRIMARY KEY, new INTEGER NOT NULL) STRICT")
    db.execute(
        """
        CREATE TABLE rounds (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            chat INTEGER NOT NULL,
            topic INTEGER,
            questions TEXT NOT NULL CHECK (json_array_length(questions) >= 1),
            seconds INTEGER NOT NULL CHECK (seconds >= 1),
            pace TEXT NOT NULL CHECK (pace IN ('all', 'after', 'every')),
            scoring TEXT NOT NULL CHECK (scoring IN ('right', 'speed')),
            is_hidden INTEGER NOT NULL CHECK (is_hidden IN (0, 1)),
            language TEXT NOT NULL CHECK (language IN ('ja', 'en', 'zh')),
            begun_by INTEGER,
            begun_at TEXT NOT NULL,
            origin TEXT UNIQUE,
            state TEXT NOT NULL CHECK (state IN ('open', 'ended', 'stopped', 'cut')),
            ended_at TEXT,
            result INTEGER,
            is_shown INTEGER NOT NULL CHECK (is_shown IN (0, 1)),
            is_told INTEGER NOT NULL CHECK (is_told IN (0, 1)),
            is_settled INTEGER NOT NULL CHECK (is_settled IN (0, 1))
        ) STRICT
        """
    )
    db.execute("CREATE UNIQUE INDEX one_open_round ON rounds (chat) WHERE state = 'open'")
    db.execute("CREATE INDEX rounds_of_chat ON rounds (chat)")
    db.execute("CREATE INDEX rounds_to_do ON rounds (id) WHERE NOT is_settled")
    db.execute(
        """
        CREATE TABLE askings (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            round INTEGER NOT NULL REFERENCES rounds (id),
            position INTEGER NOT NULL CHECK (position >= 0),
            begun_at TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('begun', 'sent', 'refused')),
            question TEXT,
            options TEXT CHECK (json_valid(options)),
            poll TEXT UNIQUE,
            message INTEGER,
            closes_at TEXT,
            is_closed INTEGER NOT NULL CHECK (is_closed IN (0, 1))
        ) STRICT
        """
    )
    db.execute("CREATE INDEX askings_of_round ON askings (round)")
    db.execute("CREATE INDEX askings_in_doubt ON askings (id) WHERE state = 'begun'")
    db.execute(
        """
        CREATE TABLE votes (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            update_id INTEGER NOT NULL UNIQUE,
            poll TEXT NOT NULL,
            learner INTEGER NOT NULL REFERENCES learners (id),
            options TEXT NOT NULL CHECK (json_valid(options)),
            at TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX votes_in_poll ON votes (poll)")
    db.execute("CREATE INDEX votes_of_learner ON votes (learner)")
    db.execute("CREATE INDEX attempts_of_round ON attempts (round) WHERE round IS NOT NULL")
    db.execute("CREATE INDEX attempts_of_chat ON attempts (chat, set_id) WHERE chat IS NOT NULL")
    db.execute("CREATE INDEX daily_totals_of_chat ON daily_totals (chat, day)")
    db.execute("CREATE TABLE group_sends (chat INTEGER NOT NULL, at TEXT NOT NULL) STRICT")
    db.execute("CREATE INDEX group_sends_by_time ON group_sends (at)")
    for column in ("chat INTEGER", "round INTEGER", "place INTEGER"):
        db.execute(f"ALTER TABLE sessions ADD COLUMN {column}")


def m024_pictures_of_rounds(db: Database) -> None:
    """Keep where the picture of a round is, and whether it shows every vote; rounds of before have none."""
    db.execute("ALTER TABLE rounds ADD COLUMN picture INTEGER")
    db.execute("ALTER TABLE rounds ADD COLUMN is_drawn INTEGER NOT NULL DEFAULT 0 CHECK (is_drawn IN (0, 1))")
    db.execute("UPDATE rounds SET is_drawn = 1 WHERE is_settled")


def m027_boards_from_the_index(db: Database) -> None:
    """Have all that a leaderboard adds up in the index of a group's days, so that no row is looked up for it."""
    db.execute("DROP INDEX daily_totals_of_chat")
    db.execute(
        "CREATE INDEX daily_totals_of_chat ON daily_totals (chat, day, learner, correct, answered) WHERE chat <> 0"
    )
