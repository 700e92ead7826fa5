"""
Does a rough number part an amount from every other of its kind in the talk?

    我现在一百三十斤     told as 一百多斤, it does not where somebody was 一百八十斤 before
    他卖了四十八把伞     told as 不到五十把, it does where the others are ten or two hundred
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.distractors.document import Document

_NUMERAL = "(?P<number>[0-9]+|[一二两三四五六七八九十百千]+)"
_MORE, _LESS = lazy_regex(f"{_NUMERAL}多"), lazy_regex(f"(?:不到|要不了){_NUMERAL}")
_TEENS, _NEARLY = lazy_regex("十几"), lazy_regex("近二十")
_NEAR = 0.8  # of a number that others are less than: of one far below nobody would say it
_DATES = frozenset({"year", "month", "clock", "weekday", "ordinal"})


def holds_another(document: Document, said: str, told: str) -> bool:
    """Tell whether another amount of the talk in the measure of one that is `said` is `told` by the same rough one."""
    simple = in_simplified(said)
    own = next((each for each in quantities(simple) if each.kind not in _DATES), None)
    span = _span_of(in_simplified(told))
    if own is None or span is None:
        return False
    value, (least, most) = _value(own.text, own.measure), span
    return any(least <= other < most for other in _amounts(document).get(own.measure, ()) if other != value)


def _span_of(told: str) -> tuple[float, float] | None:
    """Give the least number that a rough one holds, and the first above all that it holds."""
    if _TEENS.search(told):
        return 11, 20
    if _NEARLY.search(told):
        return 18, 20
    less, more = _LESS.search(told), _MORE.search(told)
    found = less or more
    value = None if found is None else value_of(found["number"])
    if value is None:
        return None
    figures = str(value)
    step: int = 10 ** (len(figures) - len(figures.rstrip("0")))
    return (_NEAR * value, value) if less is not None else (value + 1, value + step)


@lru_cache(maxsize=4)
def _amounts(document: Document) -> Mapping[str, frozenset[int]]:
    """Give the numbers of a talk by what they count."""
    found: dict[str, set[int]] = defaultdict(set)
    for spot in document.spots:
        for each in quantities(in_simplified(spot.source)):
            value = None if each.kind in _DATES else _value(each.text, each.measure)
            if value is not None:
                found[each.measure].add(value)
    return {measure: frozenset(values) for measure, values in found.items()}


def _value(text: str, measure: str) -> int | None:
    return value_of(text.removesuffix(measure).strip())
