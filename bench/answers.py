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

RUNS, RUNS_OF_STORING = 3, 6
FEW, MANY = 200, 1000
STOCK = "a bot of twenty lines on stock python-telegram-bot that stores nothing"
LAUNCH = ("-m", "bench.launch")
SLOWER = 5


def measure() -> Iterator[Figure]:
    """Measure against the stock bot, a burst, and what storing costs."""
    yield from _against_stock()
    yield from _burst()
    yield from _storing()


def _against_stock() -> Iterator[Figure]:
    none = Aim(at_most=0, is_ratio=False)
    with ours() as us, stock() as them:
        for learners, delay in ((FEW, 0.0), (FEW, 0.06), (MANY, 0.0), (MANY, 0.06)):
            ours_, theirs = _in_turn((us, them), learners, delay, RUNS if (learners, delay) == (FEW, 0.0) else 1)
            at = f"{learners} learners, {delay * 1000:.0f} ms of network"
            is_first = (learners, delay) == (FEW, 0.0)
            yield Figure(
                name=f"answers, {at}",
                value=_middle(ours_, "a_second"),
                unit="/s",
                baseline=STOCK,
                against=_middle(theirs, "a_second"),
                aim=Aim(at_least=2) if learners == FEW else None,
            )
            yield from _waits(at, ours_, theirs, Aim(at_most=250, is_ratio=False) if is_first else None)
            if is_first:
                yield _computed("processor time for an answer", ours_, theirs, STOCK)
            if learners == MANY:
                late = max(window["late"] for window in ours_)
                yield Figure(name=f"the longest wait without an answer, {at}", value=late, unit="s", aim=none)
        faults = sum(" WARNING " in line or " ERROR " in line for line in us.log.read_text().splitlines())
        yield Figure(name="warnings and errors in the log of all that", value=faults, unit="", aim=none)


def _computed(name: str, ours_: list[dict[str, float]], theirs: list[dict[str, float]], baseline: str) -> Figure:
    return Figure(
        name=name,
        value=_middle(ours_, "computed"),
        unit="ms",
        baseline=baseline,
        against=_middle(theirs, "computed"),
    )


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


def _burst() -> Iterator[Figure]:
    """Let 200 answers a second come for five seconds over 50 ms of network."""
    told: dict[str, list[dict[str, float]]] = {"us": [], "instant": []}
    with ours() as us, instant() as them:
        for running in (us, them):
            running.window(MANY, 0.1, warm=4)
        for _ in range(RUNS):
            for name, running in (("us", us), ("instant", them)):
                running.to_questions()
                told[name].append(running.order("burst", answers=MANY, a_second=200, delay=0.05))
    value, floor = _middle(told["us"], "p99"), _middle(told["instant"], "p99")
    late = max(burst["late"] for burst in told["us"])
    yield Figure(
        name="p99 of an answer in a burst of 200/s, 50 ms of network",
        value=value,
        unit="ms",
        baseline="a bot that does nothing but answer at once: the network's share",
        against=floor,
    )
    beyond = Aim(at_most=15, is_ratio=False)
    yield Figure(name="the same beyond the network", value=value - floor, unit="ms", aim=beyond)
    none = Aim(at_most=0, is_ratio=False)
    yield Figure(name="the longest wait without an answer after a burst", value=late, unit="s", aim=none)


def _storing() -> Iterator[Figure]:
    """Hold the bot against itself without storage, and both against a slow disk."""
    off = "the same bot with sessions and answers in dictionaries, and no inbox"
    with ExitStack() as stack:
        us, unstored = stack.enter_context(ours()), stack.enter_context(ours((*LAUNCH, "unstored")))
        slow = stack.enter_context(_on_slow_disk())
        stored, without, *slowed = _in_turn((us, unstored, *([slow] if slow else [])), FEW, 0.0, RUNS_OF_STORING)
    names = ("answers with everything stored", f"the same, fsync takes {SLOWER} ms more")
    aims = (Aim(at_least=0.75), Aim(at_least=0.65))
    for name, aim, windows in zip(names, aims, (stored, *slowed), strict=False):
        yield Figure(
            name=name,
            value=_middle(windows, "a_second"),
            unit="/s",
            baseline=off,
            against=_middle(without, "a_second"),
            aim=aim,
        )
    yield _computed("processor time for an answer with everything stored", stored, without, off)


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


def _in_turn(bots: tuple[Running, ...], learners: int, delay: float, runs: int) -> list[list[dict[str, float]]]:
    """
    Measure each bot in turn, there and back again, so that what else the machine does meets all of them.

    Learners begin where there is no delay; with one they go on.
    """
    for running in () if delay else bots:
        running.window(learners, 0.1, warm=2 + learners / 500)
    found: list[list[dict[str, float]]] = [[] for _ in bots]
    for run in range(runs):
        order = range(len(bots)) if run % 2 == 0 else reversed(range(len(bots)))
        for bot in order:
            found[bot].append(bots[bot].window(learners, delay=delay))
    return found


def _middle(windows: list[dict[str, float]], key: str) -> float:
    return median(window[key] for window in windows)
