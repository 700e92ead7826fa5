"""How much longer does more take? A ratio within one run: what a machine does besides slows both."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Given = TypeVar("Given")
RUNS = 3
_ENOUGH_SECONDS = 0.005  # a clock of a virtual machine may stand still for milliseconds


def growth(work: Callable[[Given], object], less: Given, more: Given) -> float:
    """Compare what two inputs cost to work on, each at its quickest."""
    work(less)  # what is loaded but once
    times, spent = 1, 0.0
    while spent < _ENOUGH_SECONDS:
        spent, times = _quickest(work, less, times), times * 2
    return _quickest(work, more, times // 2) / spent


def _quickest(work: Callable[[Given], object], given: Given, times: int) -> float:
    return min(_seconds(work, given, times) for _ in range(RUNS))


def _seconds(work: Callable[[Given], object], given: Given, times: int) -> float:
    begun = process_time()
    for _ in range(times):
        work(given)
    return process_time() - begun
