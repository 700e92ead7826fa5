"""Calls keep to Telegram's rates, obey when told to wait, and are repeated where that helps."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

import pytest
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.telegram.limiter import (
    AT_LEISURE,
    BROADCAST,
    BROADCASTS_A_SECOND,
    GIVES_WAY,
    LONGEST_WAIT,
    UNASKED,
    Limiter,
    NoRoom,
    before_sending,
    while_waiting,
)
from bot.telegram.pace import GROUP_MESSAGES, LEAST_SWEEP, LEFT_FREE, Pace
from bot.telegram.request import NotSent
from quizzes.overriding import override

if TYPE_CHECKING:
    from collections.abc import Sequence

ANN, GROUP = 5_000_000_001, -100_500


class Clock:
    """A clock that goes on while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


class SharedClock(Clock):
    """A clock that goes on for all who sleep."""

    def __init__(self) -> None:
        super().__init__()
        self._asleep: list[tuple[float, asyncio.Event]] = []

    async def run(self) -> None:
        while True:
            self.now += 0.25
            for until, event in self._asleep:
                if until <= self.now:
                    event.set()
            await asyncio.sleep(0)

    @override
    async def sleep(self, seconds: float) -> None:
        event = asyncio.Event()
        self._asleep.append((self.now + seconds, event))
        await event.wait()


class Calls:
    """Notes when calls are made; the first ones fail."""

    def __init__(self, clock: Clock, failures: Sequence[TelegramError] = ()) -> None:
        self.clock = clock
        self.failures = list(failures)
        self.times: list[float] = []

    async def __call__(self) -> bool:
        self.times.append(round(self.clock.now - 100, 2))
        if self.failures:
            raise self.failures.pop(0)
        return True


async def call(limiter: Limiter, calls: Calls, endpoint: str, chat: int | None) -> None:
    data = {} if chat is None else {"chat_id": chat}
    await limiter.process_request(calls, (), {}, endpoint, data, None)


async def times_of(
    endpoint: str, chat: int | None, count: int, *, is_paced: bool = True, is_resuming: bool = False
) -> list[float]:
    clock = Clock()
    limiter = Limiter(is_paced=is_paced, is_resuming=is_resuming, clock=clock, sleep=clock.sleep)
    calls = Calls(clock)
    for _ in range(count):
        await call(limiter, calls, endpoint, chat)
    return calls.times


async def test_replies_come_three_at_once_and_then_one_a_second() -> None:
    assert await times_of("sendMessage", ANN, 5) == [0, 0, 0, 1.05, 2.05]


async def test_after_a_restart_the_burst_comes_back_in_time() -> None:
    assert await times_of("sendMessage", ANN, 3, is_resuming=True) == [0, 1.05, 2.05]


async def test_a_call_that_is_repeated_counts_again() -> None:
    clock = Clock()
    limiter = Limiter(clock=clock, sleep=clock.sleep)
    calls = Calls(clock, [NetworkError("lost")])
    for _ in range(4):
        await call(limiter, calls, "sendMessage", ANN)

    assert calls.times == [0, 0.5, 0.5, 1.05, 2.05]


async def test_edits_and_answers_in_private_never_wait() -> None:
    assert await times_of("editMessageText", ANN, 50) == [0] * 50
    assert await times_of("answerCallbackQuery", None, 50) == [0] * 50


async def test_a_group_takes_twenty_a_minute_edits_included() -> None:
    times = await times_of("editMessageText", GROUP, 41)

    assert all(times[i + 20] - times[i] >= 60 for i in range(21))


async def test_what_is_no_message_takes_no_room_in_a_group() -> None:
    assert await times_of("sendChatAction", GROUP, 50) == [0] * 50


async def test_what_can_wait_leaves_room_in_a_group_for_what_people_wait_for() -> None:
    clock = Clock()
    limiter = Limiter(clock=clock, sleep=clock.sleep)
    calls = Calls(clock)
    data = {"chat_id": GROUP}
    for _ in range(GROUP_MESSAGES - LEFT_FREE):
        await limiter.process_request(calls, (), {}, "stopPoll", data, AT_LEISURE)
    with pytest.raises(NoRoom) as refused:
        await limiter.process_request(calls, (), {}, "stopPoll", data, AT_LEISURE)
    for _ in range(LEFT_FREE):
        await call(limiter, calls, "sendMessage", GROUP)
    assert calls.times[-1] < 20

    clock.now += refused.value.seconds
    await limiter.process_request(calls, (), {}, "stopPoll", data, AT_LEISURE)
    assert all(late - early >= 60 for early, late in zip(calls.times, calls.times[20:], strict=False))


async def test_what_can_wait_is_not_sent_to_a_chat_that_is_to_be_left_alone() -> None:
    clock = Clock()
    limiter = Limiter(clock=clock, sleep=clock.sleep)
    await call(limiter, Calls(clock, [RetryAfter(7)]), "sendMessage", GROUP)
    limiter_calls = Calls(clock, [RetryAfter(900)])
    with pytest.raises(RetryAfter):
        await call(limiter, limiter_calls, "sendMessage", GROUP)

    with pytest.raises(NoRoom) as refused:
        await limiter.process_request(limiter_calls, (), {}, "stopPoll", {"chat_id": GROUP}, AT_LEISURE)
    assert refused.value.seconds > 800


@pytest.mark.parametrize(("is_paced", "chat"), [(False, GROUP), (True, None)])
async def test_without_pace_what_can_wait_does_not(chat: int | None, *, is_paced: bool) -> None:
    clock = Clock()
    limiter = Limiter(is_paced=is_paced, clock=clock, sleep=clock.sleep)
    calls = Calls(clock)
    for _ in range(30):
        await limiter.process_request(calls, (), {}, "stopPoll", {"chat_id": chat}, AT_LEISURE)

    assert calls.times == [0] * 30


async def test_without_pace_nothing_waits() -> None:
    assert await times_of("sendMessage", ANN, 30, is_paced=False) == [0] * 30


async def test_someone_who_writes_once_a_second_is_never_kept_waiting() -> None:
    pace = Pace()

    assert [pace.take(ANN, float(second)) for second in range(500)] == [0.0] * 500


async def test_idle_chats_are_forgotten() -> None:
    pace = Pace()
    for chat in range(1, 20 * LEAST_SWEEP):
        pace.take(chat, float(chat))
        pace.take(-chat, float(chat))

    assert len(pace) <= 3 * LEAST_SWEEP


@pytest.mark.parametrize("is_paced", [True, False])
async def test_a_chat_that_is_to_be_left_alone_is_left_alone(*, is_paced: bool) -> None:
    clock = Clock()
    limiter = Limiter(is_paced=is_paced, clock=clock, sleep=clock.sleep)
    calls = Calls(clock, [RetryAfter(7)])

    await call(limiter, calls, "sendMessage", ANN)

    assert calls.times[1] >= 7


async def test_a_wait_that_is_too_long_is_passed_on_and_remembered() -> None:
    clock = Clock()
    limiter = Limiter(clock=clock, sleep=clock.sleep)
    calls = Calls(clock, [RetryAfter(600)])
    with pytest.raises(RetryAfter):
        await call(limiter, calls, "sendMessage", ANN)

    await call(limiter, calls, "editMessageText", ANN)

    assert calls.times[-1] >= 600


@pytest.mark.parametrize("error", [NetworkError("Bad Gateway"), TimedOut()])
async def test_what_failed_on_the_way_is_tried_again_a_few_times(error: TelegramError) -> None:
    clock = Clock()
    limiter = Limiter(clock=clock, sleep=clock.sleep)
    calls = Calls(clock, [error, error])

    await call(limiter, calls, "sendMessage", ANN)
    assert calls.times == [0, 0.5, 1.5]

    calls = Calls(clock, [error] * 9)
    with pytest.raises(NetworkError):
        await call(limiter, calls, "editMessageText", ANN)
    assert len(calls.times) == 4


@pytest.mark.parametrize("error", [BadRequest("no"), Forbidden("blocked")])
async def test_a_no_is_a_no(error: TelegramError) -> None:
    clock = Clock()
    calls = Calls(clock, [error])

    with pytest.raises(type(error)):
        await call(Limiter(clock=clock, sleep=clock.sleep), calls, "sendMessage", ANN)
    assert len(calls.times) == 1


async def broadcast(limiter: Limiter, calls: Calls, chat: int) -> None:
    await limiter.process_request(calls, (), {}, "sendMessage", {"chat_id": chat}, BROADCAST)


async def test_broadcasts_leave_room_for_replies() -> None:
    clock = Clock()
    limiter = Limiter(clock=clock, sleep=clock.sleep)
    calls = Calls(clock)
    for person in range(BROADCASTS_A_SECOND * 3):
        await broadcast(limiter, calls, ANN + person)

    assert calls.times[0] == 0
    assert 2.9 < calls.times[-1] < 3


async def test_a_reply_does_not_stand_behind_broadcasts() -> None:
    clock = Clock()

    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)  # the clock stands

    limiter = Limiter(clock=clock, sleep=sleep)
    for person in range(500):
        await broadcast(limiter, Calls(clock), ANN + 1 + person)
    assert len(slept) == 499
    await call(limiter, Calls(clock), "sendMessage", ANN)

    assert len(slept) == 499


async def test_told_to_wait_with_a_broadcast_the_others_wait_as_well() -> None:
    clock = Clock()
    limiter = Limiter(clock=clock, sleep=clock.sleep)
    await broadcast(limiter, Calls(clock, [RetryAfter(60)]), ANN)
    calls = Calls(clock)
    await broadcast(limiter, calls, ANN + 1)

    assert calls.times[0] >= 60


async def test_told_to_wait_for_long_with_a_broadcast_the_others_wait_no_longer_than_for_a_reply() -> None:
    clock = Clock()
    limiter = Limiter(clock=clock, sleep=clock.sleep)
    with pytest.raises(RetryAfter):
        await broadcast(limiter, Calls(clock, [RetryAfter(3600)]), ANN)
    calls = Calls(clock)
    await broadcast(limiter, calls, GROUP)

    assert calls.times == [LONGEST_WAIT]


async def test_what_is_no_longer_wanted_does_not_wait_among_broadcasts() -> None:
    clock = Clock()
    limiter = Limiter(clock=clock, sleep=clock.sleep)
    with pytest.raises(RetryAfter):
        await broadcast(limiter, Calls(clock, [RetryAfter(3600)]), ANN)

    def look() -> None:
        raise ZeroDivisionError

    token = while_waiting.set(look)
    try:
        with pytest.raises(ZeroDivisionError):
            await broadcast(limiter, Calls(clock), GROUP)
    finally:
        while_waiting.reset(token)
    assert clock.now - 100 < 2


async def test_a_broadcast_that_may_have_arrived_is_not_made_again() -> None:
    clock = Clock()
    calls = Calls(clock, [TimedOut()])
    with pytest.raises(TimedOut):
        await broadcast(Limiter(clock=clock, sleep=clock.sleep), calls, ANN)
    assert len(calls.times) == 1


@pytest.mark.parametrize("failure", [NotSent("no connection"), RetryAfter(3)])
async def test_a_broadcast_that_cannot_have_arrived_is_made_again(failure: TelegramError) -> None:
    clock = Clock()
    calls = Calls(clock, [failure])
    await broadcast(Limiter(clock=clock, sleep=clock.sleep), calls, ANN)
    assert len(calls.times) == 2


async def test_without_a_limit_broadcasts_do_not_wait() -> None:
    clock = Clock()
    limiter = Limiter(is_paced=False, clock=clock, sleep=clock.sleep)
    calls = Calls(clock)
    for person in range(50):
        await broadcast(limiter, calls, ANN + person)
    assert set(calls.times) == {0}


@pytest.mark.parametrize(
    ("ago", "waited"),
    [
        pytest.param(50.0, 10.5, id="a while ago"),
        pytest.param(-3600.0, 60.5, id="an hour from now, by a clock that was put back"),
    ],
)
async def test_what_another_process_sent_to_a_group_counts(ago: float, waited: float) -> None:
    clock, noted = Clock(), []
    limiter = Limiter(clock=clock, sleep=clock.sleep)

    async def note(chat: int) -> None:
        noted.append(chat)

    limiter.remember([(GROUP, ago - number * 0.001) for number in range(20)], note)
    calls = Calls(clock)
    await call(limiter, calls, "sendPoll", GROUP)
    await call(limiter, calls, "sendMessage", ANN)

    assert calls.times[0] == pytest.approx(waited, abs=0.1)
    assert noted == [GROUP]


@pytest.mark.parametrize(("endpoint", "kind"), [("sendPoll", BROADCAST), ("editMessageText", UNASKED)])
async def test_in_a_group_a_reply_overtakes_what_nobody_asked_for(endpoint: str, kind: int) -> None:
    clock = Clock()
    steps = asyncio.Event()
    order: list[str] = []

    async def sleep(seconds: float) -> None:
        clock.now += seconds
        if seconds == 1:
            steps.set()
            await asyncio.sleep(0)

    async def made(what: str) -> bool:
        order.append(what)
        return True

    limiter = Limiter(clock=clock, sleep=sleep)
    for _ in range(GROUP_MESSAGES):
        await call(limiter, Calls(clock), "sendMessage", GROUP)
    data = {"chat_id": GROUP}
    first = asyncio.create_task(limiter.process_request(partial(made, endpoint), (), {}, endpoint, data, kind))
    await steps.wait()
    await limiter.process_request(partial(made, "reply"), (), {}, "sendMessage", data, None)
    await first

    assert order == ["reply", endpoint]


@pytest.mark.parametrize(("endpoint", "kind"), [("sendPoll", BROADCAST), ("editMessageText", UNASKED)])
async def test_however_many_replies_a_group_asks_for_what_nobody_asked_for_has_its_turn(
    endpoint: str, kind: int
) -> None:
    clock = SharedClock()
    limiter, calls, replies = Limiter(clock=clock, sleep=clock.sleep), Calls(clock), Calls(clock)
    data = {"chat_id": GROUP}

    async def people_ask_again_and_again() -> None:
        while True:
            await call(limiter, replies, "sendMessage", GROUP)

    others = [asyncio.create_task(work) for work in (clock.run(), *(people_ask_again_and_again() for _ in range(3)))]
    await clock.sleep(GROUP_MESSAGES)
    before = len(replies.times)
    await asyncio.wait_for(limiter.process_request(calls, (), {}, endpoint, data, kind), 10)
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)

    assert calls.times[-1] < 100
    assert len(replies.times) > before


async def test_what_is_not_wanted_any_more_while_it_has_a_place_is_not_waited_for() -> None:
    clock = Clock()
    limiter, calls = Limiter(clock=clock, sleep=clock.sleep), Calls(clock)
    for _ in range(GROUP_MESSAGES):
        await call(limiter, calls, "sendPoll", GROUP)
    before, seconds = clock.now, GIVES_WAY + 5

    def look() -> None:
        if clock.now > before + seconds:
            raise Unwanted

    token = while_waiting.set(look)
    try:
        with pytest.raises(Unwanted):
            await limiter.process_request(calls, (), {}, "sendPoll", {"chat_id": GROUP}, BROADCAST)
    finally:
        while_waiting.reset(token)

    assert clock.now - before <= seconds + 2
    assert len(calls.times) == GROUP_MESSAGES


async def test_what_is_not_wanted_any_more_waits_no_longer_and_takes_no_place() -> None:
    clock = Clock()
    limiter, calls = Limiter(clock=clock, sleep=clock.sleep), Calls(clock)
    for _ in range(GROUP_MESSAGES):
        await call(limiter, calls, "sendPoll", GROUP)
    before, wait = clock.now, limiter.wait_in(GROUP)

    def look() -> None:
        if clock.now > before + 1.5:
            raise Unwanted

    token = while_waiting.set(look)
    try:
        with pytest.raises(Unwanted):
            await limiter.process_request(calls, (), {}, "sendPoll", {"chat_id": GROUP}, BROADCAST)
    finally:
        while_waiting.reset(token)

    assert clock.now - before <= 2
    assert limiter.wait_in(GROUP) == pytest.approx(wait - 2)


class Unwanted(Exception):
    """Nobody wants it any more."""


async def test_a_call_that_is_not_wanted_any_more_is_not_made_after_its_wait() -> None:
    clock = Clock()
    limiter, calls = Limiter(clock=clock, sleep=clock.sleep), Calls(clock)
    asked_at: list[float] = []

    async def just_before() -> None:
        asked_at.append(clock.now - 100)
        if clock.now > 101:
            raise Unwanted

    token = before_sending.set(just_before)
    try:
        for _ in range(3):
            await call(limiter, calls, "sendPoll", GROUP)
        with pytest.raises(Unwanted):
            await call(limiter, calls, "sendPoll", GROUP)
    finally:
        before_sending.reset(token)

    assert len(calls.times) == 3
    assert asked_at[-1] == pytest.approx(1.1, abs=0.1)
