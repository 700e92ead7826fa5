"""What all tests share: where the interview lies that this project was asked for, when it lies there."""

from __future__ import annotations

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
