"""
Which large number do a sentence and its English translation both say, and what is it with a zero more or less?

Only numbers counted in 万 or 亿 are asked for, because English counts in other steps. What is written in digits on one
side and as easily in the other language is matched at sight: it asks for nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import in_chinese, value_of
from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_NUMERAL = "一二三四五六七八九十百千两"
_PART = f"[{_NUMERAL}]+"
_LARGE = lazy_regex(
    rf"(?<![{_NUMERAL}\d万亿第几数每.点分之])(?:(?P<yi>{_PART})亿)?(?:(?P<wan>{_PART})万)?(?P<rest>{_PART})?"
    rf"(?![{_NUMERAL}\d万亿几多分之折成])"
)
_WAN, _YI = 10_000, 100_000_000
_LEAST, _MOST = 10 * _WAN, 1000 * _YI
_ZERO = 10
_THOUSAND, _MILLION, _BILLION = 1000, 1_000_000, 1_000_000_000
_ONES_TEXT = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen
"""
_ONES = tuple(_ONES_TEXT.split())
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_HUNDRED = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number on both sides: where it stands, and others, written alike; the `values` of all of them for Japanese."""

    zh: tuple[int, int]
    other: tuple[int, int]
    zh_others: tuple[str, ...]
    others: tuple[str, ...]
    values: tuple[str, ...]


def numbers(source: str, translation: str) -> Iterator[Number]:
    """Find the large numbers that a simplified sentence and its English translation both say, once each."""
    for found in _LARGE.finditer(source):
        value = _value_of(found) if found["yi"] or found["wan"] else None
        if value is not None and _LEAST <= value < _MOST and source.count(found.group()) == 1:
            made = (_number(found, value, translation, write) for write in _STYLES)
            yield from list(filter(None, made))[:1]


def _value_of(found: re.Match[str]) -> int | None:
    """Read a numeral; None where a part of it is said in another way."""
    parts = [(found[name], size) for name, size in (("yi", _YI), ("wan", _WAN), ("rest", 1)) if found[name]]
    values = [(value_of(text.replace("两", "二") if len(text) > 1 else text), size) for text, size in parts]
    total = sum((value or 0) * size for value, size in values)
    is_read = all(value is not None for value, _ in values)
    return total if is_read and _chinese(total).replace("两", "二") == found.group().replace("两", "二") else None


def _number(found: re.Match[str], value: int, translation: str, write: Callable[[int], str | None]) -> Number | None:
    said = write(value)
    places = [] if said is None else list(_pattern(said).finditer(translation))
    others = {other: write(other) for other in (value // _ZERO, value * _ZERO)}
    if len(places) != 1 or any(text is None or "零" in _chinese(other) for other, text in others.items()):
        return None
    return Number(
        zh=found.span(),
        other=places[0].span(),
        zh_others=tuple(map(_chinese, others)),
        others=tuple(filter(None, others.values())),
        values=tuple(map(_japanese, (value, *others))),
    )


def _pattern(said: str) -> re.Pattern[str]:
    """Find a number that is no part of a longer one."""
    return re.compile(rf"(?<![\w.,-]){re.escape(said)}(?![.,]\d|[\d%-]| (?:thousand|million|billion))", re.IGNORECASE)


def _chinese(value: int) -> str:
    """Say a number in 亿, 万 and the rest, with 两 before 百, 千, 万 and 亿."""
    yi, wan, rest = value // _YI, value % _YI // _WAN, value % _WAN
    parts = [f"{_spoken(part)}{unit}" for part, unit in ((yi, "亿"), (wan, "万"), (rest, "")) if part]
    needs_zero = (yi and wan and wan < _THOUSAND) or ((yi or wan) and rest and rest < _THOUSAND)
    return ("零" if needs_zero else "").join(parts)


def _spoken(part: int) -> str:
    return re.sub(r"^二(?=百|$)", "两", in_chinese(part))


def _japanese(value: int) -> str:
    yi, wan, rest = value // _YI, value % _YI // _WAN, value % _WAN
    return "".join(f"{part}{unit}" for part, unit in ((yi, "億"), (wan, "万"), (rest, "")) if part)


def _with_commas(value: int) -> str:
    return f"{value:,}"


def _with_million(value: int) -> str | None:
    if value >= _BILLION:
        return f"{value / _BILLION:g} billion" if value % (_BILLION // 100) == 0 else None
    if value < _MILLION:
        return _with_commas(value)  # 860,000 beside 8.6 million: nobody says 0.86 million
    return f"{value / _MILLION:g} million" if value % (_MILLION // 100) == 0 else None


def _words(value: int) -> str | None:
    """Write a number in English words; None for those that are not said in few words."""
    for size, name in ((_BILLION, "billion"), (_MILLION, "million"), (_THOUSAND, "thousand")):
        if value >= size:
            count = value // size
            return f"{_few(count)} {name}" if value % size == 0 and _few(count) else None
    return None


def in_words(value: int) -> str | None:
    """Write a whole number in English words; None for those that are not said in few words."""
    return _few(value) if value < _THOUSAND else _words(value)


def _few(count: int) -> str | None:
    if count < len(_ONES):
        return _ONES[count]
    if count < _HUNDRED:
        tens, ones = divmod(count, _ZERO)
        return f"{_TENS[tens]}-{_ONES[ones]}" if ones else _TENS[tens]
    hundreds, rest = divmod(count, _HUNDRED)
    return f"{_ONES[hundreds]} hundred" if rest == 0 and hundreds < _ZERO else None


_STYLES: tuple[Callable[[int], str | None], ...] = (_with_commas, _words, _with_million)
