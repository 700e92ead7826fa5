"""What can a Chinese text and its translation share, and how much does it say that they share it?"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import fold_kanji, is_hanzi
from quizzes.interview import TranslationLanguage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LATIN = re.compile(r"[A-Za-zÀ-ɏ]+")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_CJK_NUMBER = re.compile("[〇零一二三四五六七八九十百千两兩]+")
_DIGIT_VALUES = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_LONG_WORD = 5
_ENGLISH_NUMBERS = dict(
    zip(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
        " thirty forty fifty sixty seventy eighty ninety hundred thousand".split(),
        [*range(2, 21), *range(30, 100, 10), 100, 1000],
        strict=True,
    )
)
_COMMON_WORDS = frozenset(
    "the of and to in is are was were be it that this for we you he she they not with as on at by from or but have has had do does did will would can".split()
)


def features(text: str, language: TranslationLanguage | None) -> Counter[str]:
    """Count what a text could share with its counterpart; `language` is None for Chinese."""
    plain = unicodedata.normalize("NFKC", text)
    found: Counter[str] = Counter()
    for word in _LATIN.findall(plain):
        lowered = word.casefold()
        if lowered not in _COMMON_WORDS:
            found[lowered[:_LONG_WORD]] += 1
        if language is TranslationLanguage.ENGLISH and lowered in _ENGLISH_NUMBERS:
            found[f"#{_ENGLISH_NUMBERS[lowered]}"] += 1
    for number in _DIGITS.findall(plain):
        found[f"#{number.replace(',', '')}"] += 1
    if language is TranslationLanguage.ENGLISH:
        return found
    for number in _CJK_NUMBER.findall(plain):
        value = value_of(number)
        if value is not None and value > 1:
            found[f"#{value}"] += 1
    found.update(char for char in fold_kanji(plain) if is_hanzi(char))
    return found


def value_of(number: str) -> int | None:
    """Read a number in hanzi (二〇二三, 三十五, 两百); None where it is none."""
    if not any(char in _UNITS for char in number):
        return int("".join(str(_DIGIT_VALUES[char]) for char in number))
    total, digit = 0, 0
    for char in number:
        if char in _UNITS:
            total += (digit or 1) * _UNITS[char]
            digit = 0
        else:
            digit = _DIGIT_VALUES[char]
    return total + digit


def weights_of(*sides: Sequence[Counter[str]]) -> Mapping[str, float]:
    """Weigh what can be shared: what stands everywhere says little, numbers and names say much."""
    frequency: Counter[str] = Counter()
    for side in sides:
        for found in side:
            frequency.update(found.keys())
    count = sum(map(len, sides))
    return {token: _weight(token, known, count) for token, known in frequency.items()}


def _weight(token: str, known: int, count: int) -> float:
    rarity = math.log((count + 2) / (known + 0.5)) / math.log(count + 2)
    own = 2.0 if token.startswith("#") else 1.6 if token.isascii() else 0.8
    return own * max(0.1, rarity)
