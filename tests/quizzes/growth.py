"""How much longer does more take? A ratio within one run: what a machine does besides slows both."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Given = TypeVar("Given")
RUNS = 3
_ENOUGH_SECONDS = 0.002  # many times what a clock can tell apart


def growth(work: Callable[[Given], object], less: Given, more: Given) -> float:
    """Compare what two inputs cost to work on, each at its quickest."""
    work(less)  # what is loaded but once
    times = 1
    while _seconds(work, less, times) < _ENOUGH_SECONDS:
        times *= 2
    return _quickest(work, more, times) / _quickest(work, less, times)


def _quickest(work: Callable[[Given], object], given: Given, times: int) -> float:
    return min(_seconds(work, given, times) for _ in range(RUNS))


def _seconds(work: Callable[[Given], object], given: Given, times: int) -> float:
    begun = process_time()
    for _ in range(times):
        work(given)
    return process_time() - begun
