"""Measure everything, print it and write docs/performance.md: `make bench`; or one part: `python -m bench NAME`."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from time import monotonic
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from bench import report
from bench.figure import HEADINGS
from bench.report import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

PARTS = ("answers", "sending", "crowds", "store", "questions", "starting", "memory", "generation")


def main(names: Sequence[str]) -> int:
    """Run some parts, or all and write down what they found; a part that breaks down does not lose the others."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a start is measured as it is the second time, with all compiled
    console, parts, load = Console(), list[Part](), os.getloadavg()[0]
    for name in names or PARTS:
        with console.status(f"measuring {name} …"):
            parts.append(_measured(name, console))
        _show(parts[-1], console)
        if not names:
            report.write(parts, load)
    if not names:
        console.print(f"written to {report.PAGE}")
    return int(any(part.failure is not None for part in parts))


def _measured(name: str, console: Console) -> Part:
    figures, begun, failure, note = [], monotonic(), None, ""
    try:
        module = import_module(f"bench.{name}")
        note = getattr(module, "NOTE", "")
        for figure in module.measure():
            figures.append(figure)  # noqa: PERF402 - what was found before a part breaks down counts
    except Exception as error:  # noqa: BLE001 - whatever it is, the other parts go on
        console.print_exception()
        failure = f"{type(error).__name__}: {error}"
    return Part(name=name, figures=figures, seconds=monotonic() - begun, note=note, failure=failure)


def _show(part: Part, console: Console) -> None:
    table = Table(*HEADINGS, title=f"{part.name}, {part.seconds:.0f} s")
    for figure in part.figures:
        table.add_row(*figure.row)
    console.print(table)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
