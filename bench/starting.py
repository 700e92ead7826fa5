"""
How soon is the program there?

A start is all that is imported before the first update is fetched, and all until the first one is answered with a
question. It stands beside that of the library for Telegram alone; they take turns, and what counts is the median.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from bench.figure import Aim, Figure
from bench.running import ours

if TYPE_CHECKING:
    from bench.running import Running

RUNS = 15
HELP = "import sys; sys.argv = ['quizbot', '--help']; from bot.cli import main; main()"
SERVING = "import sys; sys.argv = ['quizbot', 'run', '--help']; from bot.cli import main; main()"
TELEGRAM = "import telegram.ext"
NOTHING = "pass"
IMPORTS, QUESTION = "all that quizbot run imports", "from a start to the first question that is asked for"


@dataclass(frozen=True, slots=True, kw_only=True)
class Took:
    """How long a start took by the clock, and how long a processor was at it, in seconds."""

    clock: float
    processor: float


def measure() -> list[Figure]:
    """Measure starts."""
    took: dict[str, list[Took]] = {name: [] for name in (QUESTION, NOTHING, TELEGRAM, HELP, SERVING)}
    with ours() as running:
        for learner in range(RUNS):
            took[QUESTION].append(_first_question(running, learner))
            running.end()
            for program in (NOTHING, TELEGRAM, HELP, SERVING):
                took[program].append(_once(program))
    clock = {name: median(each.clock for each in some) for name, some in took.items()}
    processor = {name: median(each.processor for each in some) for name, some in took.items()}
    return [
        Figure(name="quizbot --help", value=clock[HELP], unit="s", aim=Aim(at_most=0.3, is_ratio=False)),
        Figure(name="quizbot --help", value=clock[HELP], unit="s", baseline="python -c pass", against=clock[NOTHING]),
        _beside_library(IMPORTS, clock[SERVING], clock[TELEGRAM], Aim(at_most=1.5)),
        _beside_library(f"processor time for {IMPORTS}", processor[SERVING], processor[TELEGRAM]),
        _beside_library(QUESTION, clock[QUESTION], clock[TELEGRAM], Aim(at_most=1.5)),
        _beside_library(f"processor time {QUESTION}", processor[QUESTION], processor[TELEGRAM]),
    ]


def _beside_library(name: str, value: float, library: float, aim: Aim | None = None) -> Figure:
    return Figure(name=name, value=value, unit="s", baseline=TELEGRAM, against=library, aim=aim)


def _once(program: str) -> Took:
    begun, start = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.DEVNULL)  # our own interpreter
    ended, end = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    return Took(clock=end - start, processor=ended.ru_utime + ended.ru_stime - begun.ru_utime - begun.ru_stime)


def _first_question(running: Running, learner: int) -> Took:
    """Start the bot, and wait until somebody whose wish waits already sees a question."""
    running.end()
    start = perf_counter()
    running.start_again()
    running.order("first", learner=learner)
    return Took(clock=perf_counter() - start, processor=_computed(running.bot))


def _computed(process: int) -> float:
    """Give the seconds for which a processor was at any thread of a process; 0 where the system does not tell."""
    told = (path.read_text(encoding="ascii") for path in Path(f"/proc/{process}/task").glob("*/schedstat"))
    return sum(int(text.split()[0]) for text in told) / 1e9
