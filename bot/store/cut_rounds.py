"""
What becomes of rounds that could not go on where they were? They are cut, and told of when the bot can speak there.

Until whoever began such a round is told, it is not settled.
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
    """End a round of which nothing more can be said where it went on; without answers, in private neither."""
    db.execute(
        "UPDATE rounds SET state = 'cut', ended_at = ifnull(ended_at, ?1), "
        "is_told = is_told OR NOT EXISTS (SELECT 1 FROM attempts WHERE round = ?2) WHERE id = ?2",
        (time_text(at), round_),
    )
    db.execute("UPDATE rounds SET is_settled = is_told OR begun_by IS NULL WHERE id = ?", (round_,))


def cut_all(db: Database, chat: int, at: datetime) -> None:
    """End the rounds of a group that the bot is in no more."""
    db.execute(
        "UPDATE rounds SET state = 'cut', ended_at = ifnull(ended_at, ?), is_settled = is_told OR begun_by IS NULL "
        "WHERE chat = ? AND NOT is_settled AND state <> 'cut'",
        (time_text(at), chat),
    )


def last_cut(db: Database, chat: int, since: datetime) -> Round | None:
    """
    Give the last round of a group that was cut since then before its standings were shown, if none came out after it.

    Of several one in which somebody has answered: who saw nothing of it may have begun another.
    """
    row = db.execute(
        "SELECT id FROM rounds WHERE chat = ?1 AND state = 'cut' AND result IS NULL AND ended_at >= ?2 AND id > ifnull("
        "(SELECT max(id) FROM rounds WHERE chat = ?1 AND (state <> 'cut' OR result IS NOT NULL)), 0) "
        "ORDER BY EXISTS (SELECT 1 FROM attempts WHERE round = rounds.id) DESC, id DESC LIMIT 1",
        (groups.now_of(db, chat), time_text(since)),
    ).fetchone()
    return None if row is None else round_rows.find(db, row["id"])


def bring_back(db: Database, chat: int, since: datetime, *, was_away: bool) -> bool:
    """
    Let such a round be as if it had been stopped, so that its standings are shown; False where there is none.

    Where the bot `was_away`, nobody has heard more than that: its standings are shown also if nobody has answered, and
    whoever began it is told the details, if there are any.
    """
    round_ = last_cut(db, chat, since)
    if round_ is None:
        return False
    (is_answered,) = db.execute("SELECT EXISTS (SELECT 1 FROM attempts WHERE round = ?)", (round_.id,)).fetchone()
    db.execute(
        "UPDATE rounds SET state = 'stopped', is_settled = 0, is_shown = NOT (?1 OR ?2), "
        "is_drawn = is_drawn OR NOT ?1, is_told = iif(?1, is_told AND NOT ?2, 1) WHERE id = ?3",
        (is_answered, was_away, round_.id),
    )
    return True
