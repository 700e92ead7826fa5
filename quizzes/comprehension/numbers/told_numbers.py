"""
Does what is shown before a quote give the number of one of its options, in whatever digits?

    2008年他们来过      and 二〇〇八年 is an option
    等了三天            and 第三天晚上 is one
    一共三千元          and 三千块 is one
    二〇二一年一月      and 二〇二〇年年底 is the right one, beside 二〇一八年
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import in_figures
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified
from quizzes.numbers_said import numbers_in

if TYPE_CHECKING:
    from collections.abc import Sequence

_MEASURED = lazy_regex(
    r"(?P<number>[0-9]+|[〇零一二三四五六七八九十百千万亿两]+)\s?个?(?P<unit>[年月天日号点岁周夜晚]|星期|礼拜)"
)
_YEAR = lazy_regex(r"(?P<year>[0-9]{4}|[〇零一二三四五六七八九]{4})年")
_SAME_DAY = {"号": "日", "晚": "夜", "礼拜": "周", "星期": "周"}


def are_dates_told(options: Sequence[str], said: str) -> bool:
    """
    Tell whether a text gives a number of a time in which its options are apart, or a year right beside the first one's.

    The first option is the right one.
    """
    offered = [_measured(option) for option in options]
    apart = frozenset().union(*offered) - offered[0].intersection(*offered)
    return not apart.isdisjoint(_measured(said)) or _is_next_year_told(options, said)


def _is_next_year_told(options: Sequence[str], said: str) -> bool:
    """Tell whether a text gives a year beside that of the first option, and others lie farther away."""
    own, *others = (_years(option) for option in options)
    near = {year + step for year in own for step in (-1, 0, 1)}
    return not near.isdisjoint(_years(said)) and any(not other <= near for other in others)


def _years(text: str) -> frozenset[int]:
    return frozenset(int(in_figures(found["year"])) for found in _YEAR.finditer(in_simplified(text)))


def says_number(number: str, said: str) -> bool:
    """Tell whether a text says a number, be it of something else."""
    return not frozenset(numbers_in(in_simplified(number))).isdisjoint(numbers_in(in_simplified(said)))


@lru_cache(maxsize=1 << 8)
def _measured(text: str) -> frozenset[tuple[str, str]]:
    """Give the numbers of times with their units, those of 三月 apart from those of 三个月."""
    found = _MEASURED.finditer(in_simplified(text))
    return frozenset(
        (number, _SAME_DAY.get(each["unit"], each["unit"]) + ("个" if "个" in each.group() else ""))
        for each in found
        for number in numbers_in(f"第{each['number']}")
    )
