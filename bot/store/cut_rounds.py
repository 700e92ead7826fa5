"""
What becomes of rounds that could not go on where they were? They are cut, and told of when the bot can speak there.

Whoever began a round that is cut because the bot is in its group no more is told so: until then it is not settled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store import groups, round_rows
from bot.store.columns import time_text

if TYPE_CHECKING:
    from datetime import datetime

    from bot.rounds.round import Round
    from bot.store.sqlite import Database


def cut(db: Database, round_: int, at: datetime) -> None:
    """End a round of which nothing more can be said where it went on; of answers there is nothing to tell yet."""
    db.execute(
        "UPDATE rounds SET state = 'cut', ended_at = ifnull(ended_at, ?1), is_settled = 1, "
        "is_told = is_told OR NOT EXISTS (SELECT 1 FROM attempts WHERE round = ?2) WHERE id = ?2",
        (time_text(at), round_),
    )


def cut_all(db: Database, chat: int, at: datetime) -> None:
    """End the rounds of a group that the bot is in no more."""
    db.execute(
        "UPDATE rounds SET state = 'cut', ended_at = ifnull(ended_at, ?), is_settled = is_told OR begun_by IS NULL "
        "WHERE chat = ? AND NOT is_settled AND state <> 'cut'",
        (time_text(at), chat),
    )


def last_cut(db: Database, chat: int, since: datetime) -> Round | None:
    """Give the last round of a group, if it was cut since then before its standings were shown."""
    row = db.execute(
        "SELECT id FROM rounds WHERE id = (SELECT max(id) FROM rounds WHERE chat = ?) AND state = 'cut' "
        "AND result IS NULL AND ended_at >= ?",
        (groups.now_of(db, chat), time_text(since)),
    ).fetchone()
    return None if row is None else round_rows.find(db, row["id"])


def bring_back(db: Database, chat: int, since: datetime, *, was_away: bool) -> bool:
    """
    Let the standings of such a round be shown, if anybody has answered; False where there is none.

    Who began it is told the details where the bot `was_away`, for then they heard no more than that.
    """
    round_ = last_cut(db, chat, since)
    changed = db.execute(
        "UPDATE rounds SET state = 'stopped', is_shown = 0, is_settled = 0, is_told = is_told AND NOT ? "
        "WHERE id = ? AND EXISTS (SELECT 1 FROM attempts WHERE round = rounds.id)",
        (was_away, None if round_ is None else round_.id),
    )
    return changed.rowcount == 1
