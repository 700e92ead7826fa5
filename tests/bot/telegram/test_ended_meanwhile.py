"""Who is ended in the very moment in which what they wait for comes ends all the same, and does not wait on."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.telegram.round_watch import RoundWatch
from bot.telegram.upload_watch import UploadWatch

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from bot.telegram.application import Bot
    from tests.bot.botapi.running import World

STEPS = range(6)
SOON = 2.0


async def ends(work: Coroutine[object, object, None], event: asyncio.Event, steps: int) -> bool:
    """Let what is waited for come, and end the work so many steps of the event loop later."""
    task = asyncio.create_task(work)
    await asyncio.sleep(0.05)
    event.set()
    for _ in range(steps):
        await asyncio.sleep(0)
    task.cancel()
    done, late = await asyncio.wait([task], timeout=SOON)
    for each in late:
        each.cancel()
    return bool(done)


@pytest.mark.parametrize("steps", STEPS)
async def test_the_watch_over_rounds_ends(bot: Bot, steps: int) -> None:
    desk = bot.watches.rounds._desk  # noqa: SLF001 - the same desk, so that nothing else rings its bell
    assert await ends(RoundWatch(desk).run(), desk.bell, steps)


@pytest.mark.parametrize("steps", STEPS)
async def test_the_watch_over_files_ends(bot: Bot, world: World, steps: int) -> None:
    desk = bot.watches.uploads._desk  # noqa: SLF001 - the same desk, so that nothing else rings its bell
    assert await ends(UploadWatch(desk, world.care).run(), desk.uploads_bell, steps)


@pytest.mark.parametrize("steps", STEPS)
async def test_the_bot_of_a_test_ends(world: World, steps: int) -> None:
    ann = world.person()
    async with asyncio.timeout(SOON + 8):
        async with world.running():
            await ann.quiet()
            world.telegram.push({"message": {"message_id": 1, "date": 0, "chat": {"id": ann.id, "type": "private"}}})
            for _ in range(steps):
                await asyncio.sleep(0)
