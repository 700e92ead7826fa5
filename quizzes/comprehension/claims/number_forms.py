"""
In which other forms may a number be written, and where does it go on?

    五小时 is 五个小时 and 五个钟头, 两星期 is 两个礼拜
    四个半小时 gives no 四个
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.edits.quantities import Quantity

_HALF_MORE, _HALVED = (
    lazy_regex("半(?![路途夜真])"),
    frozenset("个年天岁点块斤米里倍秒钟吨圈步亩升度层页碗杯瓶袋箱尺寸颗成级分"),
)
_WITH_OR_WITHOUT = lazy_regex("(?P<number>.+?)[个個]?(?P<unit>小时|小時|钟头|鐘頭|星期|礼拜|禮拜)")
_SAME_UNITS = (("小时", "小時", "钟头", "鐘頭"), ("星期", "礼拜", "禮拜"))


def has_a_half_more(number: Quantity, text: str) -> bool:
    """Tell whether a number goes on by a half: 四个 of 四个半小时 is no number of it."""
    return bool(_HALF_MORE.match(in_simplified(text), number.end)) and in_simplified(number.text)[-1:] in _HALVED


def forms_of(number: str) -> tuple[str, ...]:
    """Give the forms in which a number is written, itself first: 五小时, 五个小时, 五个钟头."""
    found = _WITH_OR_WITHOUT.fullmatch(number)
    if found is None:
        return (number,)
    units = next(same for same in _SAME_UNITS if found["unit"] in same)
    forms = (f"{found['number']}{each}{unit}" for each in ("", "个", "個") for unit in units)
    return tuple(dict.fromkeys((number, *forms)))
