"""Which number was said of a clock, and which hour of 24 is one of a part of the day?"""

from __future__ import annotations

import re

_NOON = 12
_FIRST_LATE = 9
_NUMERALS = {"零": 0, "两": 2, "兩": 2, **{digit: at for at, digit in enumerate("一二三四五六七八九", start=1)}}
_QUARTER = 15
_MORNING = r"morning\b|午前|上午|早上|早晨|清晨|凌晨|未明|朝"
_NOONISH = "中午|お昼|昼"
_EVENING = r"afternoon\b|evening\b|午後|下午|傍晚|夕方"
_LATE = "深夜|半夜|午夜|真夜中|夜中"
_NIGHT = r"night\b|晚上|夜晚|晚|夜里|夜|晩"
PART = re.compile(
    rf"(?P<morning>{_MORNING})|(?P<noon>{_NOONISH})|(?P<evening>{_EVENING})|(?P<late>{_LATE})|(?P<night>{_NIGHT})"
)
_HANZI = "零一二两兩三四五六七八九十"
CLOCK = re.compile(
    rf"(?P<hour>\d{{1,2}}|[{_HANZI}]{{1,3}}(?=[點点時时]))"
    rf"(?:[:.](?P<minute>\d{{2}})(?::00)?|[點点時时](?:(?P<half>半)|(?P<quarter>[一三13])刻|(?P<past>\d{{1,2}}|[{_HANZI}]{{1,3}})分?|整)?"
    r"|(?=\s*[ap]\.?m\b))(?!\d)(?:\s*(?P<half_day>[ap])\.?m\b\.?)?(?:から)?"
)


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


def minute_of(match: re.Match[str]) -> int:
    """Give the minute that the words for a time name."""
    if match["half"]:
        return 30
    return _QUARTER * number(match["quarter"]) if match["quarter"] else number(match["minute"] or match["past"] or "0")
