"""Does an era stand before a number of years, so that they are a date and no stretch of time: 民国二十年?"""

from __future__ import annotations

from functools import lru_cache

from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import in_simplified


def era_before(text: str) -> str:
    """Give the era that a text ends with, as it is written there; nothing where it ends with none."""
    simple = in_simplified(text)
    longest = max((len(era) for era in _eras() if simple.endswith(era)), default=0)
    return text[len(text) - longest :]


def begins_with_era(text: str) -> bool:
    """Tell whether a text begins with an era."""
    return in_simplified(text).startswith(_eras())


@lru_cache(maxsize=1)
def _eras() -> tuple[str, ...]:
    return tuple(era for (era,) in rows_of("eras.tsv"))
