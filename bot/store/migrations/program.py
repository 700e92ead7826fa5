"""The schema of the program itself: the mark of the file, what came in, who may do more than learn."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database

APPLICATION_ID = 0x51554942  # "QUIB": tells our file from other programs' databases


def m001_application_id(db: Database) -> None:
    """Mark the file as ours."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def m007_inbox(db: Database) -> None:
    """Keep each update before Telegram is told that it arrived, and its id for as long as it may come again."""
    db.execute(
        """
        CREATE TABLE inbox (
            update_id INTEGER PRIMARY KEY,
            body TEXT,
            received_at TEXT NOT NULL,
            is_settled INTEGER NOT NULL CHECK (is_settled IN (0, 1))
        ) STRICT
        """
    )
    db.execute("CREATE INDEX inbox_waiting ON inbox (update_id) WHERE NOT is_settled")
    db.execute("CREATE INDEX inbox_bodies ON inbox (received_at) WHERE is_settled AND body IS NOT NULL")
    db.execute("CREATE INDEX inbox_received ON inbox (received_at, update_id)")


def m008_roles(db: Database) -> None:
    """Keep who may do more than learn, by Telegram id: a role may be granted before its person is ever seen."""
    db.execute(
        """
        CREATE TABLE roles (
            person INTEGER NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('teacher', 'admin')),
            granted_at TEXT NOT NULL,
            PRIMARY KEY (person, role)
        ) STRICT, WITHOUT ROWID
        """
    )


def m032_bodies_found_by_when_they_came(db: Database) -> None:
    """Let an update be settled without a change to the index of bodies, which took longer than the rest of it."""
    db.execute("DROP INDEX inbox_bodies")
    db.execute("CREATE INDEX inbox_bodies ON inbox (received_at) WHERE body IS NOT NULL")


def m041_updates_that_were_answered(db: Database) -> None:
    """Keep of an update whose words have arrived that they have, so that they are not said again with the rest."""
    db.execute("ALTER TABLE inbox ADD COLUMN is_answered INTEGER NOT NULL DEFAULT 0 CHECK (is_answered IN (0, 1))")


def m047_updates_that_waited_before_they_came(db: Database) -> None:
    """Keep of an update since when it may have waited, where the bot was away before it came."""
    db.execute("ALTER TABLE inbox ADD COLUMN waited_since TEXT")


def m049_updates_known_to_the_letter(db: Database) -> None:
    """Keep of an update what tells it from another one under the same id, from a server that counts anew."""
    db.execute("ALTER TABLE inbox ADD COLUMN checksum INTEGER")
