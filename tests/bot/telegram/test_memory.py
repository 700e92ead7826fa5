"""Memory is given back where the system takes it, and nothing breaks where it does not."""

from __future__ import annotations

import ctypes
from collections.abc import Sized
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from telegram.ext import Application

from bot.telegram.memory import LARGE, give_back, keep_large_apart

if TYPE_CHECKING:
    from bot.telegram.app import App
    from bot.telegram.application import Bot
    from tests.bot.botapi.running import World


def test_the_c_library_is_asked_to_give_back_what_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(ctypes, "CDLL", lambda _: SimpleNamespace(malloc_trim=asked.append))

    give_back()

    assert asked == [0]


def test_large_blocks_are_kept_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(ctypes, "CDLL", lambda _: SimpleNamespace(mallopt=lambda *given: asked.append(given)))

    keep_large_apart()

    assert asked == [(-3, LARGE)]


@pytest.mark.parametrize("library", [OSError, AttributeError])
def test_where_there_is_no_such_library_nothing_happens(
    monkeypatch: pytest.MonkeyPatch, library: type[Exception]
) -> None:
    def absent(_: None) -> None:
        raise library

    monkeypatch.setattr(ctypes, "CDLL", absent)

    give_back()
    keep_large_apart()


async def test_the_library_keeps_nothing_of_those_who_write(world: World, bot: Bot) -> None:
    before = sizes(bot.application)
    people = [world.person(name) for name in ("Ann", "Ben", "Cem")]
    for person in people:
        await person.says("/start")
    group = world.group(*people)
    await group.adds_bot()
    await group.hears(people[0], "/leaderboard")

    assert sizes(bot.application) == before


def sizes(application: App) -> dict[str, int]:
    """Say how much is in each collection that the library's application has."""
    held = {name: getattr(application, name, None) for name in Application.__slots__}
    return {name: len(value) for name, value in held.items() if isinstance(value, Sized)}
