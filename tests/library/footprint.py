"""What do the library, the database and the process hold at a moment?"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.library.stage import Stage

LIBRARY = (
    "sets",
    "set_versions",
    "questions",
    "question_numbers",
    "readers",
    "reader_words",
    "reader_meanings",
    "reader_paragraphs",
)
MEGA = 1_000_000


def library(stage: Stage) -> dict[str, list[tuple[object, ...]]]:
    """Give all that the library holds."""
    return {name: rows for name, rows in stage.rows().items() if name in LIBRARY}


def kept_of_files(stage: Stage) -> list[object]:
    """Name the files of which the database holds the bytes, or what was made of them."""
    with closing(sqlite3.connect(str(stage.database))) as db:
        return db.execute("SELECT id FROM uploads WHERE content IS NOT NULL OR made IS NOT NULL").fetchall()


def memory(stage: Stage) -> float:
    """Give what the bot's process holds of memory, in MB."""
    status = Path(f"/proc/{stage.bot.pid}/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) * 1024 / MEGA


def children(stage: Stage) -> list[str]:
    """Name the processes that the bot has started and that are there still."""
    return Path(f"/proc/{stage.bot.pid}/task/{stage.bot.pid}/children").read_text(encoding="ascii").split()
