"""
Which times, dates and shares are the same, in digits, however they are written?

    3:30 and 3点半, 3:15 and 3点1刻, 7:55 and 差5分8点, 2008-8-8 and 2008年8月8号, 9月 and 9月份, 2个小时 and 2小时,
    5个半小时 and 5.5小时, 2年半 and 2.5年, 2周 and 2个星期, 1刻钟 and 15分钟, 1/3 and 3分之1, 3:2 and 3比2, 25℃ and
    25度
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    import re

_DATE = lazy_regex("(?<![0-9.:-])([12][0-9]{3})([-./])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9.:-])")
_DAY = lazy_regex("(?<=[0-9]月)([0-9]{1,2})号")
_OF_CLOCK = lazy_regex("(?<![0-9.:-])([0-9]{1,2}):([0-5][0-9])(?![0-9.:-])")
# 一时 is a while, and no hour.
_HOUR = r"(?<=[0-9])(?:点|时(?=[0-9半整])|(?:(?<!1)|(?<=[12]1))时(?=$|\W))"
_OCLOCK = lazy_regex(f"{_HOUR}(?:钟|整|(半)钟?|([13])刻钟?|0?([0-9]{{1,2}})分?(?![0-9]))?")
_QUARTER = 15
_TO = r"差([0-9]{1,2})(分|刻)钟?"
_TO_HOUR = lazy_regex(f"{_TO}[到就]?([0-9]{{1,2}})点[钟整]?|([0-9]{{1,2}})点钟?{_TO}")
_HOURS, _MINUTES = 12, 60
_MONTH = lazy_regex("(?<=[0-9]月)份")
_AND_A_HALF = lazy_regex(
    r"(?<![.0-9])([0-9]+)(?:个半(?=小时|钟头|月|星期|礼拜)|(小时|钟头|年|天|岁|斤|公斤|里|公里|块|元)半)"
)
_HOUR_SAID = lazy_regex("(?<=[0-9半])钟头")
_WEEKS = lazy_regex("(?<=[0-9])(?:礼拜|周)(?![年岁围边期末刊长折])")
_QUARTERS = lazy_regex("(?<![0-9点])([13])刻钟")
_TO_ANOTHER = lazy_regex("(?<=[0-9])比(?=[0-9])")
_SHARE = lazy_regex("([0-9]+)分之([0-9]+)")
_DEGREE = lazy_regex("(?<=[0-9])(?:°c?|摄氏度)")
_OF_HOURS = lazy_regex("(?<=[0-9半])个(?=小时|钟头|星期|礼拜)")
_TELEPHONE = lazy_regex("(?<![0-9-])[0-9]{3,4}(?:-[0-9]{3,8}){1,3}(?![0-9-])")
_LEAST_OF_TELEPHONE = 10  # digits; 2008-2012 are years


def clocks_in_words(text: str) -> str:
    """
    Write what signs tell of a time or a date in words, and a telephone number as one.

    >>> clocks_in_words("8:05"), clocks_in_words("2008-08-08"), clocks_in_words("138-0013-8000")
    ('8点05分', '2008年08月08日', '13800138000')
    """
    dated = _DATE.sub(r"\1年\3月\4日", text)
    return _TELEPHONE.sub(_telephone, _OF_CLOCK.sub(r"\1点\2分", dated))


def times_alike(text: str) -> str:
    """
    Write times, dates and shares of a text that has its numbers in digits in one way.

    >>> times_alike("3点半"), times_alike("8月8号"), times_alike("2个半小时"), times_alike("3分之1")
    ('3点30分', '8月8日', '2.5小时', '1/3')
    """
    timed = _OCLOCK.sub(_time, _TO_HOUR.sub(_before_hour, _MONTH.sub("", _DAY.sub(r"\1日", text))))
    halved = _AND_A_HALF.sub(_and_a_half, timed)
    hours = _HOUR_SAID.sub("小时", _OF_HOURS.sub("", halved))
    lasting = _QUARTERS.sub(lambda found: f"{_QUARTER * int(found[1])}分钟", _WEEKS.sub("星期", hours))
    return _TO_ANOTHER.sub(":", _SHARE.sub(r"\2/\1", _DEGREE.sub("度", lasting)))


def _time(found: re.Match[str]) -> str:
    half, quarters, minutes = found.groups()
    past = 2 * _QUARTER if half else _QUARTER * int(quarters or 0) or int(minutes or 0)
    return f"点{past}分" if past else "点"


def _before_hour(found: re.Match[str]) -> str:
    """Tell 差5分8点 and 8点差5分 as 7点55分."""
    before, unit, hour = found[1] or found[5], found[2] or found[6], int(found[3] or found[4])
    minutes = int(before) * (_QUARTER if unit == "刻" else 1)
    is_time = 0 < minutes < _MINUTES and 0 < hour <= 2 * _HOURS
    return f"{hour - 1 or _HOURS}点{_MINUTES - minutes}分" if is_time else found[0]


def _and_a_half(found: re.Match[str]) -> str:
    number, unit = found.groups()
    is_of_months = found.string.startswith("月", found.end())
    return f"{number}.5{unit or ('个' if is_of_months else '')}"


def _telephone(found: re.Match[str]) -> str:
    digits = found[0].replace("-", "")
    return digits if len(digits) >= _LEAST_OF_TELEPHONE else found[0]
