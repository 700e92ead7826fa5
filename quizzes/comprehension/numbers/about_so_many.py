"""Which numbers may a number mean that is told by about how much: 二十多年 is 二十二年?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.edits.quantities import Quantity

_DIGIT = "[0-9〇○零一二两三四五六七八九十百千]"
_ABOUT_SO_MANY = lazy_regex(rf"(?P<number>{_DIGIT}+)(?P<more>[多来余])?(?P<big>[万亿])?(?!{_DIGIT})")
_BIG = {None: 1, "万": 10**4, "亿": 10**8}
_LEEWAY = 0.15


def is_within(asked: Quantity, number: str) -> bool:
    """Tell whether a number may be the one asked for, because that is told by about how much: 二十二年 is 二十多年."""
    ours, theirs = _range(asked.text, is_about=asked.is_open), _range(number)
    return ours is not None and theirs is not None and ours != theirs and ours[0] <= theirs[1] and theirs[0] <= ours[1]


def _range(text: str, *, is_about: bool = False) -> tuple[float, float] | None:
    """Give the least and the most that a number may mean; nothing where it is exact and a date, or no number."""
    found = _ABOUT_SO_MANY.search(in_simplified(text).removeprefix("百分之"))
    value = value_of(found["number"]) if found is not None else None
    if found is None or value is None:
        return None
    least: float = value
    most: float = value
    if found["more"]:
        step = 1
        while value and value % (step * 10) == 0:
            step *= 10
        most = value + step - 1 if step > 1 else value + 0.9
    elif is_about:
        least, most = value * (1 - _LEEWAY), value * (1 + _LEEWAY)
    big = _BIG[found["big"]]
    return least * big, most * big
