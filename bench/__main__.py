"""Measure everything and print a table: `make bench`."""

from __future__ import annotations

import os
import platform
import sqlite3

from rich.console import Console
from rich.table import Table

from bench import generation, store


def main() -> None:
    """Run each benchmark in turn and print its ratios."""
    console = Console()
    table = Table("figure / baseline", "ratio", title=_machine())
    for module in (store, generation):
        with console.status(f"measuring {module.__name__} …"):
            for name, ratio in module.measure().items():
                table.add_row(name, f"{ratio:.2f}")
    console.print(table)


def _machine() -> str:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{cores} cores, {platform.system()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"


if __name__ == "__main__":
    main()
