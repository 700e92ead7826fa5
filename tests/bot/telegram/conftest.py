"""A small library with every form of question, and the bot at work on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from tests.bot.botapi.running import START, World
from tests.bot.telegram.sets import MINI, publish

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a database in a file, with the small library."""
    with Store.open(tmp_path / "quizbot.db") as opened:
        publish(opened, MINI, START)
        yield opened


@pytest.fixture
def world(store: Store) -> Iterator[World]:
    """Give a Telegram; in the end it must have had nothing to complain of."""
    there = World(store)
    yield there
    there.telegram.assert_clean()


@pytest.fixture
async def bot(world: World) -> AsyncIterator[Bot]:
    """Give the bot at work."""
    async with world.running() as running:
        yield running


@pytest.fixture
def ann(world: World, bot: Bot) -> Somebody:
    """Give a person who reads English; the bot is at work."""
    return world.person()
