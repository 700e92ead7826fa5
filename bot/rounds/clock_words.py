"""Which time was said of a clock, and which hour of 24 is it in a part of the day?"""

from __future__ import annotations

import re
from dataclasses import dataclass

_NOON = 12
_FIRST_LATE = 9
_NUMERALS = {"零": 0, "两": 2, "兩": 2, **{digit: at for at, digit in enumerate("一二三四五六七八九", start=1)}}
_QUARTER = 15
_MORNING = "午前|凌晨|未明"  # begins at midnight, and has its twelve there
_FORENOON = r"mornings?\b|上午|早上|早晨|清晨|朝|早"
_NOONISH = "中午|お昼|昼"
_EVENING = r"afternoons?\b|evenings?\b|午後|下午|傍晚|夕方"
_LATE = "深夜|半夜|午夜|真夜中|夜中"
_NIGHT = r"nights?\b|晚上|夜晚|晚|夜里|夜|晩"
PART = re.compile(
    rf"(?P<morning>{_MORNING})|(?P<forenoon>{_FORENOON})|(?P<noon>{_NOONISH})|(?P<evening>{_EVENING})"
    rf"|(?P<late>{_LATE})|(?P<night>{_NIGHT})"
)
_BEHIND_AT = r"(?:(?<=\bat\s\d)|(?<=\bat\s\d\d))(?![\w:.,/-]*\w)"  # an hour alone: at 9
_SPOKEN = {"morning": "forenoon", "afternoon": "evening", "evening": "evening", "night": "night"}
_HANZI = "零一二两兩三四五六七八九十"
CLOCK = re.compile(
    rf"(?P<hour>\d{{1,2}}|[{_HANZI}]{{1,3}}(?=[點点時时]))"
    rf"(?:[:.](?P<minute>\d{{2}})(?::00)?|[點点時时](?:(?P<half>半)|(?P<quarter>[一三13])刻|(?P<past>\d{{1,2}}|[{_HANZI}]{{1,3}})分?|整)?"
    rf"|\s*o['’]?clock\b|(?=\s*[ap]\.?m\b)|{_BEHIND_AT})(?!\d)"
    r"(?:\s*(?P<half_day>[ap])\.?m\b\.?|\s+(?:in\s+the\s+(?P<spoken>morning|afternoon|evening)|at\s+(?P<night>night))\b)?(?:から)?"
)

# Said of this part of the day, these hours may be before morning or after noon; from the next on it is evening.
_UNCLEAR = {"night": (1, 2, 3, 4, 5, 12), "evening": (12,), "forenoon": (12,)}
_MORNING_BEGINS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardTime:
    """An hour and a minute in words; not `is_sure`, the part of the day tells which hour of 24 it is."""

    hour: int
    minute: int
    word: str
    is_sure: bool = False
    part: str | None = None

    def is_unclear(self, part: str | None) -> bool:
        """Say whether it may be by day or in the night, where it was said of this part of the day."""
        return not self.is_sure and self.hour in _UNCLEAR.get(part or "", ())

    def hour_in(self, part: str | None) -> int:
        """Give the hour of 24 in this part of the day."""
        return self.hour if self.is_sure else _hour_of_24(self.hour, part)


_NAMED = (
    *(HeardTime(hour=_NOON, minute=0, word=word, is_sure=True) for word in ("正午", "noon")),
    *(HeardTime(hour=0, minute=0, word=word, is_sure=True) for word in ("零点", "零時")),
    HeardTime(hour=0, minute=0, word="midnight", is_sure=True, part="late"),
)


def time_at(text: str, at: int) -> HeardTime | None:
    """Hear a time in a text without capitals, from a place in it on; None where none is named."""
    named = next((each for each in _NAMED if text.startswith(each.word, at)), None)
    match = CLOCK.match(text, at)
    if match is None or (named is not None and len(named.word) == len(match[0])):
        return named
    hour, half = _number(match["hour"]), {"a": "morning", "p": "evening"}.get(match["half_day"] or "")
    part = _SPOKEN.get(match["spoken"] or match["night"] or "")
    hour = _hour_of_24(hour, half)
    return HeardTime(hour=hour, minute=_minute_of(match), word=match[0], is_sure=half is not None, part=part)


def is_of_two_nights(hour: int, part: str | None) -> bool:
    """Say whether this hour of a day's night may be the one before its morning, or that of the next day."""
    return part in {"night", "late"} and hour < _MORNING_BEGINS


def _hour_of_24(hour: int, half: str | None) -> int:
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


def _number(text: str) -> int:
    """Read a number below 100 in digits or hanzi; 99 where it is none."""
    if text.isdecimal():
        return int(text)
    tens, is_ten, units = text.partition("十")
    if not is_ten:
        return _NUMERALS.get(text[-1], 99) if len(text.lstrip("零")) == 1 or text == "零" else 99
    return 10 * _NUMERALS.get(tens or "一", 99) + (_NUMERALS.get(units, 99) if units else 0)


def _minute_of(match: re.Match[str]) -> int:
    """Give the minute that the words for a time name."""
    if match["half"]:
        return 30
    return (
        _QUARTER * _number(match["quarter"]) if match["quarter"] else _number(match["minute"] or match["past"] or "0")
    )
