"""`make fuzz`: many spoiled updates; ends with 1 where one of them brought an error that nobody expects."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from pathlib import Path

import pytest

from bot.workshop import Workshop
from tests.bot.access.scene import not_made, play, scene_from
from tests.fuzz.run import Report, fuzzed


def main() -> int:
    """Run, and tell what came of it."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--updates", type=int, default=10_000)
    parser.add_argument("--samples", type=Path, help="a file for the updates that brought errors")
    given = parser.parse_args()
    report = asyncio.run(_run(given.seed, given.updates))
    sys.stdout.write(f"seed {given.seed}: {report.updates} updates, {sum(report.errors.values())} errors\n")
    for what, count in (*report.errors.most_common(), *report.said.most_common()):
        sys.stdout.write(f"{count:8} {'ERROR ' if what in report.errors else ''}{what}\n")
    if given.samples is not None:
        given.samples.write_text(json.dumps(report.samples, indent=1), encoding="utf-8")
    return 1 if report.errors else 0


async def _run(seed: int, updates: int) -> Report:
    async def made(*args: object, **kwargs: object) -> object:
        return not_made(*args, **kwargs)

    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as monkeypatch:
        template = Path(folder) / "played.db"
        await play(template, monkeypatch)
        monkeypatch.setattr(Workshop, "made_for", made)
        async with scene_from(template, Path(folder) / "quizbot.db", is_clean=False) as scene:
            return await fuzzed(scene, seed, updates)


if __name__ == "__main__":
    sys.exit(main())
