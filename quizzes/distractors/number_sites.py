"""Which number do a sentence and its translation both give, and what is another one of its make on both sides?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import in_chinese, value_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_NUMERAL = "一二三四五六七八九十百千零两"
_ZH = re.compile(
    rf"(?<![{_NUMERAL}\d万亿第几数每.点分成])(?P<number>[{_NUMERAL}]+)(?P<big>[万亿]?)(?P<more>多)?"
    rf"(?=[^{_NUMERAL}\d万亿多分之折成者比起样直下边定旦共切再方些般律致向时半]|点(?:[，。、钟]|$))"
)
_PERCENT = re.compile(rf"百分之(?P<number>[{_NUMERAL}]+)(?![点{_NUMERAL}])")
_JA = re.compile(r"(?<![\d.,:.~〜-])(\d{1,3}(?:,\d{3})+|\d+)(?![\d.,:~〜%-])(?![点])")
_PARTS = {"": "", "万": "万", "亿": "億"}
_BIG = {"": 1, "万": 10_000, "亿": 100_000_000}
_LAST_HOUR = 12
_LEAST, _MOST, _SMALL, _HUNDRED, _THOUSAND, _MILLION = 3, 9999, 10, 100, 1000, 1_000_000
_ONES_TEXT = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen
"""
_ONES = tuple(_ONES_TEXT.split())
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """
    A number on both sides: where it stands, and others, written alike.

    `is_hard` tells by language where it must be learnt how the number is said: 两百, 百分之五十, 两千万 in English.
    """

    zh: tuple[int, int]
    other: tuple[int, int]
    zh_others: tuple[str, ...]
    others: tuple[str, ...]
    is_hard: Mapping[str, bool]


def numbers(source: str, translation: str, language: str) -> Iterator[Number]:
    """Find the numbers that a simplified sentence says in characters and the translation in its own way, once each."""
    for pattern in (_PERCENT, _ZH):
        for found in pattern.finditer(source):
            value, big = value_of(found["number"]), found.groupdict().get("big") or ""
            if (
                value is None
                or not _LEAST <= value <= _MOST
                or (pattern is _ZH and found.start() and source[found.start() - 1] == "之")
            ):
                continue
            for write in _styles(language, big, is_percent=pattern is _PERCENT):
                number = _number(source, translation, found, value, write)
                if number is not None:
                    yield number
                    break


def _number(
    source: str, translation: str, found: re.Match[str], value: int, write: Callable[[int], str | None]
) -> Number | None:
    said = write(value)
    places = (
        list(re.finditer(rf"(?<![\w.,-]){re.escape(said)}(?![\d.,]\d|[\d%-])", translation, re.IGNORECASE))
        if said
        else []
    )
    if (said and not said.isascii()) or (said and said.isdigit()):
        places = list(re.finditer(rf"(?<![\d.,-]){re.escape(said)}(?![\d.,]|万|億|千|百)", translation))
    if len(places) != 1 or source.count(found["number"]) != 1:
        return None
    pairs = [(in_chinese(other), text) for other in _near(value, _most(found)) if (text := write(other)) is not None]
    start, end = found.span("number")
    return Number(
        zh=(start, end),
        other=places[0].span(),
        zh_others=tuple(zh for zh, _ in pairs),
        others=tuple(text for _, text in pairs),
        is_hard={"ja": "两" in found["number"] or "百分" in found.group(), "en": bool(found.groupdict().get("big"))},
    )


def _near(value: int, most: int) -> tuple[int, ...]:
    """Give a number above and one below, changed in the place that is said."""
    zeros = len(str(value)) - len(str(value).rstrip("0"))
    step = 10**zeros if value < _SMALL or zeros else 10 ** (len(str(value)) - 1)
    others = (value + 2 * step, value - step if value - step >= _LEAST else value + step)
    return tuple(other for other in others if _LEAST <= other <= most)


def _most(found: re.Match[str]) -> int:
    """Give the largest number that can stand there: an hour, a share, any."""
    if found.group().startswith("百分"):
        return _HUNDRED - 1
    return _LAST_HOUR if found.string[found.end() :].startswith("点") else _MOST


def _styles(language: str, big: str, *, is_percent: bool) -> tuple[Callable[[int], str | None], ...]:
    """Give the ways in which a translation may write a number with the 万 or 亿 that follows it."""
    if language == "ja":
        part = _PARTS[big]
        return (
            (lambda value: f"{value}%",)
            if is_percent
            else (
                lambda value: f"{value}{part}",
                lambda value: f"{value:,}{part}",
                lambda value: _in_thousands(value, part),
            )
        )
    times = _BIG[big]
    if is_percent:
        return (
            lambda value: f"{value}%",
            lambda value: f"{value} percent",
            lambda value: f"{said} percent" if (said := _words(value)) else None,
        )
    return (
        lambda value: f"{value * times:,}",
        lambda value: f"{value * times}",
        lambda value: _words(value * times),
        lambda value: _with_million(value * times),
    )


def _in_thousands(value: int, part: str) -> str | None:
    return f"{value // _THOUSAND}千{part}" if value % _THOUSAND == 0 else None


def _with_million(value: int) -> str | None:
    return f"{value / _MILLION:g} million" if value % (_MILLION // 10) == 0 and value >= _MILLION else None


def _words(value: int) -> str | None:
    """Write a number in English words; None for those that are not said in few words."""
    if value < len(_ONES):
        return _ONES[value]
    if value < _HUNDRED:
        tens, ones = divmod(value, _SMALL)
        return f"{_TENS[tens]}-{_ONES[ones]}" if ones else _TENS[tens]
    for size, name in ((_MILLION, "million"), (_THOUSAND, "thousand"), (_HUNDRED, "hundred")):
        if value >= size:
            return f"{_words(value // size)} {name}" if value % size == 0 and value // size < _THOUSAND else None
    return None
