"""What can a Chinese text and its translation share, and how much does it say that they share it?"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.scripts import fold_kanji, runs_of_hanzi, to_simplified
from quizzes.chinese.tables import rows_of
from quizzes.interview import TranslationLanguage
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

_LATIN = re.compile(r"[A-Za-zÀ-ɏ]+")
_HANZI = re.compile("[\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U00033479]")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_CJK_NUMBER = re.compile("[〇零一二三四五六七八九十百千两兩]{1,12}")
_DIGIT_VALUES = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_STEM = 5
_LONGEST_WORD = 4
_NUMBER_WORDS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand"
)
_ENGLISH_NUMBERS = dict(zip(_NUMBER_WORDS.split(" "), [*range(2, 21), *range(30, 100, 10), 100, 1000], strict=True))
_ORDINALS = dict(
    zip(["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], range(3, 11), strict=True)
)
_ENDING = re.compile(r"(?<=.{3})(?:ing|ed|es|s)$")
_DOUBLED = re.compile(r"(?<=.{2})([b-df-hjkmnp-rtv-z])\1$")  # stopped: but called, passed
_LAST_VOWEL = re.compile(r"(?<=.{2})[eiy]$")  # take and taking, carry and carried
_BORROWED = re.compile(r"[\u30a1-\u30fa\u30fc]{2,}")
_COMMON_WORDS = words("said to all")


def features_of_source(text: str, language: TranslationLanguage) -> Counter[str]:
    """Count what a Chinese text could share with a translation in `language`."""
    plain = unicodedata.normalize("NFKC", text)
    found = _in_either_script(plain)
    if language is TranslationLanguage.JAPANESE:
        found.update(_HANZI.findall(fold_kanji(plain)))
        runs, known = runs_of_hanzi(to_simplified(plain)), _borrowed()
        found.update(name for run in runs for word in _words(run, known) for name in known[word])
    else:
        runs = runs_of_hanzi(plain)
        found.update(root for run in runs for word in _words(run, dictionary()) for root in _glosses(word))
    return found


def features_of_translation(text: str, language: TranslationLanguage) -> Counter[str]:
    """Count what a translation could share with a Chinese text."""
    plain = unicodedata.normalize("NFKC", text)
    if language is TranslationLanguage.JAPANESE:
        found = _in_either_script(plain)
        found.update(_HANZI.findall(fold_kanji(plain)))
        found.update(_BORROWED.findall(plain))
        return found
    found = Counter(_written_alike(plain))
    for word in map(str.casefold, _LATIN.findall(plain)):
        number = _ENGLISH_NUMBERS.get(word) or _ORDINALS.get(word)
        if number is not None:
            found[f"#{number}"] += 1
    return found


def _in_either_script(plain: str) -> Counter[str]:
    """Count Latin words and numbers, in digits and in hanzi."""
    found = Counter(_written_alike(plain))
    for number in _CJK_NUMBER.findall(plain):
        value = value_of(number)
        if value > 1:
            found[f"#{value}"] += 1
    return found


def value_of(number: str) -> int:
    """Read a number in hanzi (二〇二三, 三十五, 两百)."""
    if not any(char in _UNITS for char in number):
        return int("".join(str(_DIGIT_VALUES[char]) for char in number))
    total = digit = 0
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
    own = 2.0 if token.startswith("#") else 1.2 if token.isascii() else 0.8
    return own * max(0.1, rarity)


def _written_alike(plain: str) -> Iterator[str]:
    """Give what stands in both languages as it is: Latin words and numbers in digits."""
    for word in map(str.casefold, _LATIN.findall(plain)):
        if word not in _COMMON_WORDS:
            yield _root(word)
    for number in _DIGITS.findall(plain):
        yield f"#{number.replace(',', '')}"


def _root(word: str) -> str:
    """Give the beginning that the forms of an English word have in common, more or less."""
    return _LAST_VOWEL.sub("", _DOUBLED.sub(r"\1", _ENDING.sub("", word)))[:_STEM]


def _words(run: str, known: Container[str]) -> Iterator[str]:
    """Find the known words in a stretch of hanzi, the longest first; one character alone says little."""
    at = 0
    while at < len(run):
        word = next((run[at : at + n] for n in range(_LONGEST_WORD, 1, -1) if run[at : at + n] in known), "")
        if len(word) > 1:
            yield word
        at += max(1, len(word))


@lru_cache(maxsize=16384)
def _glosses(word: str) -> tuple[str, ...]:
    """Give the stems of the English words that explain a word."""
    text = " ".join(gloss for entry in dictionary().entries(word) for gloss in entry.glosses)
    spoken = re.sub(r"\[[^\]]*\]|\([^)]*\)|CL:\S+", " ", text)
    return tuple(dict.fromkeys(_written_alike(spoken)))


@lru_cache(maxsize=1)
def _borrowed() -> Mapping[str, tuple[str, ...]]:
    """Give for each word of our table the loanwords of its Japanese: they share no character with it."""
    found = ((word, tuple(dict.fromkeys(_BORROWED.findall(gloss)))) for word, _, _, gloss, *_ in rows_of("zh_ja.tsv"))
    return {word: names for word, names in found if names}
