"""`make library ARGS="--seed 7"`: everything an admin does with the library, and a hundred files that mean no good."""

from __future__ import annotations

import argparse
import asyncio
import secrets
import sys
import tempfile
from pathlib import Path

from tests.library.claims import Claims
from tests.library.hostile import harm_heavy, harm_small
from tests.library.play import play
from tests.library.upheaval import upheaval

SEEDS = 10**6
UPHEAVAL = "upheaval"
PARTS = {"play": play, "hostile": harm_small, "heavy": harm_heavy}


def main() -> int:
    """Try all of it; 1 where a claim does not hold."""
    parser = argparse.ArgumentParser(prog="make library", description="Try everything an admin does with the library.")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(SEEDS), help="gives the same edits again")
    parser.add_argument("--changes", type=int, default=200, help="how many edits, versions and retirements there are")
    parser.add_argument(
        "--part", choices=(*PARTS, UPHEAVAL), action="append", help="only this; may be given several times"
    )
    parser.add_argument("--keep", type=Path, help="a folder for the databases and logs, to look at them afterwards")
    given = parser.parse_args()
    claims = Claims(tell)
    tell(f"seed {given.seed}")
    with tempfile.TemporaryDirectory() as scratch:
        asyncio.run(tried(given.keep or Path(scratch), given, claims))
    tell(f"{len(claims.broken)} claims do not hold" if claims.broken else "all of it holds")
    return 1 if claims.broken else 0


async def tried(folder: Path, given: argparse.Namespace, claims: Claims) -> None:
    """Try the parts that were asked for, each on a stage of its own."""
    for part in given.part or (*PARTS, UPHEAVAL):
        tell(f"\n{part}")
        if part == UPHEAVAL:
            await upheaval(folder / part, claims, given.seed, given.changes)
        else:
            await PARTS[part](folder / part, claims)


def tell(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
