"""
Which patterns find one and the same thing, such as a clause that leaves open of what it tells?

A row of `pattern_lists.tsv` gives a list, one of its patterns, and what that finds or lacks. `{number}` and the like
stand in the patterns of this table and of others for what all of them count with, or for what the caller names.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_AMOUNT, OF_DATE, OF_NUMBER, OF_NUMBER_OR_FEW
from quizzes.chinese.tables import rows_of
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Mapping

_PARTS = {
    "amount": OF_AMOUNT,
    "date": OF_DATE,
    "digit": OF_NUMBER,
    "number": OF_NUMBER_OR_FEW,
    "number_signs": OF_NUMBER_OR_FEW[1:-1],
}


def any_pattern(name: str, **parts: str) -> str:
    """Give a regular expression that matches whatever a pattern of a list does, tried in their order."""
    return filled("|".join(_lists()[name]), **parts)


def filled(pattern: str, **parts: str) -> str:
    """Write out what a pattern of a table names."""
    for name, part in (*_PARTS.items(), *parts.items()):
        pattern = pattern.replace(f"{{{name}}}", part)
    return pattern


@lru_cache(maxsize=1)
def _lists() -> Mapping[str, tuple[str, ...]]:
    return grouped((name, pattern) for name, pattern, _ in rows_of("pattern_lists.tsv"))
