"""Over which time, and of which set, does somebody want a leaderboard? The words after /leaderboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import normalize

from bot.rounds.board import Window
from bot.telegram.titled import titled, with_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.store import SetInfo

LONGEST_NAME = 4  # words: the last 7 days
# What people call the windows, besides their names in the code, and what a leaderboard is headed with; without blanks.
WINDOWS = {
    **{str(window): window for window in Window},
    **dict.fromkeys(("週", "今週", "本週", "這週", "周", "本周", "这周", "thisweek"), Window.WEEK),
    **dict.fromkeys(("7days", "last7days", "thelast7days", "7日間", "この7日間", "7天", "最近7天"), Window.WEEK),
    **dict.fromkeys(("月", "今月", "本月", "这个月", "這個月", "thismonth"), Window.MONTH),
    **dict.fromkeys(
        ("30days", "last30days", "thelast30days", "30日間", "この30日間", "30天", "最近30天"), Window.MONTH
    ),
    **dict.fromkeys(("全部", "すべて", "全て", "全期間", "所有", "alltime", "全部时间", "全部時間"), Window.ALL),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedBoard:
    """What was said: the last seven days and all sets without a word of them; `unknown` is the first of no meaning."""

    window: Window
    info: SetInfo | None
    unknown: str | None = None


def asked_board(arguments: Sequence[str], there: Sequence[SetInfo], retired: Sequence[SetInfo]) -> AskedBoard:
    """
    Make sense of what was said, in any order; a set goes by its id, or by a part of the title that only it has.

    What is first called like a window is one, also where a set has that id. What means nothing else may mean a
    set that was `retired`: what a class has answered in it stays.
    """
    asked = _asked_board(arguments, there)
    return asked if asked.unknown is None else _asked_board(arguments, (*there, *retired))


def _asked_board(arguments: Sequence[str], there: Sequence[SetInfo]) -> AskedBoard:
    run, window = _window_in(arguments)
    words = [*arguments[: run.start], *arguments[run.stop :]]
    by_id = [with_id(word, there) for word in words]
    rest = [word for word, info in zip(words, by_id, strict=True) if info is None and _plain(word) not in WINDOWS]
    by_title = titled(" ".join(rest), there)
    info = next(filter(None, by_id), by_title[0] if len(by_title) == 1 else None)
    return AskedBoard(window=window, info=info, unknown=rest[0] if rest and info not in by_title else None)


def _window_in(words: Sequence[str]) -> tuple[range, Window]:
    """Find the first words that name a window, the most of them; where none do, it is the usual one."""
    runs = (range(at, end) for at in range(len(words)) for end in range(at + LONGEST_NAME, at, -1))
    named = ((run, WINDOWS.get(_plain("".join(words[run.start : run.stop])))) for run in runs)
    return next(((run, window) for run, window in named if window is not None), (range(0), Window.WEEK))


def _plain(word: str) -> str:
    return normalize("NFKC", word).lower()
