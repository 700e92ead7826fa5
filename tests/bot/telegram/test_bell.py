"""A bell is heard whenever it is rung, and not when it is not."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from bot.telegram.bell import rung_within

LONG = 60.0


class RungAsTheTimeIsUp(asyncio.Event):
    """A bell that is rung when nobody is to wait for it any longer, and nobody has gone on yet."""

    async def wait(self) -> bool:  # type: ignore[override]  # narrower than the true one
        try:
            return await super().wait()
        except asyncio.CancelledError:
            self.set()
            raise


async def test_a_bell_that_is_rung_is_heard_at_once_and_once() -> None:
    bell = asyncio.Event()
    bell.set()

    assert await rung_within(bell, LONG)
    assert not bell.is_set()


async def test_a_bell_that_is_rung_meanwhile_is_heard() -> None:
    bell = asyncio.Event()
    asyncio.get_running_loop().call_later(0.01, bell.set)

    assert await rung_within(bell, LONG)


async def test_a_bell_that_is_rung_just_as_the_time_is_up_is_heard() -> None:
    assert await rung_within(RungAsTheTimeIsUp(), 0.01)


async def test_a_bell_that_nobody_rings_is_not_heard() -> None:
    assert not await rung_within(asyncio.Event(), 0.01)


async def test_who_is_told_to_stop_waiting_stops() -> None:
    waiting = asyncio.create_task(rung_within(asyncio.Event(), LONG))
    await asyncio.sleep(0)
    waiting.cancel()
    with suppress(asyncio.CancelledError):
        await waiting

    assert waiting.cancelled()
