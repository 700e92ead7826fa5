"""Over which time, and of which set, does somebody want a leaderboard? The words after /leaderboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rounds.board import Window
from bot.telegram.titled import titled, with_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.store import SetInfo

# What people call the windows, besides their names in the code.
WINDOWS = {
    **{str(window): window for window in Window},
    **dict.fromkeys(("週", "今週", "本週", "這週", "周", "本周", "这周"), Window.WEEK),
    **dict.fromkeys(("月", "今月", "本月", "这个月", "這個月"), Window.MONTH),
    **dict.fromkeys(("全部", "すべて", "全て", "全期間", "所有"), Window.ALL),
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

    The first word that is called like a window is one, also where a set has that id. What means nothing else may mean a
    set that was `retired`: what a class has answered in it stays.
    """
    asked = _asked_board(arguments, there)
    return asked if asked.unknown is None else _asked_board(arguments, (*there, *retired))


def _asked_board(arguments: Sequence[str], there: Sequence[SetInfo]) -> AskedBoard:
    at = next((i for i, word in enumerate(arguments) if word.lower() in WINDOWS), None)
    window = Window.WEEK if at is None else WINDOWS[arguments[at].lower()]
    words = [word for i, word in enumerate(arguments) if i != at]
    by_id = [with_id(word, there) for word in words]
    rest = [word for word, info in zip(words, by_id, strict=True) if info is None and word.lower() not in WINDOWS]
    by_title = titled(" ".join(rest), there)
    info = next(filter(None, by_id), by_title[0] if len(by_title) == 1 else None)
    return AskedBoard(window=window, info=info, unknown=rest[0] if rest and info not in by_title else None)
