"""Which guards are there, and what does each refuse?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping


@lru_cache(maxsize=1)
def guards() -> Mapping[str, str]:
    """Give what each guard refuses, in English, by its name in a `Tally`."""
    return {row[0]: row[1] for row in rows_of("guards.tsv")}
