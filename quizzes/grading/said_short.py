"""
What is left unsaid of a number as people say it, and what do they write of it in digits?

    三百五 and 三百五十, 1万2千 and 一万二千, 一米七五 and 1.75米, 三十八度五 and 38.5度, 三块零五 and 三块零五分,
    零下五度 and -5度
"""

from __future__ import annotations

import re

from quizzes.grading.numbers import in_digits

_ALL = "〇零一二两三四五六七八九十百千万亿点0123456789."
_DIGIT = "[1-9一二三四五六七八九]"
_ZERO = "[零〇0]"
_NEXT_UNIT = {"百": "十", "千": "百", "万": "千", "亿": "千万"}
# 三百五, which is 350: the last unit is not said.
_LAST_DIGIT = re.compile(f"(?<=([百千万亿]))([一二三四五六七八九])(?![{_ALL}])")
_MIXED = re.compile("(?<![0-9.])(?:[1-9][百千万亿]+)+(?:[1-9](?![0-9.]))?")
_IN_HANZI = str.maketrans("123456789", "一二三四五六七八九")
NO_THING = "钱多左以上一每就也都才够吧啊呢吗了的"  # what may follow a price, of what is no thing
NOTHING_COUNTED = rf"(?=$|\W|[{NO_THING}])"
_SHORT_BEFORE_UNIT = re.compile(f"[百千万亿][一二三四五六七八九](?![{_ALL}])(?!{NOTHING_COUNTED})")
# 三块零五 and 三块五分, which have no tenths.
_NO_TENTHS = re.compile(rf"(?<=[块元圆])(?:{_ZERO}({_DIGIT})分?|({_DIGIT})分){NOTHING_COUNTED}")
_MEASURED = re.compile(
    rf"(?<![点.])((?:[0-9]|[一二两三四五六七八九十百千])+)([米度])({_ZERO}|{_DIGIT})({_ZERO}|{_DIGIT})?"
    rf"(?=$|\W|[{NO_THING}高长宽深远])"
)
_BELOW_ZERO = re.compile(f"^(?:零下|负)(?=[{_ALL}])")


def unshortened(text: str) -> str:
    """
    Say a number of a simplified text as a whole.

    >>> unshortened("三百五"), unshortened("一米七五"), unshortened("三块零五"), unshortened("1万2千")
    ('三百五十', '1.75米', '三块0毛五分', '一万二千')
    """
    mixed = _MIXED.sub(lambda found: found[0].translate(_IN_HANZI), _BELOW_ZERO.sub("-", text))
    whole = _LAST_DIGIT.sub(lambda found: found[2] + _NEXT_UNIT[found[1]], mixed)
    return _MEASURED.sub(_measured, _NO_TENTHS.sub(lambda found: f"0毛{found[1] or found[2]}分", whole))


def is_shortened(text: str) -> bool:
    """Tell whether a text ends with a number of which the last unit is not said."""
    return _LAST_DIGIT.search(text[-2:]) is not None


def is_short_before_unit(text: str) -> bool:
    """Tell whether a number is cut short where something counts it, as nobody cuts one: 一百二天 for 一百二十天."""
    return _SHORT_BEFORE_UNIT.search(text) is not None


def _measured(found: re.Match[str]) -> str:
    whole, unit, tenths, hundredths = found.groups()
    return f"{in_digits(whole)}.{in_digits(tenths)}{in_digits(hundredths or '')}{unit}"
