"""
How soon is the program there, and how much memory does it take?

A start is all that is imported before the first update is fetched, and all until the first one is answered with a
question. Memory is that of the real process at the benchmark's own Bot API server, before anybody came and after so
many learners have answered. What is kept of people is bounded, so the first thousands fill it.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from time import perf_counter

from bench.figure import Aim, Figure
from bench.running import ours

RUNS = 7
FEW, FULL, MORE = 500, 6_500, 8_500  # tables double once more at some five thousand
A_SECOND = 200  # answers, so that few are under way at once: what is measured is what is kept of a person
MANY = 100_000
HELP = "import sys; sys.argv = ['quizbot', '--help']; from bot.cli import main; main()"
SERVING = "import sys; sys.argv = ['quizbot', 'run', '--help']; from bot.cli import main; main()"
TELEGRAM = "import telegram.ext"


def measure() -> list[Figure]:
    """Measure starts and memory."""
    return [*_starts(), *_memory()]


def _starts() -> list[Figure]:
    bare, library, usage, serving = (_seconds(program) for program in ("pass", TELEGRAM, HELP, SERVING))
    return [
        Figure(name="quizbot --help", value=usage, unit="s", aim=Aim(at_most=0.3, is_ratio=False)),
        Figure(name="quizbot --help", value=usage, unit="s", baseline="python -c pass", against=bare),
        Figure(
            name="all that quizbot run imports",
            value=serving,
            unit="s",
            baseline=TELEGRAM,
            against=library,
            aim=Aim(at_most=1.5),
        ),
        Figure(
            name="from a start to the first question that is asked for",
            value=_first_question(),
            unit="s",
            baseline=TELEGRAM,
            against=library,
            aim=Aim(at_most=1.5),
        ),
    ]


def _seconds(program: str) -> float:
    """Give the shortest of some starts: what others do on the machine only makes them longer."""
    return min(_once(program) for _ in range(RUNS))


def _once(program: str) -> float:
    start = perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.DEVNULL)  # our own interpreter
    return perf_counter() - start


def _first_question() -> float:
    """Give the shortest of some starts until somebody whose wish waits already sees a question."""
    with ours() as running:
        took = []
        for learner in range(RUNS):
            running.end()
            start = perf_counter()
            running.start_again()
            running.order("first", learner=learner)
            took.append(perf_counter() - start)
    return min(took)


def _memory() -> list[Figure]:
    if not Path("/proc/self/status").exists():
        return []
    with ours() as running:
        running.window(1, 0.5)
        idle = _resident(running.bot)
        running.window(FEW, 15.0, think=FEW / A_SECOND)
        few = _resident(running.bot)
        running.window(FULL, 2.0 * FULL / A_SECOND, think=FULL / A_SECOND)
        full = _resident(running.bot)
        running.window(MORE, 1.5 * MORE / A_SECOND, think=MORE / A_SECOND)
        each = (_resident(running.bot) - full) / (MORE - FULL)
    return [
        Figure(name="memory of an idle bot", value=idle, unit="MB", aim=Aim(at_most=80, is_ratio=False)),
        Figure(name=f"memory after the answers of {FEW} learners", value=few, unit="MB"),
        Figure(name=f"memory after the answers of {FULL:,} learners", value=full, unit="MB"),
        Figure(
            name=f"memory more for {MANY:,} active learners, from what {MORE - FULL:,} beyond {FULL:,} take",
            value=each * MANY,
            unit="MB",
            aim=Aim(at_most=15, is_ratio=False),
        ),
    ]


def _resident(process: int) -> float:
    """Give the megabytes of memory that a process holds."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1000
