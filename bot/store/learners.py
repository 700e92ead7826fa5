"""Who learns here?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store.columns import storable
from bot.tutor.learner import Learner

if TYPE_CHECKING:
    from sqlite_utils import Database


def find(db: Database, id_: int) -> Learner | None:
    """Give a learner."""
    row = db.execute("SELECT * FROM learners WHERE id = ?", (id_,)).fetchone()
    if row is None:
        return None
    return Learner(id=row["id"], name=row["name"], language=row["language"], strict_tones=bool(row["strict_tones"]))


def save(db: Database, learner: Learner) -> None:
    """Add a learner, or change one."""
    db.execute(
        "INSERT INTO learners (id, name, language, strict_tones) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET "
        "name = excluded.name, language = excluded.language, strict_tones = excluded.strict_tones",
        (learner.id, storable(learner.name), learner.language, learner.strict_tones),
    )
