"""
Does a saying tell such an amount as is asked for?

    您每天要走多远？     来回十二公里，and no 我今年六十八岁
    收过几个徒弟？       前后七个，and no 我十五岁拜的师
    船上有几个人？       三个人，and no 十一斤
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER as _DIGIT
from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    import re

_HOW_MANY_PEOPLE = lazy_regex("多少(?:个|位)?人|(?<![这那前后头近好十没])几(?:个人|[位名])")
_SO_MANY_PEOPLE = lazy_regex(rf"{_DIGIT}[多几来]?(?:个(?!月|小时|星期|多|半)|[位名人户])")
_ASKS_AGE, _AGE = lazy_regex("岁|年纪|年龄|多大"), lazy_regex(rf"{_DIGIT}+[多几来]?岁")
# In which units it is told how far, how heavy or how high something is.
_EXTENTS = tuple(
    (lazy_regex(asks), lazy_regex(tells))
    for asks, tells in (
        ("多远", rf"{_DIGIT}[多几来]?(?:公里|千米|里[路地]?|米|站|步|分钟|个?半?小时)|[远近]|隔壁|对面"),
        ("多重", rf"{_DIGIT}[多几来]?(?:公斤|千克|斤|吨|克|两)|[重轻]"),
        ("多[高深]", rf"{_DIGIT}[多几来]?(?:厘米|公分|米|公尺|层|丈|尺|寸)|[高矮深浅]"),
    )
)


def tells_amount(asked: str, said: str, any_amount: re.Pattern[str]) -> bool:
    """Tell whether a simplified saying tells such an amount as is asked for: of people, of an extent, or any at all."""
    if _HOW_MANY_PEOPLE.search(asked):
        return _SO_MANY_PEOPLE.search(said) is not None
    told = said if _ASKS_AGE.search(asked) else _AGE.sub("", said)
    extent = next((tells for asks, tells in _EXTENTS if asks.search(asked)), any_amount)
    return extent.search(told) is not None
