"""
Who is the best in each group, and at which place is somebody?

Over all time that is read in some steps of an index, however many answered: the first rows of the group in their order,
and how many have more right answers than somebody. Over some days the days of the group's learners are added up.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from bot.rounds.board import MOST_SHOWN, Board, board
from bot.rounds.standings import Standing, placed
from bot.store import groups
from bot.store.access import Part, reads
from bot.store.columns import day_text, time_number

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from bot.store.sqlite import Database

MOST_READ = 2 * MOST_SHOWN  # as many as are shown where places are shared
# Whoever is hidden takes no place.
_BEST = (
    "SELECT learner, correct, answered FROM chat_totals AS it WHERE chat = :chat "
    "AND NOT EXISTS (SELECT 1 FROM learners WHERE id = it.learner AND is_hidden) "
    "ORDER BY correct DESC, learner LIMIT :most"
)
_OWN = (
    "SELECT learner, correct, answered FROM chat_totals AS it WHERE chat = :chat AND learner = :viewer "
    "AND NOT EXISTS (SELECT 1 FROM learners WHERE id = it.learner AND is_hidden)"
)
_BETTER = (
    "SELECT (SELECT ifnull(sum(learners), 0) FROM chat_ranks WHERE chat = :chat AND correct > :correct) - "
    "(SELECT count(*) FROM learners CROSS JOIN chat_totals AS it ON it.chat = :chat AND it.learner = id "
    "WHERE is_hidden AND it.correct > :correct)"
)
# By the days of each learner and not by those of the group: they come in the order of learners, so nothing is sorted.
# Few are hidden, and the index that has them alone is searched sooner than all learners.
_SINCE = (
    "SELECT it.learner AS learner, sum(day.correct) AS correct, sum(day.answered) AS answered "
    "FROM chat_totals AS it CROSS JOIN daily_totals AS day ON day.learner = it.learner AND day.day >= :since "
    "AND day.chat = :chat WHERE it.chat = :chat "
    "AND NOT EXISTS (SELECT 1 FROM learners INDEXED BY hidden_learners WHERE id = it.learner AND is_hidden) "
    "GROUP BY it.learner ORDER BY correct DESC, learner"
)
_IN_SET = (
    "SELECT * FROM (SELECT learner, sum(verdict = 'correct') AS correct, count(*) AS answered FROM graded_attempts "
    "WHERE chat = :chat AND set_id = :set_id AND at >= :since GROUP BY learner) AS it "
    "WHERE NOT EXISTS (SELECT 1 FROM learners WHERE id = it.learner AND is_hidden) ORDER BY correct DESC, learner"
)
_FIGURES = "SELECT count(*), ifnull(sum(answered), 0), ifnull(sum(correct), 0) FROM chat_totals WHERE chat = :chat"
_FIGURES_SINCE = (
    "SELECT count(DISTINCT learner), ifnull(sum(answered), 0), ifnull(sum(correct), 0) FROM daily_totals "
    "WHERE chat = :chat AND chat <> 0 AND day >= :since"
)


def board_of(db: Database, chat: int, since: datetime | None, set_id: str | None, viewer: int | None) -> Board:
    """Give the best of a group and the viewer's own place, over all time and all sets or those that are named."""
    now = groups.now_of(db, chat)
    if since is None and set_id is None:
        return _over_all_time(db, now, viewer)
    first: str | int
    if set_id is None:
        sql, first = _SINCE, "" if since is None else day_text(since)
    else:
        sql, first = _IN_SET, 0 if since is None else time_number(since)
    rows = db.execute(sql, {"chat": now, "since": first, "set_id": set_id}).fetchall()
    own = next((row for row in rows if row["learner"] == viewer), None)
    better = 0 if own is None else bisect_left(rows, -own["correct"], key=lambda row: -row["correct"])
    return _board(rows[:MOST_READ], own, better)


def figures(db: Database, chat: int, since: datetime | None) -> tuple[int, int, int]:
    """Count who answered in a group, whoever is hidden among them, the answers and the right ones."""
    sql, first = (_FIGURES, "") if since is None else (_FIGURES_SINCE, day_text(since))
    learners, answered, correct = db.execute(sql, {"chat": groups.now_of(db, chat), "since": first}).fetchone()
    return learners, answered, correct


def _over_all_time(db: Database, chat: int, viewer: int | None) -> Board:
    rows = db.execute(_BEST, {"chat": chat, "most": MOST_READ}).fetchall()
    own = db.execute(_OWN, {"chat": chat, "viewer": viewer}).fetchone()
    better = 0
    if own is not None:
        (better,) = db.execute(_BETTER, {"chat": chat, "correct": own["correct"]}).fetchone()
    return _board(rows, own, better)


def _board(best: Sequence[sqlite3.Row], own: sqlite3.Row | None, better: int) -> Board:
    """Make a board of the first rows and the viewer's own, which so many are better than."""
    cut = board(placed(_standing(row) for row in best), None)
    if own is None or own["learner"] in {each.learner for each in cut.top}:
        return cut
    return Board(top=cut.top, own=_standing(own, 1 + better))


def _standing(row: sqlite3.Row, place: int = 0) -> Standing:
    return Standing(
        place=place, learner=row["learner"], points=row["correct"], correct=row["correct"], answered=row["answered"]
    )


class Boards(Part):
    """What the database knows of leaderboards."""

    board = reads(board_of)
    figures = reads(figures)
