"""The scene: played once for each process that tests, begun anew for each test."""

from __future__ import annotations

import asyncio
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from bot.workshop import Workshop
from tests.bot.access.scene import not_made, play, scene_from

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.bot.access.scene import Scene


@pytest.fixture(scope="package")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the file that holds what was played."""
    path = tmp_path_factory.mktemp("played") / "quizbot.db"
    with pytest.MonkeyPatch.context() as monkeypatch:
        playing = Thread(target=lambda: asyncio.run(play(path, monkeypatch)))  # beside the loop of the tests
        playing.start()
        playing.join()
    return path


@pytest.fixture
async def scene(template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Scene]:
    """Give the bot at work where everything is there already."""

    async def made(*args: object, **kwargs: object) -> object:
        return not_made(*args, **kwargs)

    monkeypatch.setattr(Workshop, "made_for", made)
    async with scene_from(template, tmp_path / "quizbot.db") as there:
        yield there
