"""Who is on the leaderboard of a group, for which time, and what does somebody see who is further down?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.rounds.standings import Standing

MOST_SHOWN = 10


class Window(StrEnum):
    """Over which time answers are counted: the last 7 days, the last 30, or all."""

    WEEK = "week"
    MONTH = "month"
    ALL = "all"


DAYS = {Window.WEEK: 7, Window.MONTH: 30}


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The places that are shown, and the viewer's own where it is not among them."""

    top: tuple[Standing, ...]
    own: Standing | None


def begins_at(window: Window, now: datetime) -> datetime | None:
    """Give the moment from which answers count, the beginning of a day in UTC, as totals are by day; None for all."""
    days = DAYS.get(window)
    if days is None:
        return None
    return (now.astimezone(UTC) - timedelta(days=days)).replace(hour=0, minute=0, second=0, microsecond=0)


def board(places: Sequence[Standing], viewer: int | None, most: int = MOST_SHOWN) -> Board:
    """Cut a board to its top; a place shared with the last one shown is shown too, as far as twice the number."""
    last = places[most - 1].place if len(places) >= most else None
    top = tuple(each for each in places[: 2 * most] if last is None or each.place <= last)
    own = next((each for each in places[len(top) :] if each.learner == viewer), None)
    return Board(top=top, own=own)
