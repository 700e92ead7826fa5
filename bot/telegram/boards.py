"""What `/leaderboard` answers: who answered how much rightly in this group, for everybody who is in it."""

from __future__ import annotations

from asyncio import to_thread
from collections import Counter
from typing import TYPE_CHECKING

from bot.rounds.board import begins_at
from bot.store import SetState
from bot.telegram.asked_board import asked_board
from bot.telegram.choosing_screens import unknown_word
from bot.telegram.round_drawing import board_names
from bot.telegram.round_screens import board_screen
from bot.telegram.set_names import title_of

if TYPE_CHECKING:
    from bot.telegram.asked_board import AskedBoard
    from bot.telegram.desk import Desk
    from bot.telegram.group_call import GroupCall
    from bot.telegram.screen import Screen
    from bot.texts import Texts


class Boards:
    """Shows the leaderboard of a group."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._waiting: Counter[tuple[int, int | None]] = Counter()  # how many wait for it, by group and topic
        self.group_commands = {"leaderboard": self.leaderboard}

    async def leaderboard(self, call: GroupCall) -> None:
        """Answer with the window and the set that were named; the last seven days and all sets without."""
        there = self._desk.store.sets()
        asked = asked_board(call.arguments, there, self._desk.store.sets((SetState.RETIRED,)))
        if asked.unknown is not None:
            unknown = unknown_word(call.texts, "board-unknown", asked.unknown, there)
            await self._desk.groups.answers.send(call.chat, call.topic, unknown)
            return
        place = call.chat, call.topic
        is_for_many = self._waiting[place] > 0 and self._desk.groups.is_crowded(call.chat)
        self._waiting[place] += 1
        try:
            viewer = None if is_for_many else call.learner
            screen = await board_now(self._desk, call.texts, call.chat, asked, viewer)
            await self._desk.groups.answers.send(call.chat, call.topic, screen)
        finally:
            self._waiting -= Counter((place,))


async def board_now(desk: Desk, texts: Texts, chat: int, asked: AskedBoard, viewer: int | None) -> Screen:
    """Show the leaderboard of a group as it is now, with the viewer's own place."""
    since, set_id = begins_at(asked.window, desk.clock()), None if asked.info is None else asked.info.id
    found = await to_thread(desk.store.boards.board, chat, since, set_id, viewer)
    names = board_names(desk, (each.learner for each in found.top))
    title = None if asked.info is None else title_of(texts, asked.info)
    return board_screen(texts, asked.window, found, names, title)
