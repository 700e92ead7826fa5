"""The schema of what admins do: the log of their acts, and revisions of question sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m022_acts_and_revisions(db: Database) -> None:
    """Keep who did what, and what admins decide on the questions of a set before they are its next version."""
    _make_acts(db)
    db.execute(
        """
        CREATE TABLE revisions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            begun_by INTEGER,
            begun_at TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'finished', 'dropped', 'outdated')),
            ended_by INTEGER,
            ended_at TEXT,
            made_version INTEGER,
            FOREIGN KEY (set_id, version) REFERENCES set_versions (set_id, version)
        ) STRICT
        """
    )
    db.execute("CREATE UNIQUE INDEX one_open_revision ON revisions (set_id) WHERE state = 'open'")
    db.execute(
        """
        CREATE TABLE revision_changes (
            revision INTEGER NOT NULL REFERENCES revisions (id),
            question TEXT NOT NULL,
            change INTEGER NOT NULL CHECK (change >= 1),
            choice TEXT NOT NULL CHECK (choice IN ('keep', 'drop', 'undecided')),
            body TEXT CHECK (json_valid(body)),
            done_by INTEGER,
            at TEXT NOT NULL,
            PRIMARY KEY (revision, question, change)
        ) STRICT, WITHOUT ROWID
        """
    )


def _make_acts(db: Database) -> None:
    db.execute(
        """
        CREATE TABLE acts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            done_by INTEGER,
            channel TEXT NOT NULL CHECK (channel IN ('chat', 'command-line')),
            deed TEXT NOT NULL,
            set_id TEXT,
            version INTEGER,
            question TEXT,
            person INTEGER,
            detail TEXT
        ) STRICT
        """
    )
    db.execute("CREATE INDEX acts_by ON acts (done_by) WHERE done_by IS NOT NULL")
    db.execute("CREATE INDEX acts_with ON acts (person) WHERE person IS NOT NULL")
    db.execute(
        "CREATE TRIGGER acts_are_kept BEFORE DELETE ON acts BEGIN SELECT RAISE(ABORT, 'an act is never deleted'); END"
    )
    db.execute(
        """
        CREATE TRIGGER acts_stay BEFORE UPDATE ON acts
        WHEN NEW.id IS NOT OLD.id OR NEW.at IS NOT OLD.at OR NEW.channel IS NOT OLD.channel
            OR NEW.deed IS NOT OLD.deed OR NEW.set_id IS NOT OLD.set_id OR NEW.version IS NOT OLD.version
            OR NEW.question IS NOT OLD.question OR NEW.detail IS NOT OLD.detail
            OR (NEW.done_by IS NOT NULL AND NEW.done_by IS NOT OLD.done_by)
            OR (NEW.person IS NOT NULL AND NEW.person IS NOT OLD.person)
        BEGIN SELECT RAISE(ABORT, 'an act is never changed'); END
        """
    )
