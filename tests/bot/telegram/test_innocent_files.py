"""A file is given up only where it is to blame: not where the bot was stopped, nor where nothing could be saved."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from bot.store import jobs
from bot.telegram.upload_watch import MOST_TRIES
from bot.tutor.role import Role
from bot.workshop import Closed, Workshop
from tests.bot.botapi.running import START
from tests.bot.telegram.test_uploads import CSV

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

pytestmark = pytest.mark.usefixtures("_jobs_in_this_process")
TIMES = MOST_TRIES + 2


async def boss_with_file(world: World, store: Store) -> Somebody:
    """Let an admin send a file, which nobody looks at yet."""
    boss = world.person("Boss")
    store.grant(boss.id, Role.ADMIN, START).result()
    async with world.running():
        await boss.says("/start")
        boss.sends_file("set.csv", CSV)
        await world.quiet()
    return boss


async def test_a_bot_that_is_told_to_stop_again_and_again_gives_no_file_up(
    world: World, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    boss = await boss_with_file(world, store)

    async def stopped(*_: object) -> object:
        raise Closed

    for _ in range(TIMES):
        async with world.running() as bot:
            with monkeypatch.context() as patch:
                patch.setattr(Workshop, "made_for", stopped)
                with pytest.raises(Closed):
                    await bot.watches.uploads.look()
    async with world.running():
        await world.files()

    assert "📢" in "".join(boss.buttons)


async def test_a_full_disk_gives_no_file_up(world: World, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    boss = await boss_with_file(world, store)
    made, transaction = Workshop.made_for, jobs._transaction  # noqa: SLF001 - no disk is filled for one test

    class Full(sqlite3.OperationalError):
        sqlite_errorcode = sqlite3.SQLITE_FULL

    def fails(*_: object) -> None:
        msg = "database or disk is full"
        raise Full(msg)

    async def made_on_a_full_disk(workshop: Workshop, *args: object) -> object:
        monkeypatch.setattr(jobs, "_transaction", fails)
        return await made(workshop, *args)  # type: ignore[arg-type] # what the real one was given

    async with world.running() as bot:
        for _ in range(TIMES):
            with monkeypatch.context() as patch:
                patch.setattr(Workshop, "made_for", made_on_a_full_disk)
                assert not await bot.watches.uploads.look()
            monkeypatch.setattr(jobs, "_transaction", transaction)
        await world.files()

    assert "📢" in "".join(boss.buttons)
