"""How much longer does more take? A ratio within one run: what a machine does besides slows both."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Given = TypeVar("Given")
RUNS = 3


def growth(work: Callable[[Given], object], less: Given, more: Given) -> float:
    """Compare what two inputs cost to work on, each at its quickest."""
    work(less)  # what is loaded but once
    return _quickest(work, more) / _quickest(work, less)


def _quickest(work: Callable[[Given], object], given: Given) -> float:
    times = []
    for _ in range(RUNS):
        begun = process_time()
        work(given)
        times.append(process_time() - begun)
    return max(min(times), 1e-6)
