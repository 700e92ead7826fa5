"""The schema of files that admins send, and of who is told that answers count anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m023_uploads(db: Database) -> None:
    """Keep what was sent until it is decided on, and who is to be told of a key that was put right."""
    db.execute(
        """
        CREATE TABLE uploads (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            origin TEXT NOT NULL UNIQUE,
            uploader INTEGER,
            name TEXT NOT NULL,
            file_id TEXT,
            content BLOB,
            sha256 TEXT,
            state TEXT NOT NULL CHECK (state IN
                ('pending', 'unpacked', 'refused', 'present', 'checked', 'draft', 'published', 'dropped')),
            tries INTEGER NOT NULL DEFAULT 0,
            findings TEXT CHECK (json_valid(findings)),
            fault TEXT CHECK (json_valid(fault)),
            made BLOB,
            reader BLOB,
            set_id TEXT,
            changes TEXT CHECK (json_valid(changes)),
            draft_id TEXT,
            version INTEGER,
            message INTEGER,
            is_told INTEGER NOT NULL DEFAULT 1 CHECK (is_told IN (0, 1)),
            at TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX uploads_to_do ON uploads (id) WHERE state = 'pending' OR is_told = 0")
    db.execute("CREATE INDEX uploads_of_draft ON uploads (draft_id) WHERE draft_id IS NOT NULL")
    db.execute(
        """
        CREATE TABLE regrading_notices (
            learner INTEGER NOT NULL REFERENCES learners (id),
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            better INTEGER NOT NULL,
            worse INTEGER NOT NULL,
            told_at TEXT,
            PRIMARY KEY (learner, set_id, version)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX regrading_notices_to_send ON regrading_notices (set_id, version) WHERE told_at IS NULL")
