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
    A number on both sides: where it stands, and others, written alike; the `values` of all of them in digits.

    `is_hard` tells by language where it must be learnt how the number is said: 两百, 百分之五十, 两千万 in English.
    """

    zh: tuple[int, int]
    other: tuple[int, int]
    zh_others: tuple[str, ...]
    others: tuple[str, ...]
    values: tuple[str, ...]
    is_hard: Mapping[str, bool]


def numbers(source: str, translation: str, language: str) -> Iterator[Number]:
    """Find the numbers that a simplified sentence says in characters and the translation in its own way, once each."""
    for numeral in _numerals(source):
        if source.count(numeral.said) == 1:
            found = (_number(numeral, translation, write, language) for write in _styles(language, numeral))
            yield from list(filter(None, found))[:1]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Numeral:
    """A number as the Chinese sentence says it: with what stands before it and the 万 or 亿 after it."""

    start: int
    said: str
    value: int
    head: str
    big: str
    most: int

    def written(self, value: int) -> str:
        """Say another number in its place."""
        return f"{self.head}{in_chinese(value)}{self.big}"


def _numerals(source: str) -> Iterator[_Numeral]:
    for pattern in (_PERCENT, _ZH):
        for found in pattern.finditer(source):
            value, head = value_of(found["number"]), found.group()[: found.start("number") - found.start()]
            is_share = pattern is _ZH and source[: found.start()].endswith("之")
            if value is not None and _LEAST <= value <= _MOST and not is_share:
                big = "" if head else found["big"]
                said = f"{head}{found['number']}{big}"
                is_hour = source[found.start() + len(said) :].startswith("点")
                most = _HUNDRED - 1 if head else _LAST_HOUR if is_hour else _MOST
                yield _Numeral(start=found.start(), said=said, value=value, head=head, big=big, most=most)


def _number(numeral: _Numeral, translation: str, write: Callable[[int], str | None], language: str) -> Number | None:
    said = write(numeral.value)
    places = [] if said is None else list(_pattern(said).finditer(translation))
    if len(places) != 1:
        return None
    others = [(other, text) for other in _near(numeral.value, numeral.most) if (text := write(other)) is not None]
    return Number(
        zh=(numeral.start, numeral.start + len(numeral.said)),
        other=places[0].span(),
        zh_others=tuple(numeral.written(other) for other, _ in others),
        others=tuple(text for _, text in others),
        values=tuple(
            _in_digits(numeral, value, language) for value in (numeral.value, *(other for other, _ in others))
        ),
        is_hard={"ja": "两" in numeral.said or bool(numeral.head), "en": bool(numeral.big)},
    )


def _pattern(said: str) -> re.Pattern[str]:
    """Find a number that is no part of a longer one."""
    if said.isdigit() or not said.isascii():
        return re.compile(rf"(?<![\d.,-]){re.escape(said)}(?![\d.,]|万|億|千|百)")
    return re.compile(rf"(?<![\w.,-]){re.escape(said)}(?![.,]\d|[\d%-])", re.IGNORECASE)


def _in_digits(numeral: _Numeral, value: int, language: str) -> str:
    """Write a number for those who read the language that the translation is not in."""
    if numeral.head:
        return f"{value}%"
    return f"{value * _BIG[numeral.big]:,}" if language == "ja" else f"{value}{_PARTS[numeral.big]}"


def _near(value: int, most: int) -> tuple[int, ...]:
    """Give a number above and one below, changed in the place that is said."""
    zeros = len(str(value)) - len(str(value).rstrip("0"))
    step = 10**zeros if value < _SMALL or zeros else 10 ** (len(str(value)) - 1)
    others = (value + 2 * step, value - step if value - step >= _LEAST else value + step)
    return tuple(other for other in others if _LEAST <= other <= most)


def _styles(language: str, numeral: _Numeral) -> tuple[Callable[[int], str | None], ...]:
    """Give the ways in which a translation may write a number with the 万 or 亿 that follows it."""
    if language == "ja":
        part = _PARTS[numeral.big]
        return (
            (lambda value: f"{value}%",)
            if numeral.head
            else (
                lambda value: f"{value}{part}",
                lambda value: f"{value:,}{part}",
                lambda value: _in_thousands(value, part),
            )
        )
    times = _BIG[numeral.big]
    if numeral.head:
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
