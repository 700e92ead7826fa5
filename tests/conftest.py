"""What all tests share: where the interview lies that this project was asked for, when it lies there."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

# How long an example takes says something of the machine, not of the code.
settings.register_profile("untimed", deadline=None)
settings.register_profile("few", deadline=None, max_examples=10)  # of what another Python has tried in full
settings.load_profile("untimed")

SHARED = Path(__file__).resolve().parents[2] / "shared"
IN_MEMORY, ROOM = Path("/dev/shm"), 2_000_000_000  # noqa: S108 - pytest makes a folder in it that is ours alone


def pytest_configure() -> None:
    """
    Let what the tests write lie in memory, where there is some: that a commit is waited for is what many try.

    A test of the bot asks a disk some sixteen times to keep what it was given, and there are thousands: on a slow one
    they would take hours.
    """
    if IN_MEMORY.is_dir() and os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free >= ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(IN_MEMORY))


@pytest.fixture(scope="session")
def shared_interview() -> Path:
    """Give the interview beside the checkout, or skip: its text is not part of this project."""
    path = SHARED / "interviews" / "liang-wenfeng-2023.txt"
    if not path.is_file():
        pytest.skip(f"needs {path.name}, which is not part of this project")
    return path


@pytest.fixture(scope="session", autouse=True)
def _as_important_as_others() -> Iterator[None]:
    """Keep a verb that runs in this process from letting all others go first, for whatever is tested after it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.cli.bounded.NICENESS", 0)
        yield
