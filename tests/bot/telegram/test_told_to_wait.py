"""Told to wait, the bot calls nobody too early, and everybody gets their answer in the end."""

from __future__ import annotations

import asyncio
import heapq
from collections import deque
from functools import partial
from itertools import count, pairwise
from typing import TYPE_CHECKING

import pytest
from telegram.error import RetryAfter

from bot.telegram.limiter import BROADCAST, RETRIES_A_SECOND, Limiter
from bot.telegram.pace import GROUP_MESSAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

GROUP, OTHER_GROUP, ANN = -100_500, -100_501, 5_000_000_001
WINDOW, A_SECOND = 60.0, 30


class Timeline:
    """Time that goes on to the next moment somebody waits for, once nobody does anything."""

    def __init__(self) -> None:
        self.now = 1000.0
        self._waiting: list[tuple[float, int, asyncio.Future[None]]] = []
        self._numbers = count()

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        done = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (self.now + seconds, next(self._numbers), done))
        await done

    async def until_done(self, tasks: list[asyncio.Task[object]]) -> None:
        while not all(task.done() for task in tasks):
            for _ in range(20):
                await asyncio.sleep(0)
            if self._waiting:
                self.now, _, done = heapq.heappop(self._waiting)
                if not done.done():
                    done.set_result(None)


class Server:
    """Takes 20 messages in any minute from a group, and 30 a second over all; says how long to wait."""

    def __init__(self, time: Timeline) -> None:
        self._time = time
        self._taken: dict[int, deque[float]] = {}
        self._all: deque[float] = deque()
        self._blocked: dict[int, float] = {}
        self.ignored = 0
        self.refused = 0
        self.arrived: list[tuple[float, int]] = []

    def used_up(self, group: int, ago: float) -> None:
        self._taken[group] = deque([self._time.now - ago] * GROUP_MESSAGES)

    def block(self, chat: int, seconds: float) -> None:
        self._blocked[chat] = self._time.now + seconds

    async def take(self, chat: int) -> bool:
        now = self._time.now
        if (until := self._blocked.get(chat, now)) > now:
            self.ignored += 1
            self._refuse(chat, until - now)
        taken = self._taken.setdefault(chat, deque())
        while taken and taken[0] <= now - WINDOW:
            taken.popleft()
        while self._all and self._all[0] <= now - 1:
            self._all.popleft()
        if chat < 0 and len(taken) >= GROUP_MESSAGES:
            self._refuse(chat, taken[0] + WINDOW - now)
        if len(self._all) >= A_SECOND:
            self._refuse(chat, 1)
        taken.append(now)
        self._all.append(now)
        self.arrived.append((now, chat))
        return True

    def _refuse(self, chat: int, seconds: float) -> None:
        self.refused += 1
        self._blocked[chat] = self._time.now + seconds
        raise RetryAfter(int(seconds) + 1)


async def test_a_whole_class_is_answered_where_the_group_has_had_enough_for_a_while() -> None:
    time = Timeline()
    server, limiter = Server(time), Limiter(clock=time, sleep=time.sleep)
    server.used_up(GROUP, ago=50)

    await time.until_done([_sending(limiter, server, GROUP) for _ in range(12)])

    assert len(server.arrived) == 12
    assert server.ignored <= 2  # what was in flight together with the first that was refused
    moments = [moment for moment, _ in server.arrived]
    assert all(later - sooner >= 1 for sooner, later in pairwise(moments))


async def test_two_hundred_people_at_once_are_answered_though_telegram_takes_thirty_a_second() -> None:
    time = Timeline()
    server, limiter = Server(time), Limiter(clock=time, sleep=time.sleep)

    await time.until_done([_sending(limiter, server, ANN + person) for person in range(200)])

    assert {chat for _, chat in server.arrived} == {ANN + person for person in range(200)}
    assert server.ignored == 0
    assert time.now - 1000 < 2 * 200 / RETRIES_A_SECOND


async def test_one_person_who_is_to_be_left_alone_for_long_makes_nobody_else_wait_so_long() -> None:
    time = Timeline()
    server, limiter = Server(time), Limiter(clock=time, sleep=time.sleep)
    server.block(ANN, 100)
    server.block(ANN + 1, 1)

    await time.until_done([_sending(limiter, server, ANN), _sending(limiter, server, ANN + 1)])

    arrived = {chat: moment - 1000 for moment, chat in server.arrived}
    assert arrived[ANN + 1] < 3
    assert arrived[ANN] >= 100


async def test_one_group_that_is_to_be_left_alone_holds_up_no_round_of_another() -> None:
    time = Timeline()
    server, limiter = Server(time), Limiter(clock=time, sleep=time.sleep)
    server.block(GROUP, 100)

    await time.until_done(
        [_sending(limiter, server, GROUP, BROADCAST), _sending(limiter, server, OTHER_GROUP, BROADCAST)]
    )

    assert [chat for _, chat in server.arrived] == [OTHER_GROUP, GROUP]
    assert server.arrived[0][0] - 1000 < 1


@pytest.mark.parametrize("messages", [45, 80])
async def test_a_long_round_is_asked_at_a_pace_that_is_never_refused(messages: int) -> None:
    time = Timeline()
    server, limiter = Server(time), Limiter(clock=time, sleep=time.sleep)

    async def all_of_them() -> None:
        for number in range(messages):
            await _call(limiter, partial(_late, time, server, 0.3 if number % 7 == 0 else 0.02), GROUP)

    await time.until_done([asyncio.create_task(all_of_them())])

    assert server.refused == 0
    assert len(server.arrived) == messages


async def _late(time: Timeline, server: Server, seconds: float) -> bool:
    await time.sleep(seconds)
    return await server.take(GROUP)


def _sending(limiter: Limiter, server: Server, chat: int, kind: int | None = None) -> asyncio.Task[object]:
    return asyncio.create_task(_call(limiter, partial(server.take, chat), chat, kind))


async def _call(
    limiter: Limiter, call: Callable[[], Coroutine[object, object, bool]], chat: int, kind: int | None = None
) -> object:
    return await limiter.process_request(call, (), {}, "sendMessage", {"chat_id": chat}, kind)
