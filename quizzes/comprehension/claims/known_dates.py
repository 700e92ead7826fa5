"""
Does a sentence tell of what happened in all the world, whose date one knows without any text: 武汉封城?

    known_events.tsv      what everybody remembers the year of, and the year
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, rows_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.edits.quantities import Quantity

_SHORT_YEAR = lazy_regex("[0-9〇○零一二三四五六七八九]{2}年")  # 九七年香港回归


def is_date_known(text: str) -> bool:
    """Tell whether a text speaks of what has a date that everybody knows."""
    return compiled(_known()).search(in_simplified(text)) is not None


def is_year_known(number: Quantity, text: str) -> bool:
    """Tell whether a number is a year that everybody knows by what the text says of it."""
    is_year = number.kind == "year" or _SHORT_YEAR.fullmatch(number.text) is not None
    return is_year and is_date_known(text)


@lru_cache(maxsize=1)
def _known() -> str:
    return "|".join(event for event, _ in rows_of("known_events.tsv"))
