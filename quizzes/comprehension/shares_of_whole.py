"""
Do the shares that a sentence names make more than the whole, as none that is true does?

    八成是小鱼，两成多是螃蟹       more than ten tenths
    百分之七十卖掉，三成自己吃     just the whole: each share is known by the other
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

_N = r"[0-9]+(?:\.[0-9]+)?|[一二两三四五六七八九十百]+"
_SHARE = lazy_regex(
    rf"百分之(?P<hundredths>{_N})|(?P<percent>[0-9]+(?:\.[0-9]+)?)\s?%"
    rf"|(?P<of>[二三四五六七八九十])分之(?P<parts>[一二两三四五六七八九])|(?P<tenths>{_N})成(?P<more>[半多])?(?![本功为了长年])"
)
_WHOLE, _TENTH, _ABOUT = 100.0, 10.0, 0.5  # hundredths; thirds are told as such


def make_too_much(text: str) -> bool:
    """Tell whether two or more shares make more than the whole."""
    shares = list(_shares(text))
    return len(shares) > 1 and sum(shares) > _WHOLE + _ABOUT


def make_the_whole(text: str) -> bool:
    """Tell whether two or more shares make just the whole, so that each is what the others leave."""
    shares = list(_shares(text))
    return len(shares) > 1 and abs(sum(shares) - _WHOLE) <= _ABOUT


def _shares(text: str) -> Iterator[float]:
    """Give the shares that a text names, in hundredths."""
    for found in _SHARE.finditer(in_simplified(text)):
        if found["of"]:
            yield _WHOLE * _number(found["parts"]) / _number(found["of"])
        elif found["tenths"]:
            yield _TENTH * (_number(found["tenths"]) + (_ABOUT if found["more"] else 0))
        else:
            yield _number(found["hundredths"] or found["percent"])


def _number(text: str) -> float:
    return float(text) if text[0].isdigit() else float(value_of(text) or 0)
