"""
Which numbers does a text say, in digits or in words, so that two languages can be compared?

    1.2万, 一万二            12,000
    两三亿                   two or three hundred million
    二十五亿                 two and a half billion
    三成                     thirty per cent
    两年半                   two and a half years

Both sides give the same plain digits: 12000, 300000000, 2500000000, 30, 2.5.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DIGITS = r"\d{1,18}(?:[.,]\d{1,18}){0,4}"
_HANZI_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_BIG_UNITS = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
_ONE, _PLACE = "[〇零一二三四五六七八九两兩]", "[十百千万萬亿億]"
_NUMBER = re.compile(
    rf"(?!百分之)(第)?((?:{_DIGITS}|{_ONE}|[十百千万萬])(?:{_DIGITS}|{_ONE}|{_PLACE}){{0,20}})([成割])?(.半)?"
)
_TOKEN = re.compile(rf"{_DIGITS}|{_ONE}+|{_PLACE}")
_ABOUT = re.compile(rf"(?<!{_ONE})(?:[二两兩]三|三四|四五|五六|六七|七八|八九)(?={_PLACE}|$)")
_LEAST_SHORTENED = 100  # 两百五 is 250, but 二十五 is 25

_TENS_SAID = "twenty thirty forty fifty sixty seventy eighty ninety"
_TENS = {word: 10 * value for value, word in enumerate(_TENS_SAID.split(" "), 2)}
_BELOW_TWENTY = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_SMALL = {word: value for value, word in enumerate(_BELOW_TWENTY.split(" "), 1)} | _TENS
_DECADES = {f"{word[:-1]}ies": value for word, value in _TENS.items()}
_ORDINALS_SAID = "first second third fourth fifth sixth seventh eighth ninth tenth"
_ORDINALS = {word: value for value, word in enumerate(_ORDINALS_SAID.split(" "), 1)}
_PARTS = {f"{word}s": value for word, value in _ORDINALS.items() if value > _ORDINALS["second"]}  # but no seconds
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000
_FIRST_CENTURY, _LAST_CENTURY = 13, 20
_WORD = re.compile(rf"{_DIGITS}|[a-z]+|[^\sa-z\d-]")
_HALF = Decimal("0.5")
_AND_A_HALF = ("and", "a", "half")


def numbers_in(text: str) -> Iterator[str]:
    """Give the numbers of a Chinese or Japanese text, both of one that is only about right (三四十), and no lone 一."""
    for found in _NUMBER.finditer(text):
        first, run, tenths, half = found.groups()
        for value in sorted({value_of(reading) for reading in _readings(run)}):
            if value > 1 or first is not None or run.isascii():
                yield plain(value)
            if tenths is not None:
                yield plain(10 * value)
            if half is not None:
                yield plain(value + _HALF)


@lru_cache(maxsize=1 << 10)
def value_of(number: str) -> Decimal:
    """Read a number in hanzi, digits or both (二〇二三, 三十五, 两百五, 1.2万, 一亿两千万)."""
    total = section = Decimal(0)
    digit: Decimal | None = None
    unit = biggest = 1
    for token in _TOKEN.findall(number):
        if token in _UNITS:
            unit = _UNITS[token]
            section += (1 if digit is None else digit) * unit
            digit = None
        elif token in _BIG_UNITS:
            unit = _BIG_UNITS[token]
            section += digit or 0
            digit = None
            is_outer = unit > biggest and total > 0
            total = (total + section) * unit if is_outer else total + (section or 1) * unit
            section, biggest = Decimal(0), unit
        else:
            digit = _digits(token)
            unit = unit if token in _HANZI_DIGITS else 1
    shortened = unit // 10 if digit is not None and unit >= _LEAST_SHORTENED else 1
    return total + section + (digit or 0) * shortened


def _digits(token: str) -> Decimal:
    if token[0] in _HANZI_DIGITS:
        return Decimal("".join(str(_HANZI_DIGITS[char]) for char in token))
    whole, *parts = token.replace(",", "").split(".")
    return Decimal(f"{whole}.{''.join(parts)}" if parts else whole)


def _readings(run: str) -> tuple[str, ...]:
    """Give what a number may be that names two digits for one: 三四十 is 三十 or 四十."""
    about = _ABOUT.search(run)
    if about is None:
        return (run,)
    return tuple(run[: about.start()] + char + run[about.end() :] for char in about[0])


def numbers_in_english(text: str) -> Iterator[str]:
    """Give the numbers of an English text, and no lone "one"."""
    words = _WORD.findall(text.casefold())
    at = 0
    while at < len(words):
        value, end = _number_at(words, at)
        if value is not None and (value > 1 or words[at] != "one"):
            yield plain(value)
        at = end


def _number_at(words: Sequence[str], at: int) -> tuple[Decimal | None, int]:
    """Read the number that begins with a word, and say where it ends; None where there is none."""
    match words[at : at + 3]:
        case [decade, *_] if decade in _DECADES:
            return Decimal(_DECADES[decade]), at + 1
        case ["half", "a", scale] if scale in _SCALES:
            return Decimal(_SCALES[scale]) / 2, at + 3
        case _:
            said, end = _Said(), at
            while end < len(words) and (taken := said.take(words, end)):
                end += taken
            return (None, at + 1) if end == at else (said.value, end)


@dataclass(slots=True)
class _Said:
    """An English number while it is read: what stands before the last "thousand", and what is counted after it."""

    total: Decimal = Decimal(0)
    part: Decimal | None = None

    @property
    def value(self) -> Decimal:
        return self.total + (self.part or 0)

    def take(self, words: Sequence[str], at: int) -> int:
        """Go on with the word at a place, and say how many words that took; none where the number is at its end."""
        word = words[at]
        if word in _SCALES:
            return self._scale(_SCALES[word])
        if word == "and":
            return self._join(words, at)
        value = _small(word)
        if value is None:
            return 0
        if self.part is None:
            self.part = value
        elif word.isalpha() and _is_year(self.part, value):
            self.part = self.part * _HUNDRED + value
        elif word.isalpha() and _adds(self.part, value):
            self.part += value
        else:
            return 0
        return 1

    def _scale(self, scale: int) -> int:
        """Multiply what was counted; nobody counts hundreds of hundreds."""
        if scale < _THOUSAND and self.part is not None and self.part >= _HUNDRED:
            return 0
        counted = scale if self.part is None else self.part * scale
        if scale < _THOUSAND:
            self.part = Decimal(counted)
        else:
            self.total, self.part = self.total + counted, None
        return 1

    def _join(self, words: Sequence[str], at: int) -> int:
        """Go on after "and" with a half, or with what comes after hundreds and thousands."""
        if not self.value:
            return 0
        if tuple(words[at : at + 3]) == _AND_A_HALF:
            if self.part is None:
                self.total += self.total / 2
            else:
                self.part += _HALF
            return len(_AND_A_HALF)
        return int(words[at - 1] in _SCALES and bool(words[at + 1 : at + 2]) and words[at + 1] in _SMALL)


def _small(word: str) -> Decimal | None:
    if word[0].isdecimal():
        return _digits(word)
    value = _SMALL.get(word) or _ORDINALS.get(word) or _PARTS.get(word)
    return None if value is None else Decimal(value)


def _is_year(century: Decimal, value: Decimal) -> bool:
    """Tell whether two numbers are a year: nineteen fifty-three."""
    return _FIRST_CENTURY <= century <= _LAST_CENTURY and _TEN <= value < _HUNDRED


def _adds(part: Decimal, value: Decimal) -> bool:
    """Tell whether a number goes on with the next word: two hundred, forty; forty, two."""
    return (part >= _HUNDRED and part % _HUNDRED == 0 and value < _HUNDRED) or (
        part % _HUNDRED >= 2 * _TEN and part % _TEN == 0 and value < _TEN
    )


def plain(value: Decimal) -> str:
    """Write a number without what may be written or left out: 12000, 2.5."""
    return f"{value.normalize():f}"
