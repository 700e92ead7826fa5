"""
Do two questions of a talk ask about one matter, so that what answers one may answer the other?

    您为什么回到村里？ — 是什么让您留下来的？    a reason
    您有什么打算？ — 您最大的愿望是什么？        what one plans or wishes for

A row of `question_matters.tsv` gives a matter with what asks about it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import compiled, rows_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence


def are_of_one_matter(question: str, other: str) -> bool:
    """Tell whether two questions ask about one matter."""
    return bool(_matters(question) & _matters(other))


@lru_cache(maxsize=1 << 9)
def _matters(question: str) -> frozenset[str]:
    text = in_simplified(question)
    return frozenset(matter for matter, asks in _rows() if compiled(asks).search(text))


@lru_cache(maxsize=1)
def _rows() -> Sequence[tuple[str, str]]:
    return tuple((matter, asks) for matter, asks in rows_of("question_matters.tsv"))
