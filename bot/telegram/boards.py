"""What `/leaderboard` answers: who answered how much rightly in this group, for everybody who is in it."""

from __future__ import annotations

from asyncio import to_thread
from typing import TYPE_CHECKING

from bot.rounds.board import Window, begins_at
from bot.telegram.round_drawing import board_names
from bot.telegram.round_screens import board_screen, unknown_of_board
from bot.telegram.screens import title_of
from bot.telegram.titled import titled

if TYPE_CHECKING:
    from bot.telegram.desk import Desk
    from bot.telegram.group_call import GroupCall
    from bot.telegram.press import Press, Tap

# What people call the windows, besides their names in the code.
WINDOWS = {
    **{str(window): window for window in Window},
    **dict.fromkeys(("週", "今週", "周", "本周"), Window.WEEK),
    **dict.fromkeys(("月", "今月", "本月"), Window.MONTH),
    **dict.fromkeys(("全部", "すべて", "全期間"), Window.ALL),
}


class Boards:
    """Shows the leaderboard of a group."""

    group_presses: tuple[type[Press], ...] = ()

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.group_commands = {"leaderboard": self.leaderboard}

    async def leaderboard(self, call: GroupCall) -> None:
        """Answer with the window and the set that were named; the last seven days and all sets without."""
        said = [word.lower() for word in call.arguments]
        window = next((WINDOWS[word] for word in said if word in WINDOWS), Window.WEEK)
        there = self._desk.store.sets()
        sets = {info.id.lower(): info for info in there}
        rest = [word for word in call.arguments if word.lower() not in {**WINDOWS, **sets}]
        by_title = titled(" ".join(rest), there)
        info = next((sets[word] for word in said if word in sets), by_title[0] if len(by_title) == 1 else None)
        if rest and info not in by_title:
            await self._desk.groups.send(call.chat, call.topic, unknown_of_board(call.texts, rest[0], there))
            return
        since = begins_at(window, self._desk.clock())
        set_id = None if info is None else info.id
        found = await to_thread(self._desk.store.boards.board, call.chat, since, set_id, call.learner)
        names = board_names(self._desk, (each.learner for each in found.top))
        title = None if info is None else title_of(call.texts, info)
        await self._desk.groups.send(call.chat, call.topic, board_screen(call.texts, window, found, names, title))

    async def group_press(self, call: GroupCall, tap: Tap, press: Press) -> None:  # noqa: ARG002 - there are no buttons
        """Answer a press: there are no such buttons."""
        await self._desk.courier.toast(tap.query, call.texts.say("toast-unknown"))
