"""
Which numbers stand in a text, in digits or in hanzi?

    二十年 and 20年, 一九九八年 and 1998年, 百分之三十 and 30%, 1.5亿 and 一亿五千万

三五天 is not 35 of them: only what a numeral says as a whole is read.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.numbers_said import plain

if TYPE_CHECKING:
    import re

_DIGITS = "〇零一二三四五六七八九"
_LONG_UNITS = {"万": 10_000, "亿": 100_000_000}
_PERCENT = lazy_regex(r"百分之([〇零一二两三四五六七八九十百点]+|[0-9]+(?:\.[0-9]+)?)")
_PER_THOUSAND = lazy_regex(r"千分之([〇零一二两三四五六七八九十点]+|[0-9]+(?:\.[0-9]+)?)")
_IN_DIGITS = lazy_regex(r"(?P<number>[0-9]{1,15}(?:\.[0-9]{1,6})?)(?P<unit>[万亿]?)")
_IN_HANZI = lazy_regex("[〇零一二两三四五六七八九十百千万亿点]{1,20}")
_FRACTION = lazy_regex(f"(?P<whole>[^点]+)点(?P<rest>[{_DIGITS}]+)(?P<unit>[万亿]?)")
_SIMPLIFIED = str.maketrans("兩萬億點", "两万亿点")
_NUMBER = lazy_regex(r"[0-9]+(?:\.[0-9]+)?")
_LEAST_ONE_BY_ONE = 3  # 三五 are three or five


def numbers_in(text: str) -> tuple[Decimal, ...]:
    """Give the numbers of a text in either script, in digits or in hanzi, as they follow one another."""
    return tuple(map(Decimal, _NUMBER.findall(in_digits(text.translate(_SIMPLIFIED)))))


def without_numbers(text: str) -> str:
    """Give what is left of a text in either script without its numbers and blanks."""
    return "".join(_NUMBER.sub("", in_digits(text.translate(_SIMPLIFIED))).split())


def in_digits(text: str) -> str:
    """Write all numbers of a simplified text in digits."""
    text = _PER_THOUSAND.sub(r"\1‰", _PERCENT.sub(r"\1%", text.replace("百分之百", "100%")))
    text = _IN_DIGITS.sub(lambda found: plain(Decimal(found["number"]) * _LONG_UNITS.get(found["unit"], 1)), text)
    return _IN_HANZI.sub(_number, text)


def _number(found: re.Match[str]) -> str:
    """Read a number, or the hour and the minutes of a time."""
    is_time = found.string[found.end() : found.end() + 1] in tuple("分钟刻整半")
    value = None if is_time and "点" in found[0] else _value(found[0])
    return value or "点".join(
        (part and _value(part.removeprefix("零") or part)) or part for part in found[0].split("点")
    )


def _value(number: str) -> str | None:
    if number in {"零", "〇"}:
        return "0"
    if set(number) <= set(_DIGITS) and (len(number) >= _LEAST_ONE_BY_ONE or number[-1] in "〇零"):
        return "".join(str(_digit(char)) for char in number)
    fraction = _FRACTION.fullmatch(number)
    if fraction is not None:
        whole = 0 if fraction["whole"] == "零" else value_of(fraction["whole"])
        rest = "".join(str(_digit(char)) for char in fraction["rest"])
        return None if whole is None else plain(Decimal(f"{whole}.{rest}") * _LONG_UNITS.get(fraction["unit"], 1))
    return _whole(number)


def _whole(number: str) -> str | None:
    total = 0
    for unit in ("亿", "万"):
        before, sign, after = number.partition(unit)
        if sign:
            part = value_of(before)
            if part is None:
                return None
            total, number = total + part * _LONG_UNITS[unit], after.removeprefix("零")
    rest = value_of(number) if number else 0
    return None if rest is None else str(total + rest)


def _digit(char: str) -> int:
    return max(0, _DIGITS.index(char) - 1)
