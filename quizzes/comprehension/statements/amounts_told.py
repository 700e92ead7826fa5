"""
How is a Chinese amount told in Japanese and in English, in figures?

    四十次      40回        40 times
    半个小时    30分        half an hour
    两百双      200         200, as not every measure word has a word for it
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Mapping

_AMOUNT = lazy_regex(r"(?P<number>[0-9]+|[一二两三四五六七八九十百千零〇]+)(?P<scale>[万亿]?)(?P<measure>[^的]*)的?")
_SCALES = {"": (1, ""), "万": (10**4, "万"), "亿": (10**8, "億")}
_TEN = 10
_HALVES = {
    "半年": ("半年", "half a year"),
    "半个月": ("半月", "half a month"),
    "半个小时": ("30分", "half an hour"),
    "半小时": ("30分", "half an hour"),
    "半个钟头": ("30分", "half an hour"),
    "一半": ("半分", "half"),
}


def amount_told(amount: str) -> Localized | None:
    """Tell an amount in either script by figures, with its unit where one is known; None where it cannot be read."""
    simple = in_simplified(amount)
    half = _HALVES.get(simple)
    if half is not None:
        return Localized(ja=half[0], en=half[1])
    found = _AMOUNT.fullmatch(simple)
    value = value_of(found["number"]) if found is not None else None
    if found is None or value is None:
        return None
    times, sign = _SCALES[found["scale"]]
    if found["measure"] == "成":
        return Localized(ja=f"{value}割", en=f"{value}0 percent")
    ja, one, more = _units().get(found["measure"], ("", "", ""))
    if not ja and value < _TEN:  # 一打 is no “1”
        return None
    unit = one if value * times == 1 else more
    return Localized(ja=f"{value}{sign}{ja}", en=f"{value * times:,} {unit}".rstrip())


@lru_cache(maxsize=1)
def _units() -> Mapping[str, tuple[str, str, str]]:
    """Give for each measure its Japanese counter and its English name for one and for more."""
    return {measure: (ja, one, more) for measure, ja, one, more in rows_of("amounts_told.tsv")}
