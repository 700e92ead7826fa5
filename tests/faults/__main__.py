"""`make faults ARGS="--seed 7 --faults 500"`: the seed is printed, and gives the same faults again."""

from __future__ import annotations

import argparse
import asyncio
import secrets
import sys
import tempfile
from pathlib import Path

from tests.faults.plan import SHIMMED, Sort, plan
from tests.faults.run import Run
from tests.faults.shim import is_possible

SEEDS = 10**6


def main() -> int:
    """Do a run; 1 where something was lost or doubled, or the bot did not come back."""
    parser = argparse.ArgumentParser(prog="make faults", description="Let everything go wrong around a running bot.")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(SEEDS), help="gives the same faults again")
    parser.add_argument("--faults", type=int, default=50, help="how many there are")
    parser.add_argument("--keep", type=Path, help="a folder for the database and the log, to look at them afterwards")
    given = parser.parse_args()
    tell(f"seed {given.seed}: {given.faults} faults")
    if not is_possible():
        tell("without a C compiler on Linux the disk does not get full or slow and the clock does not jump")
    with tempfile.TemporaryDirectory() as scratch:
        folder = given.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        try:
            tell(asyncio.run(Run(folder, given.seed, plan(given.seed, given.faults, possible()), tell).go()))
        except AssertionError as error:
            tell(f"{error}\nthe same faults again: make faults ARGS='--seed {given.seed} --faults {given.faults}'")
            return 1
    return 0


def possible() -> tuple[Sort, ...]:
    """Name the sorts that are possible on this machine."""
    return tuple(sort for sort in Sort if is_possible() or sort not in SHIMMED)


def tell(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
