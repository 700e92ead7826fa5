"""
Which other numbers could stand where a number stands, written and said as it is?

Two digits of a number change each alone and together; a single digit gives way to its neighbours, in a run whose
beginning follows from the number, so that no place in the run is the rule. None is made that would be suspected by its
look: 六十六 beside 四十六, or sixty minutes, which are an hour.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex

_DIGITS = "一二三四五六七八九"
_NAMES = (*_DIGITS, "十", "十一", "十二")
_YEAR_DIGITS = "〇一二三四五六七八九"
_RUN = 4
_LAST = {"month": 12, "clock": 12, "weekday": 6}
_LAST_DIGIT, _TWO, _PAIR, _LEAST_OF_TWO_STEPS = 9, 2, 2, 4
# A single 一 before these is an article more often than a number.
_ARTICLE_KINDS = frozenset({"count", "age", "money"})
_FROM_ONE = frozenset({"share", "discount", "weekday"})
# Kinds that say 二 where others say 两.
_ORDINALS = frozenset({"ordinal", "fraction", "percent", "weekday", "year"})
_AN_HOUR = frozenset({"六十分钟", "60分钟", "六十分鐘", "60分鐘"})
# 四时六十分 is no time of a clock.
_PAST_THE_HOUR = lazy_regex("(?:[六七八九]十[一二三四五六七八九]?|[6-9][0-9])分")
_ROUND = {"十": ("五", "十五", "二十")}
_NUMERAL = lazy_regex("[0-9]+(?![0-9.,])|[一二两三四五六七八九十百千]+")
_OF_DIAL = lazy_regex("(?<!个)月|点")
_FARTHER_FROM, _LEAST_TIMES, _MOST_TIMES = 10, 1.25, 1.5


@lru_cache(maxsize=1 << 9)
def other_numbers(number: str, kind: str, mixed: str = "") -> tuple[str, ...]:
    """Give other numbers of the make of one; none where nothing certain can stand there. `mixed` varies the choice."""
    if kind == "year" or _is_short_year(number, mixed):
        return _years(number)
    if kind in {"month", "clock"}:
        return _of_dial(number, kind)
    places = [i for i, char in enumerate(number) if char in _DIGITS + "两123456789"]
    if not places:
        return _ROUND.get(number, ())
    if len(places) == 1:
        if number in "一1" and kind in _ARTICLE_KINDS:
            return ()
        others = (_with_digit(number, places[0], digit, kind) for digit in _run(number, places[0], kind, mixed))
        told = ((each, mixed.replace(number, each, 1)) for each in others)
        return tuple(each for each, said in told if said not in _AN_HOUR and not _PAST_THE_HOUR.fullmatch(said))
    first, second = places[-_PAIR:] if len(places) > _PAIR and kind == "count" else places[:_PAIR]
    one = _step(number, first, unlike=number[second])
    other = _step(number, second, unlike=f"{number[first]}{one}")
    changed = _with_digit(number, second, other, kind)
    shift = len(changed) - len(number)  # 一十 is said 十
    both = _with_digit(changed, first + (shift if second < first else 0), one, kind)
    return _with_digit(number, first, one, kind), changed, both


def farther(text: str) -> tuple[str, ...]:
    """Give what an amount may be where its neighbours are nearly the same: 四十三 and 八十三 for 六十三."""
    found = _NUMERAL.search(text)
    number, kind = found.group() if found is not None else "", "percent" if "百分之" in text else "count"
    value = value_of(number) or 0
    places = [i for i, char in enumerate(number) if char in _DIGITS + "两123456789"][:_PAIR]
    if found is None or value < _FARTHER_FROM or _OF_DIAL.search(text):
        return ()
    others = (_with_digit(number, place, digit, kind) for place in places for digit in range(1, _LAST_DIGIT + 1))
    apart = {each for each in others if _are_apart(value, value_of(each) or 0) and not _is_of_twins(each)}
    return tuple(f"{text[: found.start()]}{each}{text[found.end() :]}" for each in sorted(apart, key=mix))


def _are_apart(value: int, other: int) -> bool:
    """Tell whether two amounts differ by more than a little, and by no more than one may be wrong about."""
    less, more = sorted((value, other))
    return _LEAST_TIMES * less <= more <= _MOST_TIMES * less


def _is_of_twins(number: str) -> bool:
    digits = [char for char in number.replace("两", "二") if char in _DIGITS + "123456789"]
    return len(digits) > 1 and len(set(digits)) == 1  # 六十六 would be suspected


def _is_short_year(number: str, said: str) -> bool:
    """Tell whether a number is a year told by its last two digits, as 一八年, which has no 三八年 beside it."""
    return len(number) == _PAIR and all(char in _YEAR_DIGITS + "○零" for char in number) and said == f"{number}年"


def _years(number: str) -> tuple[str, ...]:
    """Change the last digit of a year to three neighbours of it; a zero may be written in several ways in one year."""
    zero = next((zero for zero in "○零" if zero in number), "〇")
    digits = "0123456789" if number.isascii() else _YEAR_DIGITS.replace("〇", zero)
    last = 0 if number[-1] in "〇○零" else digits.index(number[-1])
    lowest = max(0, min(last - mix(number) % _RUN, len(digits) - _RUN))
    return tuple(number[:-1] + digits[each] for each in range(lowest, lowest + _RUN) if each != last)


def _of_dial(number: str, kind: str) -> tuple[str, ...]:
    value = int(number) if number.isascii() else _NAMES.index(number.replace("两", "二")) + 1
    lowest = max(1, min(value - mix(number) % _RUN, _LAST[kind] - _RUN + 1))
    others = (each for each in range(lowest, lowest + _RUN) if each != value)
    return tuple(str(each) if number.isascii() else _said(each, kind) for each in others)


def _said(value: int, kind: str) -> str:
    return "两" if value == _TWO and kind == "clock" else _NAMES[value - 1]


def _run(number: str, place: int, kind: str, mixed: str) -> tuple[int, ...]:
    """Take a run of four digits with the one at a place."""
    value = _value(number[place])
    least = 1 if kind in _FROM_ONE or len(number) > 1 else _TWO
    lowest = max(least, min(value - mix(number + mixed) % _RUN, _LAST.get(kind, _LAST_DIGIT) - _RUN + 1))
    return tuple(each for each in range(lowest, lowest + _RUN) if each != value)


def _value(digit: str) -> int:
    if digit.isascii():
        return int(digit)
    return _TWO if digit == "两" else _DIGITS.index(digit) + 1


def _with_digit(number: str, place: int, digit: int, kind: str) -> str:
    """Write a digit at a place: as 两 where one says so before a measure word or a thousand."""
    before, after = number[:place], number[place + 1 :]
    if number[place].isascii():
        return f"{before}{digit}{after}"
    if digit == 1 and after.startswith("十") and not before:
        return after
    is_two = digit == _TWO and not before and (not after or after[0] in "千万亿百") and kind not in _ORDINALS
    return f"{before}{'两' if is_two else _DIGITS[digit - 1]}{after}"


def _step(number: str, place: int, unlike: str) -> int:
    """
    Take another digit for the one at a place, one step on, or two where they are not many times as much.

    It is none of `unlike`, which stands beside it, if there is another near it: 66 would be suspected beside 46.
    """
    value = _value(number[place])
    step = 2 if mix(number) % 2 and _LEAST_OF_TWO_STEPS <= value < _LAST_DIGIT - 1 else 1
    steps = (step, 3 - step, -step, step - 3, -3) if value >= _LEAST_OF_TWO_STEPS else (1, -1)
    possible = [value + each for each in steps if 1 <= value + each <= _LAST_DIGIT]
    twin = {_value(digit) for digit in unlike}
    return next((each for each in possible if each not in twin), possible[0])


def mix(text: str) -> int:
    """Give a number that follows from a text and from nothing else."""
    return int(hashlib.sha256(text.encode()).hexdigest()[:6], 16)
