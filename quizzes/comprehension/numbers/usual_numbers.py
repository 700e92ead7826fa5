"""
Which numbers alone may stand where one is told, as nobody tells others there?

    去年参加比赛，＿＿米，第三名       50, 100, 200, 400, as no race is of 80
    有人说再过＿＿年，纸就没人用了     5, 10, 20, 30, as nobody knows it to the year

    usual_numbers.tsv   what is told only so, its measure, the numbers, and what the words around them say and do not
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import compiled, rows_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.edits.quantities import Quantity


def usual_numbers(number: Quantity, text: str) -> Sequence[int]:
    """Give the only numbers that are told in the place of one of a text, the least first; nothing where any may be."""
    beside = in_simplified(f"{text[: number.start]}＿{text[number.end :]}")
    for measure, numbers, needs, bars in _rows():
        is_barred = compiled(bars).search(beside) is not None
        if in_simplified(number.measure) == measure and compiled(needs).search(beside) is not None and not is_barred:
            return numbers
    return ()


@lru_cache(maxsize=1)
def _rows() -> Sequence[tuple[str, Sequence[int], str, str]]:
    return tuple(
        (measure, tuple(map(int, numbers.split(","))), needs, bars)
        for _, measure, numbers, needs, bars in rows_of("usual_numbers.tsv")
    )
