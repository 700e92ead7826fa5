"""In a group that can hear no more for a while, those who are to be told the same are told it once."""

from __future__ import annotations

import asyncio

import pytest
from telegram.error import TelegramError

from bot.telegram.markup import lines
from bot.telegram.screen import Screen
from bot.telegram.shared_answers import SharedAnswers

BOARD, HELP = Screen(lines("board")), Screen(lines("help"))


class Crowd:
    """A group in which nothing is heard before its turn."""

    def __init__(self, *, is_crowded: bool = True) -> None:
        self.turn = asyncio.Event()
        self.sent: list[tuple[int, int | None, Screen]] = []
        self.failures = 0
        self.answers = SharedAnswers(self._send, lambda _: is_crowded)

    async def _send(self, chat: int, topic: int | None, screen: Screen) -> int:
        await self.turn.wait()
        await asyncio.sleep(0)  # as a call takes its time
        if self.failures:
            self.failures -= 1
            msg = "gone"
            raise TelegramError(msg)
        self.sent.append((chat, topic, screen))
        return len(self.sent)

    async def hears(self, *asked: tuple[int, int | None, Screen]) -> list[BaseException | None]:
        """Let all be asked for before the first has its turn."""
        asking = [asyncio.create_task(self.answers.send(*each)) for each in asked]
        await asyncio.sleep(0)
        self.turn.set()
        return await asyncio.gather(*asking, return_exceptions=True)


async def test_what_many_wait_for_is_sent_once() -> None:
    crowd = Crowd()
    await crowd.hears((-1, None, BOARD), (-1, None, BOARD), (-1, None, BOARD))
    assert crowd.sent == [(-1, None, BOARD)]


async def test_it_is_sent_anew_to_who_asks_later() -> None:
    crowd = Crowd()
    await crowd.hears((-1, None, BOARD))
    await crowd.hears((-1, None, BOARD))
    assert len(crowd.sent) == 2


async def test_where_nobody_has_to_wait_everybody_has_an_answer() -> None:
    crowd = Crowd(is_crowded=False)
    await crowd.hears((-1, None, BOARD), (-1, None, BOARD))
    assert len(crowd.sent) == 2


@pytest.mark.parametrize(
    "other",
    [
        pytest.param((-2, None, BOARD), id="group"),
        pytest.param((-1, 7, BOARD), id="topic"),
        pytest.param((-1, None, HELP), id="answer"),
    ],
)
async def test_another_one_is_sent_too(other: tuple[int, int | None, Screen]) -> None:
    crowd = Crowd()
    await crowd.hears((-1, None, BOARD), other)
    assert crowd.sent == [(-1, None, BOARD), other]


async def test_where_the_first_cannot_be_sent_the_next_is_tried() -> None:
    crowd = Crowd()
    crowd.failures = 1
    told = await crowd.hears((-1, None, BOARD), (-1, None, BOARD), (-1, None, BOARD))
    assert [type(each) for each in told] == [TelegramError, type(None), type(None)]
    assert crowd.sent == [(-1, None, BOARD)]
