"""While the network is away a reply is tried again and again; whoever waits for it need not ask once more."""

from __future__ import annotations

import pytest
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.telegram.limiter import LONGEST_WAIT, TRIES, Limiter
from bot.telegram.request import NotSent
from tests.bot.telegram.test_limiter import ANN, Calls, Clock, broadcast, call

AWAY = NotSent("no connection")


def limiter_of(clock: Clock) -> Limiter:
    return Limiter(clock=clock, sleep=clock.sleep)


async def test_a_reply_gets_through_after_a_minute() -> None:
    clock = Clock()
    calls = Calls(clock, [AWAY] * 17)
    await call(limiter_of(clock), calls, "sendMessage", ANN)

    assert len(calls.times) == 18
    assert 55 < calls.times[-1] < 75


async def test_what_may_have_arrived_is_made_again_as_often_as_ever_after_it() -> None:
    clock = Clock()
    calls = Calls(clock, [AWAY] * 10 + [TimedOut()] * (TRIES - 1))
    await call(limiter_of(clock), calls, "editMessageText", ANN)

    assert len(calls.times) == 10 + TRIES


@pytest.mark.parametrize("failure", [AWAY, TimedOut(), NetworkError("cut off")], ids=["away", "late", "cut"])
async def test_in_the_end_it_is_given_up(failure: TelegramError) -> None:
    clock = Clock()
    calls = Calls(clock, [failure] * 1000)
    with pytest.raises(NetworkError):
        await call(limiter_of(clock), calls, "sendMessage", ANN)

    assert calls.times[-1] < LONGEST_WAIT + 20


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
