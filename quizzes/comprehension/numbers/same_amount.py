"""
Is a number offered that a text gives in another unit: 五十厘米 beside 半米, 九十分钟 beside 一个半小时?

Nobody could be told that the text does not have it.
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# How many of the smallest unit of its sort one is.
_SIZES: Mapping[str, Mapping[str, int]] = {
    "length": {"毫米": 1, "厘米": 10, "公分": 10, "米": 1000, "公尺": 1000, "千米": 1_000_000, "公里": 1_000_000},
    "mass": {"克": 1, "公克": 1, "斤": 500, "公斤": 1000, "千克": 1000, "吨": 1_000_000},
    "time": {"秒": 1, "分钟": 60, "刻钟": 900, "小时": 3600, "钟头": 3600, "天": 86_400, "星期": 604_800},
    "money": {"角": 1, "毛": 1, "元": 10, "块": 10},
}
_OF_UNIT = {unit: (sort, size) for sort, units in _SIZES.items() for unit, size in units.items()}
_UNIT = "|".join(sorted(_OF_UNIT, key=lambda unit: (-len(unit), unit)))
_AMOUNT = lazy_regex(
    "(?P<number>[0-9]+|[一二两三四五六七八九十百千万零]+)?(?P<measure>个)?(?P<half>半)?(?P<unit>"
    + _UNIT
    + ")(?P<more>半)?"
)
_HALF = Fraction(1, 2)


def is_same_amount(option: str, text: str) -> bool:
    """Tell whether a text gives as much as an option in another unit than that."""
    told = _amounts(text)
    return any(
        amount in told.get(sort, ()) and unit not in told[sort][amount]
        for sort, amounts in _amounts(option).items()
        for amount, units in amounts.items()
        for unit in units
    )


@lru_cache(maxsize=1 << 8)
def _amounts(text: str) -> Mapping[str, Mapping[Fraction, frozenset[str]]]:
    """Give, by their sort, how much the amounts of a text are, with the units that each is told in."""
    found: defaultdict[str, defaultdict[Fraction, frozenset[str]]] = defaultdict(lambda: defaultdict(frozenset))
    for amount, unit in _told(in_simplified(text)):
        sort, size = _OF_UNIT[unit]
        found[sort][amount * size] |= {unit}
    return {sort: dict(amounts) for sort, amounts in found.items()}


def _told(text: str) -> Iterator[tuple[Fraction, str]]:
    for found in _AMOUNT.finditer(text):
        whole = value_of(found["number"]) if found["number"] else 0
        halves = bool(found["half"]) + bool(found["more"])
        if whole is not None and (whole or halves):
            yield whole + halves * _HALF, found["unit"]
