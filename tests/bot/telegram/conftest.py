"""A small library with every form of question, and the bot at work on it."""

from __future__ import annotations

import asyncio
import struct
import zlib
from typing import TYPE_CHECKING

import pytest

from bot.charts import round_png
from bot.store import Store
from bot.workshop import Customer, Workshop
from tests.bot.botapi.running import START, World
from tests.bot.new_database import lay_new
from tests.bot.telegram.admins import admin
from tests.bot.telegram.rounds import CLASS
from tests.bot.telegram.sets import MINI, publish

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

    from bot.telegram.application import Bot
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give a database in a file, with the small library."""
    with Store.open(lay_new(tmp_path / "quizbot.db")) as opened:
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


@pytest.fixture
def ben(world: World, bot: Bot) -> Somebody:
    """Give somebody else, who is a member where there is a group."""
    return world.person("Ben")


@pytest.fixture
async def boss(world: World, bot: Bot, store: Store) -> Somebody:
    """Give an admin who has written to the bot."""
    return await admin(world, store)


@pytest.fixture
async def met(ann: Somebody) -> None:
    """Have Ann open her private chat, so that she can be written to."""
    await ann.says("/start")


@pytest.fixture
def class_set(store: Store) -> None:
    """Publish a set for groups."""
    publish(store, CLASS, START)


@pytest.fixture
async def group(world: World, ann: Somebody, ben: Somebody) -> Group:
    """Give a group of Ann, who owns it, and Ben, with the bot in it."""
    group = world.group(ann, ben)
    await group.adds_bot()
    return group


@pytest.fixture(autouse=True)
def _sketches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sketch the pictures of rounds, in a shade for each, instead of drawing them: that takes a second in a process."""
    made = Workshop.made_for

    async def sketched(
        workshop: Workshop, customer: Customer, function: Callable[..., object], *args: object, **kwargs: object
    ) -> object:
        if function is round_png:
            return sketch(args)
        return await made(workshop, customer, function, *args, **kwargs)

    monkeypatch.setattr(Workshop, "made_for", sketched)


@pytest.fixture
def _jobs_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do the jobs of the workshop in a thread: to load what they need takes a process of its own a second and more."""

    async def made(
        _: Workshop, __: Customer, function: Callable[..., object], *args: object, **kwargs: object
    ) -> object:
        return sketch(args) if function is round_png else await asyncio.to_thread(function, *args, **kwargs)

    monkeypatch.setattr(Workshop, "made_for", made)


@pytest.fixture
def _tries_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no time pass between two tries of a call."""
    monkeypatch.setattr("bot.telegram.limiter.FIRST_PAUSE", 0.0)


def sketch(shown: object) -> bytes:
    """Make the smallest picture, of a shade that follows from what is shown."""
    shade = zlib.crc32(repr(shown).encode()) % 256
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes((0, shade)))), (b"IEND", b""))
    chunks = (struct.pack(">I", len(b)) + n + b + struct.pack(">I", zlib.crc32(n + b)) for n, b in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
