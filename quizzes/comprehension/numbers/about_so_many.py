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
_TWO = lazy_regex("[两俩](?![0-9百千万亿])")
_A_FEW = lazy_regex(
    r"[2２二]\s?[、，,〜~～・]?\s?[3３三](?![0-9０-９])|一両[日年]|数[日年回人本冊枚個度か]|いくつか|"
    r"\b(?i:a few|a couple|one or two|two or three)\b"
)
_TWO_SAID = lazy_regex(
    r"(?<![0-9０-９])[2２](?![0-9０-９、〜~～・])|二(?![、三〜～・])|ふた|両|\b(?i:two(?! or three)|both|2)\b"
)


def is_within(asked: Quantity, number: str) -> bool:
    """Tell whether a number may be the one asked for, because that is told by about how much: 二十二年 is 二十多年."""
    ours, theirs = _range(asked.text, is_about=asked.is_open), _range(number)
    return ours is not None and theirs is not None and ours != theirs and ours[0] <= theirs[1] and theirs[0] <= ours[1]


def is_but_a_few(asked: Quantity, translation: str | None) -> bool:
    """Tell whether two means some by a translation, which says a few and two of nothing: 对付两天, 二、三日しのぐ."""
    is_two = _TWO.match(in_simplified(asked.text)) is not None
    return is_two and bool(translation and _A_FEW.search(translation) and not _TWO_SAID.search(translation))


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
