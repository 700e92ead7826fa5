"""
Does a sentence tell of what happened in all the world, whose date one knows without any text: 武汉封城?

    known_events.tsv      what everybody remembers the year of, and the year
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import compiled, rows_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.edits.quantities import Quantity


def is_date_known(text: str) -> bool:
    """Tell whether a text speaks of what has a date that everybody knows."""
    return compiled(_known()).search(in_simplified(text)) is not None


def is_year_known(number: Quantity, text: str) -> bool:
    """Tell whether a number is a year that everybody knows by what the text says of it."""
    return number.kind == "year" and is_date_known(text)


@lru_cache(maxsize=1)
def _known() -> str:
    return "|".join(event for event, _ in rows_of("known_events.tsv"))
