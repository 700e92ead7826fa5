"""While the network or Telegram is away a reply is tried again; whoever waits for it need not ask once more."""

from __future__ import annotations

import pytest
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.telegram.limiter import LONGEST_WAIT, TRIES, Limiter
from bot.telegram.request import InTrouble, NotSent
from tests.bot.telegram.test_limiter import ANN, Calls, Clock, broadcast, call

AWAY = NotSent("no connection")
IN_TROUBLE = InTrouble("Bad Gateway")


def limiter_of(clock: Clock) -> Limiter:
    return Limiter(clock=clock, sleep=clock.sleep)


@pytest.mark.parametrize(
    ("endpoint", "chat"),
    [
        pytest.param("sendMessage", ANN, id="a message"),
        pytest.param("answerCallbackQuery", None, id="a word on a button"),
    ],
)
async def test_a_reply_gets_through_after_a_minute(endpoint: str, chat: int | None) -> None:
    clock = Clock()
    calls = Calls(clock, [AWAY] * 17)
    await call(limiter_of(clock), calls, endpoint, chat)

    assert len(calls.times) == 18
    assert 55 < calls.times[-1] < 75


@pytest.mark.parametrize("seconds", [15, 90])
async def test_a_reply_gets_through_after_telegram_was_in_trouble_and_is_tried_less_often(seconds: float) -> None:
    clock = Clock()
    calls = Calls(clock, [IN_TROUBLE] * 1000)

    async def sleep(pause: float) -> None:
        await clock.sleep(pause)
        if clock.now >= 100 + seconds:
            calls.failures.clear()

    await call(Limiter(clock=clock, sleep=sleep), calls, "sendMessage", ANN)

    assert seconds <= calls.times[-1] < seconds + 10
    assert len(calls.times) < 6 + seconds / 8


async def test_what_may_have_arrived_is_made_again_as_often_as_ever_after_it() -> None:
    clock = Clock()
    calls = Calls(clock, [AWAY] * 10 + [TimedOut()] * (TRIES - 1))
    await call(limiter_of(clock), calls, "editMessageText", ANN)

    assert len(calls.times) == 10 + TRIES


@pytest.mark.parametrize(
    "failure", [AWAY, IN_TROUBLE, TimedOut(), NetworkError("cut off")], ids=["away", "in trouble", "late", "cut"]
)
async def test_in_the_end_it_is_given_up(failure: TelegramError) -> None:
    clock = Clock()
    calls = Calls(clock, [failure] * 1000)
    with pytest.raises(NetworkError):
        await call(limiter_of(clock), calls, "sendMessage", ANN)

    assert calls.times[-1] < LONGEST_WAIT + 40


@pytest.mark.parametrize(("endpoint", "chat"), [("getMe", None), ("setMyCommands", None)])
async def test_who_waits_for_no_chat_hears_of_it_soon(endpoint: str, chat: int | None) -> None:
    clock = Clock()
    with pytest.raises(NotSent):
        await call(limiter_of(clock), Calls(clock, [AWAY] * 1000), endpoint, chat)

    assert clock.now - 100 < 10


async def test_a_broadcast_hears_of_it_soon() -> None:
    clock = Clock()
    with pytest.raises(NotSent):
        await broadcast(limiter_of(clock), Calls(clock, [AWAY] * 1000), ANN)

    assert clock.now - 100 < 10


async def test_a_broadcast_that_may_have_arrived_in_the_trouble_is_not_made_again() -> None:
    clock = Clock()
    calls = Calls(clock, [IN_TROUBLE])
    with pytest.raises(InTrouble):
        await broadcast(limiter_of(clock), calls, ANN)

    assert len(calls.times) == 1
