"""
How does a test come by a new database without waiting for all changes of the schema?

They take half of what a test of the bot takes, and are tested where databases are opened. Here each process makes one
database as the program does, and lays copies of it.
"""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from bot.store import Store


def lay_new(path: Path) -> Path:
    """Lay a new, empty database at a path, and give the path."""
    path.write_bytes(_empty())
    return path


@cache
def _empty() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "quizbot.db"
        with Store.open(path):
            pass
        return path.read_bytes()
