"""How much memory does the bot take, before anybody comes and after a hundred thousand people were there?"""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bench.figure import Aim, Figure
from bench.running import ours

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.running import Running

# What is kept of people is bounded, and the first thousands fill it: each step says how far that is.
STEPS = (1_000, 10_000, 100_000)
AT_ONCE = 16  # so that few are under way: what is measured is what is kept of a person
UNTIL_IDLE = 3.0  # menus are put up after a second
UNTIL_COLLECTED = 0.5
# `quizbot` that looks for garbage when it is told to, so that nothing is counted that only waits for that.
COLLECTING = (
    "-c",
    "import gc, signal; signal.signal(signal.SIGUSR1, lambda *_: gc.collect()); from bot.cli import main; main()",
)
NOTE = f"""Memory is what the process of `quizbot run` holds of its own and of files (RSS), with garbage collected.
{STEPS[-1]:,} different people really come to it over the Bot API server, {AT_ONCE} at once: each asks for a quiz,
gets a question and answers it, with all limits on. Nothing is extrapolated. Idle is the bot that one of them has been
to, with its menus put up."""


def measure() -> Iterator[Figure]:
    """Measure the memory of one process as people come."""
    if not Path("/proc/self/status").exists():
        return
    with ours(COLLECTING, {"QUIZBOT_RATE_LIMIT": "on"}) as running:
        running.order("visits", first=0, learners=1, at_once=1)
        time.sleep(UNTIL_IDLE)
        idle = _held(running)
        yield Figure(name="memory of an idle bot", value=idle, unit="MB", aim=Aim(at_most=80, is_ratio=False))
        come, before, held = 1, idle, idle
        for many in STEPS:
            running.order("visits", first=come, learners=many - come, at_once=AT_ONCE)
            before, come, held = held, many, _held(running)
            yield Figure(name=f"memory after the answers of {many:,} people", value=held, unit="MB")
    yield Figure(
        name=f"memory more after {STEPS[-1]:,} people than idle",
        value=held - idle,
        unit="MB",
        aim=Aim(at_most=15, is_ratio=False),
    )
    yield Figure(name=f"of it since the first {STEPS[-2]:,} were there", value=held - before, unit="MB")


def _held(running: Running) -> float:
    """Give the megabytes of memory that the bot holds once what is garbage is gone."""
    os.kill(running.bot, signal.SIGUSR1)
    time.sleep(UNTIL_COLLECTED)
    lines = Path(f"/proc/{running.bot}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1000
