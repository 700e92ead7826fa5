"""How are many numbers said in a few words? Those that follow each other as one: 4, 7–20."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def spans(numbers: Iterable[int], between: str = ", ") -> str:
    """Write numbers in their order, each once, with what a language has `between` the parts of a list."""
    runs = groupby(enumerate(sorted(set(numbers))), key=lambda each: each[1] - each[0])
    return between.join(_span([number for _, number in run]) for _, run in runs)


def _span(run: list[int]) -> str:
    return str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}"
