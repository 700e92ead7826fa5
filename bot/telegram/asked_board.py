"""Over which time, and of which set, does somebody want a leaderboard? The words after /leaderboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.rounds.board import Window
from bot.telegram.titled import titled

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

    What means nothing else may mean a set that was `retired`: what a class has answered in it stays.
    """
    asked = _asked_board(arguments, there)
    return asked if asked.unknown is None else _asked_board(arguments, (*there, *retired))


def _asked_board(arguments: Sequence[str], there: Sequence[SetInfo]) -> AskedBoard:
    said = [word.lower() for word in arguments]
    window = next((WINDOWS[word] for word in said if word in WINDOWS), Window.WEEK)
    sets = {info.id.lower(): info for info in there}
    rest = [word for word in arguments if word.lower() not in {**WINDOWS, **sets}]
    by_title = titled(" ".join(rest), there)
    info = next((sets[word] for word in said if word in sets), by_title[0] if len(by_title) == 1 else None)
    return AskedBoard(window=window, info=info, unknown=rest[0] if rest and info not in by_title else None)
