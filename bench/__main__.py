"""Measure everything, print it and write docs/performance.md: `make bench`; or one part: `python -m bench NAME`."""

from __future__ import annotations

import os
import sys
from importlib import import_module

from rich.console import Console
from rich.table import Table

from bench import report
from bench.figure import HEADINGS

PARTS = ("answers", "sending", "crowds", "store", "questions", "starting", "generation")


def main(names: list[str]) -> None:
    """Run some parts, or all and write down what they found."""
    console, found, load = Console(), {}, os.getloadavg()[0]
    for name in names or PARTS:
        with console.status(f"measuring {name} …"):
            found[name] = import_module(f"bench.{name}").measure()
        table = Table(*HEADINGS, title=name)
        for figure in found[name]:
            table.add_row(*figure.row)
        console.print(table)
    if not names:
        report.write(found, load)
        console.print(f"written to {report.PAGE}")


if __name__ == "__main__":
    main(sys.argv[1:])
