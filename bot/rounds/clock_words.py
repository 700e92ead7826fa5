"""Which number was said of a clock, and which hour of 24 is one of a part of the day?"""

from __future__ import annotations

_NOON = 12
_FIRST_LATE = 9
_NUMERALS = {"零": 0, "两": 2, "兩": 2, **{digit: at for at, digit in enumerate("一二三四五六七八九", start=1)}}


def hour_of_24(hour: int, half: str | None) -> int:
    """Give the hour of 24 for one that was said of a part of the day."""
    match half:
        case "evening" if hour < _NOON:
            return hour + _NOON
        case "night" if 0 < hour < _NOON:
            return hour + _NOON
        case "late" if _FIRST_LATE <= hour < _NOON:
            return hour + _NOON
        case "noon" if hour < _NOON - 2:
            return hour + _NOON
        case "morning" | "late" if hour == _NOON:
            return 0
        case _:
            return hour


def number(text: str) -> int:
    """Read a number below 100 in digits or hanzi; 99 where it is none."""
    if text.isdecimal():
        return int(text)
    tens, is_ten, units = text.partition("十")
    if not is_ten:
        return _NUMERALS.get(text[-1], 99) if len(text.lstrip("零")) == 1 else 99
    return 10 * _NUMERALS.get(tens or "一", 99) + (_NUMERALS.get(units, 99) if units else 0)
