"""How is what was measured written down? As docs/performance.md: the machine, the day, the tables, how to repeat it."""

from __future__ import annotations

import os
import platform
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from bench.figure import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bench.figure import Figure

PAGE = Path(__file__).parent.parent / "docs" / "performance.md"
_HEAD = """# How fast it is

Written by `make bench` as it measured; nobody changes it by hand.
`python -m bench NAME` measures one part and prints it without writing here; the parts are the headings below.

Each figure stands beside its baseline from the same run on the same machine, because only the ratio of the two says
something about another machine. Where several runs were made, they took turns, and the median is given.
An aim with × is one of the ratio, another one of the value; ✓ says that this run reached it, ✗ that it did not.

The Bot API server is one of our own in a process of its own, on the same cores as the bot and its learners;
network is a pause before each call arrives and before its answer does.
Processor time is that of the bot's process, its own and the system's for it: other programs hardly change it.
The bot is `quizbot run` as anybody runs it, with `QUIZBOT_RATE_LIMIT=off` (but for broadcasts)
and a database of its own.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What a part found in so many seconds, what is to be said to it, and what it broke down with if it did."""

    name: str
    figures: Sequence[Figure]
    seconds: float
    note: str = ""
    failure: str | None = None


def write(parts: Iterable[Part], load: float) -> None:
    """Write the page."""
    text = "\n".join([_HEAD, f"{machine()}, {_busy(load)}.\n", *map(_section, parts)])
    PAGE.write_text(text, encoding="utf-8")


def _section(part: Part) -> str:
    said = [] if part.failure is None else [f"It broke down before its end ({part.failure}).", ""]
    said += [part.note, ""] if part.note else []
    return "\n".join([f"## {part.name}", "", *said, *_table(part.figures), ""])


def machine() -> str:
    """Say what this was measured on, and when."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    libraries = ", ".join(f"{name} {version(name)}" for name in ("python-telegram-bot", "httptools", "httpx"))
    return (
        f"Measured on {datetime.now(UTC):%Y-%m-%d}: {cores} cores ({_processor()}), {platform.system()}, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {libraries}"
    )


def _busy(load: float) -> str:
    """Say how much other programs did: whoever reads the figures has to know."""
    return f"with {load:.1f} programs of others that wanted to run when it began"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _table(figures: Iterable[Figure]) -> list[str]:
    rows = [HEADINGS, ("---",) * len(HEADINGS), *(figure.row for figure in figures)]
    return ["| " + " | ".join(row) + " |" for row in rows]
