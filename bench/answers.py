"""
How fast is an answer, from the press of an option to the edited message?

Learners press as soon as they see something, so `learners` is how many answers are on their way at once. Each answer
is two updates and five calls, for us and for the baseline: the press, and ▶ for the next question.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bench import slow_disk
from bench.figure import Aim, Figure
from bench.running import instant, ours, stock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.running import Running

RUNS = 3
STOCK = "a bot of twenty lines on stock python-telegram-bot that stores nothing"
LAUNCH = ("-m", "bench.launch")
SLOWER = 5


def measure() -> list[Figure]:
    """Measure against the stock bot, a burst, and what storing costs."""
    return [*_against_stock(), *_burst(), *_storing()]


def _against_stock() -> list[Figure]:
    figures = []
    with ours() as us, stock() as them:
        for learners, delay in ((200, 0.0), (200, 0.06), (1000, 0.0), (1000, 0.06)):
            ours_, theirs = _in_turn((us, them), learners, delay)
            at = f"{learners} learners, {delay * 1000:.0f} ms of network"
            is_first = (learners, delay) == (200, 0.0)
            figures += [
                Figure(
                    name=f"answers, {at}",
                    value=_middle(ours_, "a_second"),
                    unit="/s",
                    baseline=STOCK,
                    against=_middle(theirs, "a_second"),
                    aim=Aim(at_least=2) if learners == 200 else None,  # noqa: PLR2004
                ),
                *_waits(at, ours_, theirs, Aim(at_most=250, is_ratio=False) if is_first else None),
            ]
            if learners == 1000:  # noqa: PLR2004
                late = max(window["late"] for window in ours_)
                aim = Aim(at_most=0, is_ratio=False)
                figures.append(Figure(name=f"learners left without an answer, {at}", value=late, unit="", aim=aim))
        faults = sum(" WARNING " in line or " ERROR " in line for line in us.log.read_text().splitlines())
        aim = Aim(at_most=0, is_ratio=False)
        figures.append(Figure(name="warnings and errors in the log of all that", value=faults, unit="", aim=aim))
    return figures


def _waits(at: str, ours_: list[dict[str, float]], theirs: list[dict[str, float]], aim: Aim | None) -> list[Figure]:
    return [
        Figure(
            name=f"{part} of an answer, {at}",
            value=_middle(ours_, part),
            unit="ms",
            baseline=STOCK,
            against=_middle(theirs, part),
            aim=aim if part == "p99" else None,
        )
        for part in ("p50", "p99")
    ]


def _burst() -> list[Figure]:
    """Let 200 answers a second come for five seconds over 50 ms of network."""
    told: dict[str, list[dict[str, float]]] = {"us": [], "instant": []}
    with ours() as us, instant() as them:
        for running in (us, them):
            running.window(1000, 0.1, warm=8)
        for _ in range(RUNS):
            for name, running in (("us", us), ("instant", them)):
                running.to_questions()
                told[name].append(running.order("burst", answers=1000, a_second=200, delay=0.05))
    value, floor = _middle(told["us"], "p99"), _middle(told["instant"], "p99")
    late = max(burst["late"] for burst in told["us"])
    return [
        Figure(
            name="p99 of an answer in a burst of 200/s, 50 ms of network",
            value=value,
            unit="ms",
            baseline="a bot that does nothing but answer at once: the network's share",
            against=floor,
        ),
        Figure(name="the same beyond the network", value=value - floor, unit="ms", aim=Aim(at_most=15, is_ratio=False)),
        Figure(name="answers lost in bursts", value=late, unit="", aim=Aim(at_most=0, is_ratio=False)),
    ]


def _storing() -> list[Figure]:
    """Hold the bot against itself without storage, and both against a slow disk."""
    off = "the same bot with sessions and answers in dictionaries, and no inbox"
    with ExitStack() as stack:
        us, unstored = stack.enter_context(ours()), stack.enter_context(ours((*LAUNCH, "unstored")))
        slow = stack.enter_context(_on_slow_disk())
        found = _in_turn((us, unstored, *([slow] if slow else [])), 200, 0.0)
    names = ("answers with everything stored", f"the same, fsync takes {SLOWER} ms more")
    aims = (Aim(at_least=0.75), Aim(at_least=0.65))
    return [
        Figure(
            name=name,
            value=_middle(windows, "a_second"),
            unit="/s",
            baseline=off,
            against=_middle(found[1], "a_second"),
            aim=aim,
        )
        for name, aim, windows in zip(names, aims, (found[0], *found[2:]), strict=False)
    ]


@contextmanager
def _on_slow_disk() -> Iterator[Running | None]:
    """Run the bot on a disk that takes longer to sync; None where there is no C compiler to make it so."""
    with TemporaryDirectory() as folder:
        settings = slow_disk.environment(Path(folder), SLOWER)
        if settings is None:
            yield None
            return
        with ours(settings=settings) as slow:
            yield slow


def _in_turn(bots: tuple[Running, ...], learners: int, delay: float) -> list[list[dict[str, float]]]:
    """Measure each bot in turn, again and again, so that what else the machine does meets all of them."""
    for running in bots:
        running.window(learners, 0.1, warm=2 + learners / 200)
    rounds = [[running.window(learners, delay=delay) for running in bots] for _ in range(RUNS)]
    return [[windows[bot] for windows in rounds] for bot in range(len(bots))]


def _middle(windows: list[dict[str, float]], key: str) -> float:
    return median(window[key] for window in windows)
