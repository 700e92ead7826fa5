"""A store in memory and one in a file: whatever holds for one holds for the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from tests.bot.new_database import lay_new, open_in_memory
from tests.bot.store.builders import fill

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the path of a database that is not there yet."""
    return tmp_path / "quizbot.db"


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, path: Path) -> Iterator[Store]:
    """Give a store with two learners and a set."""
    with Store.open(lay_new(path)) if request.param == "file" else open_in_memory() as opened:
        fill(opened)
        yield opened


@pytest.fixture
def file_store(path: Path) -> Iterator[Store]:
    """Give a store in a file, for what only files have."""
    with Store.open(lay_new(path)) as opened:
        fill(opened)
        yield opened
