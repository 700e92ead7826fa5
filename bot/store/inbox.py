"""
Which updates came in and are not worked on yet? Each is written down before Telegram is told that it arrived.

An id is kept longer than its body, because an update may come again, even a day later, and must not count twice. It is
not kept for ever: after a week without updates Telegram goes on with a random number, which may be an old one.

A server that counts its updates anew, as where the bot moves to a Bot API server of its own, gives ids that were given
before. An update that comes again is the same to the letter, so another one under an id that is known begins another
count: within the bot, `COUNT` is added to the ids of each count after the first.
"""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from typing import TYPE_CHECKING
from zlib import crc32

from bot.store.columns import json_text, storable, time_of, time_text
from bot.store.many_rows import in_steps, with_rows

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import TypeAlias

    from bot.store.sqlite import Database

    _Row: TypeAlias = tuple[int, str, str, int]

# Telegram gives an update for 24 hours at most, and keeps counting for a week without any.
COMES_AGAIN_WITHIN = timedelta(days=5)
# How long the body of what is settled is kept, to look into what went wrong.
BODIES_KEPT = timedelta(days=1)
# More than any id that JSON carries safely; an id of SQLite's has room for so many counts, and in the last one every id
# that is known counts as seen.
COUNT = 2**53
MOST_COUNTS = 1_000
_INSERTED = (
    "INSERT INTO inbox (update_id, body, received_at, checksum, is_settled) "
    "SELECT column1, column2, column3, column4, 0 FROM (VALUES {rows}) WHERE column1 IS NOT NULL"
)
# By the thousand: what a statement changes is in memory until it is done, to undo it by.
AT_ONCE = 1_000
PRUNED = (
    "UPDATE inbox SET body = NULL WHERE update_id IN "
    "(SELECT update_id FROM inbox WHERE is_settled AND body IS NOT NULL AND received_at < ? LIMIT ?)"
)
_WAITED = "UPDATE inbox SET waited_since = ? WHERE update_id IN (SELECT value FROM json_each(?))"
_SEEN = "SELECT update_id, checksum FROM inbox WHERE update_id IN (SELECT value FROM json_each(?))"


def take_in(
    db: Database, updates: Sequence[tuple[int, str]], at: datetime, waited_since: datetime | None = None
) -> list[int]:
    """Write updates down as (id, raw body); give the ids, within the bot, of those that were not seen before."""
    received = time_text(at)
    bodies: dict[int, str] = {}
    for update_id, body in updates:
        bodies.setdefault(update_id, storable(body))
    rows = [(update_id, body, received, crc32(body.encode())) for update_id, body in bodies.items()]
    new = [update_id for some in in_steps(rows) for update_id in _insert(db, some)]
    if waited_since is not None:
        db.execute(_WAITED, (time_text(waited_since), json_text(new)))
    return new


def id_of_server(update_id: int) -> int:
    """Give the id by which the server that sent an update knows it."""
    return update_id % COUNT


def _insert(db: Database, rows: Sequence[_Row]) -> list[int]:
    """Write down what is new, which nearly always is all: what was seen before is looked for when there is any."""
    count = _count(db)
    if count == 0:
        try:
            db.execute(*with_rows(_INSERTED, rows))
        except sqlite3.IntegrityError:
            pass
        else:
            return [row[0] for row in rows]
    return _insert_unseen(db, rows, count)


def _count(db: Database) -> int:
    (highest,) = db.execute("SELECT max(update_id) FROM inbox").fetchone()
    return 0 if highest is None else int(highest) // COUNT


def _insert_unseen(db: Database, rows: Sequence[_Row], count: int) -> list[int]:
    """Write down what was not seen in this count; an id that it has for another update begins the next."""
    first = count * COUNT
    ids = json_text([first + row[0] for row in rows])
    seen: dict[int, int | None] = {id_ - first: checksum for id_, checksum in db.execute(_SEEN, (ids,))}
    new = [row for row in rows if row[0] not in seen or not _is_same(seen[row[0]], row, count)]
    if any(row[0] in seen for row in new):
        first += COUNT
    numbered = [(first + row[0], *row[1:]) for row in new]
    if numbered:
        db.execute(*with_rows(_INSERTED, numbered))
    return [row[0] for row in numbered]


def _is_same(checksum: int | None, row: _Row, count: int) -> bool:
    """Tell whether an update is the same to the letter as the one of its id, as far as is known of that."""
    return checksum is None or checksum == row[3] or count == MOST_COUNTS


def waiting(db: Database) -> list[tuple[int, str]]:
    """Give the updates that are not settled, in the order of their ids."""
    rows = db.execute("SELECT update_id, body FROM inbox WHERE NOT is_settled ORDER BY update_id")
    return [(row["update_id"], row["body"]) for row in rows]


def waited_since(db: Database, update_id: int) -> datetime | None:
    """Give since when an update may have waited: since it came in, or the bot was away before that."""
    sql = "SELECT ifnull(waited_since, received_at) FROM inbox WHERE update_id = ?"
    row = db.execute(sql, (update_id,)).fetchone()
    return None if row is None else time_of(row[0])


def settle(db: Database, *update_ids: int) -> None:
    """Note that updates were worked on."""
    db.execute(
        "UPDATE inbox SET is_settled = 1 WHERE update_id IN (SELECT value FROM json_each(?))", (json_text(update_ids),)
    )


def note_answered(db: Database, update_id: int) -> None:
    """Note that the words which answer an update have arrived, while the rest of what it asks for is still made."""
    db.execute("UPDATE inbox SET is_answered = 1 WHERE update_id = ?", (update_id,))


def is_answered(db: Database, update_id: int) -> bool:
    """Say whether the words which answer an update have arrived."""
    row = db.execute("SELECT is_answered FROM inbox WHERE update_id = ?", (update_id,)).fetchone()
    return row is not None and bool(row["is_answered"])


def leave_out(db: Database, update_id: int) -> None:
    """Note that an update is not worked on, and keep nothing of it but its id."""
    db.execute("UPDATE inbox SET is_settled = 1, body = NULL WHERE update_id = ?", (update_id,))


def prune(db: Database, before: datetime) -> int:
    """Drop the bodies of what came in before and is settled, and ids too old to come again; give how many bodies."""
    pruned, is_more = 0, True
    while is_more:
        some = db.execute(PRUNED, (time_text(before), AT_ONCE)).rowcount
        pruned, is_more = pruned + some, some == AT_ONCE
    db.execute("DELETE FROM inbox WHERE is_settled AND received_at < ?", (time_text(before - COMES_AGAIN_WITHIN),))
    return pruned


def last_update_id(db: Database) -> int | None:
    """Give the id that came in last; it need not be the highest, see above."""
    row = db.execute("SELECT update_id FROM inbox ORDER BY received_at DESC, update_id DESC LIMIT 1").fetchone()
    return None if row is None else row["update_id"]
