"""The schema of classes: whose they are is found in the rounds, the schedules and the homework of all groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m042_classes_found_by_who_teaches_them(db: Database) -> None:
    """Find the groups that somebody has taught in without reading each round that there ever was."""
    db.execute("CREATE INDEX rounds_by_teacher ON rounds (begun_by, chat) WHERE begun_by IS NOT NULL")
    db.execute("CREATE INDEX schedules_by_teacher ON schedules (made_by, chat) WHERE made_by IS NOT NULL")
    db.execute("CREATE INDEX homework_by_teacher ON homework (made_by, chat) WHERE made_by IS NOT NULL")
