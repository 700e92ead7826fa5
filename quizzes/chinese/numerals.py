"""Which whole number does a Chinese numeral say, and how is a number said?"""

from __future__ import annotations

from functools import lru_cache

# One character of a number, of one that may be 几, or 半 too, and of a date as one writes or says it, for regular
# expressions.
OF_NUMBER = "[0-9〇○零一二两三四五六七八九十百千万亿]"
OF_NUMBER_OR_FEW = "[0-9〇○零一二两三四五六七八九十百千万亿几]"
OF_AMOUNT = "[0-9〇○零一二两三四五六七八九十百千万亿几半]"
OF_DATE = "[0-9〇○零一二三四五六七八九十]"
_DIGITS = "零一二三四五六七八九"
_AS_FIGURES = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_UNITS = "个十百千"
_TWO = 2
_LAST_PLACE = 3
_MOST_DIGITS = 18  # nobody counts further, and Python reads no number of thousands of digits


@lru_cache(maxsize=1 << 12)
def value_of(number: str) -> int | None:
    """Read a whole number in digits, or one below ten thousand as it is said; None where it is said in another way."""
    if not number:
        return None
    if number.isascii():
        return int(number) if number.isdecimal() and len(number) <= _MOST_DIGITS else None
    total, digit = 0, 0
    for char in number.replace("两", "二"):
        if char in _DIGITS:
            digit = _DIGITS.index(char)
        elif char in _UNITS:
            total += max(digit, 1) * 10 ** _UNITS.index(char)
            digit = 0
        else:
            return None
    value = total + digit
    return value if in_chinese(value).replace("两", "二") == number.replace("两", "二") else None


def in_figures(text: str) -> str:
    """Write each digit as a figure, as those of a year are said one by one: 二〇〇三 as 2003."""
    return text.translate(_AS_FIGURES)


@lru_cache(maxsize=1 << 10)
def in_chinese(value: int) -> str:
    """Say a number below ten thousand as one says it before a measure word: 两千, 两个, 二十二."""
    if value == _TWO:
        return "两"
    said, gap = "", False
    for place in range(_LAST_PLACE, -1, -1):
        digit = value // 10**place % 10
        if digit:
            said += ("零" if gap and said else "") + _digit(digit, place) + (_UNITS[place] if place else "")
        gap = not digit
    return said.removeprefix("一") if said.startswith("一十") else said


def _digit(digit: int, place: int) -> str:
    is_two_thousand = (digit, place) == (_TWO, _LAST_PLACE)
    return "两" if is_two_thousand else _DIGITS[digit]
