"""
Who did what, and when? A log that only grows.

Whoever is forgotten is forgotten here too: what they did stays, without them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store.access import Part, reads, writes
from bot.store.columns import storable, time_of, time_text
from bot.tutor.act import Act, Channel, Deed
from bot.tutor.role import Role

if TYPE_CHECKING:
    import sqlite3

    from bot.store.sqlite import Database

LONGEST_DETAIL = 200


def add(db: Database, act: Act) -> None:
    """Write an act down, in the transaction of what it is about."""
    db.execute(
        "INSERT INTO acts (at, done_by, channel, deed, set_id, version, question, person, detail) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            time_text(act.at),
            act.by,
            act.channel.value,
            act.deed.value,
            act.set_id,
            act.version,
            act.question,
            act.person,
            None if act.detail is None else storable(act.detail)[:LONGEST_DETAIL],
        ),
    )


def count(db: Database) -> int:
    """Count them; nothing is ever taken out, so the last number is the count."""
    (last,) = db.execute("SELECT coalesce(max(id), 0) FROM acts").fetchone()
    return int(last)


def page(db: Database, start: int, limit: int) -> list[Act]:
    """List some of them, the latest first."""
    rows = db.execute("SELECT * FROM acts ORDER BY id DESC LIMIT ? OFFSET ?", (limit, start))
    return [_act_of(row) for row in rows]


def admins_changed(db: Database, after: int) -> list[tuple[int, int]]:
    """Give each change of who is an admin after an act, as the number of its own act and the person."""
    rows = db.execute(
        "SELECT id, person FROM acts WHERE id > ? AND deed IN (?, ?) AND detail = ? AND person IS NOT NULL ORDER BY id",
        (after, Deed.GRANTED.value, Deed.REVOKED.value, Role.ADMIN.value),
    )
    return [(number, person) for number, person in rows]


def _act_of(row: sqlite3.Row) -> Act:
    return Act(
        id=row["id"],
        at=time_of(row["at"]),
        by=row["done_by"],
        channel=Channel(row["channel"]),
        deed=Deed(row["deed"]),
        set_id=row["set_id"],
        version=row["version"],
        question=row["question"],
        person=row["person"],
        detail=row["detail"],
    )


class Acts(Part):
    """What the database knows of that; reading answers at once, writing gives a future."""

    note = writes(add)
    count = reads(count)
    page = reads(page)
    admins_changed = reads(admins_changed)
