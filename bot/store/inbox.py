"""
Which updates came in and are not worked on yet? Each is written down before Telegram is told that it arrived.

An id is kept longer than its body, because an update may come again, even a day later, and must not count twice. It is
not kept for ever: after a week without updates Telegram goes on with a random number, which may be an old one.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.store.columns import json_text, storable, time_text
from bot.store.many_rows import in_steps, with_rows

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.store.sqlite import Database

# Telegram gives an update for 24 hours at most, and keeps counting for a week without any.
COMES_AGAIN_WITHIN = timedelta(days=5)
# How long the body of what is settled is kept, to look into what went wrong.
BODIES_KEPT = timedelta(days=1)
_INSERTED = (
    "INSERT INTO inbox (update_id, body, received_at, is_settled) "
    "SELECT column1, column2, column3, 0 FROM (VALUES {rows}) WHERE column1 IS NOT NULL"
)
PRUNED = "UPDATE inbox SET body = NULL WHERE is_settled AND body IS NOT NULL AND received_at < ?"
_SEEN = "SELECT update_id FROM inbox WHERE update_id IN (SELECT value FROM json_each(?))"


def take_in(db: Database, updates: Sequence[tuple[int, str]], at: datetime) -> list[int]:
    """Write updates down as (id, raw body); give the ids that were not seen before."""
    received = time_text(at)
    new: dict[int, str] = {}
    seen = {id_ for (id_,) in db.execute(_SEEN, (json_text([update_id for update_id, _ in updates]),))}
    for update_id, body in updates:
        if update_id not in seen:
            new.setdefault(update_id, storable(body))
    rows = [(update_id, body, received) for update_id, body in new.items()]
    for some in in_steps(rows):
        db.execute(*with_rows(_INSERTED, some))
    return list(new)


def waiting(db: Database) -> list[tuple[int, str]]:
    """Give the updates that are not settled, in the order of their ids."""
    rows = db.execute("SELECT update_id, body FROM inbox WHERE NOT is_settled ORDER BY update_id")
    return [(row["update_id"], row["body"]) for row in rows]


def settle(db: Database, *update_ids: int) -> None:
    """Note that updates were worked on."""
    db.execute(
        "UPDATE inbox SET is_settled = 1 WHERE update_id IN (SELECT value FROM json_each(?))", (json_text(update_ids),)
    )


def leave_out(db: Database, update_id: int) -> None:
    """Note that an update is not worked on, and keep nothing of it but its id."""
    db.execute("UPDATE inbox SET is_settled = 1, body = NULL WHERE update_id = ?", (update_id,))


def prune(db: Database, before: datetime) -> int:
    """Drop the bodies of what came in before and is settled, and ids too old to come again; give how many bodies."""
    pruned = db.execute(PRUNED, (time_text(before),)).rowcount
    db.execute("DELETE FROM inbox WHERE is_settled AND received_at < ?", (time_text(before - COMES_AGAIN_WITHIN),))
    return pruned


def last_update_id(db: Database) -> int | None:
    """Give the id that came in last; it need not be the highest, see above."""
    row = db.execute("SELECT update_id FROM inbox ORDER BY received_at DESC, update_id DESC LIMIT 1").fetchone()
    return None if row is None else row["update_id"]
