"""
When do two English answers say the same?

    a book and the book, to study and study, don't and do not, colour and color, three books and 3 books

Chinese has no articles, and none of these is what somebody is asked for who translates from it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.grading.comparing import comparable, slip
from quizzes.grading.english_numbers import in_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

_LETTERS = lazy_regex("[A-Za-z]")
_ENGLISH = lazy_regex(r"[\x20-\x7e\s\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00e0-\u00ff]*")
_ACCENT = lazy_regex("[\u0300-\u036f]")
_APOSTROPHES = str.maketrans("\u2018\u2019\u00b4`", "''''")
# A in the midst is a letter, as in vitamin A is good.
_ARTICLE = lazy_regex(r"(?:^\W*(?:A|An|AN)|\b(?:an?|[Tt]he|THE))\s+(?=[A-Za-z]{2}|[0-9])")
_TO = lazy_regex(r"^\W*[Tt]o\s+(?=[a-z]{2})(?!(?:me|you|him|her|us|them|it|my|your|his|our|their)\b)")
_WORD = lazy_regex(r"[a-z]+")
# What may be short for either of two words: he's late and he's been, I'd go and I'd gone.
_EITHER = lazy_regex(r"\b(it|he|she|that|this|what|who|where|there|here|how|i|you|we|they)'([sd])\b", re.IGNORECASE)
_WHOLES = {"s": ("is", "has"), "d": ("would", "had")}
_ONLY_HAD = {"s": lazy_regex(r"\s+(?:been|got|had)\b"), "d": lazy_regex(r"\s+(?:been|better)\b")}
_MOST_EITHER = 4  # in one answer; the ways to read them are twice as many with each
_LEAST_LETTERS = 4  # of a word in which one may be another: a hat is no cat
_LEAST_OF_TEXT = 8


def is_english(text: str) -> bool:
    """Say whether an answer is written in Latin letters only, as English is."""
    plain = unicodedata.normalize("NFKC", text)
    return _LETTERS.search(plain) is not None and _ENGLISH.fullmatch(plain) is not None


def in_full(text: str) -> str:
    """
    Write an English text without what Chinese does not tell, spelled in full and as in America.

    >>> in_full("It's the colour!"), in_full("to study"), in_full("twenty-five books")
    ('it is color!', 'study', '25 books')
    """
    plain = _ACCENT.sub("", unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)))
    said = _TO.sub("", _ARTICLE.sub(" ", plain).strip()).lower()
    for pattern, whole in _short_forms():
        said = pattern.sub(whole, said)
    return _WORD.sub(lambda found: _as_in_america(found[0]), in_digits(said.replace("&", " and ")))


@lru_cache(maxsize=1)
def _short_forms() -> Sequence[tuple[re.Pattern[str], str]]:
    return tuple((lazy_regex(short), whole) for short, whole in rows_of("english_short_forms.tsv"))


def says_same(given: str, answer: str) -> bool:
    """Tell whether two English texts say the same."""
    return not (_in_each_way(answer) - {""}).isdisjoint(_in_each_way(given))


def _in_each_way(text: str) -> frozenset[str]:
    """Write a text in full in each way that its short words may be meant."""
    ways = [text.translate(_APOSTROPHES)]
    for _ in range(_MOST_EITHER):
        ways = [way for each in ways for way in _with_first_in_full(each)]
    return frozenset(comparable(in_full(way)) for way in ways)


def _with_first_in_full(text: str) -> tuple[str, ...]:
    found = _EITHER.search(text)
    if found is None:
        return (text,)
    before, after, short = text[: found.start()], text[found.end() :], found[2].lower()
    wholes = _WHOLES[short][1:] if _ONLY_HAD[short].match(after) else _WHOLES[short]
    return tuple(f"{before}{found[1]} {whole}{after}" for whole in wholes)


def english_slip(given: str, answer: str) -> tuple[str, str] | None:
    """Find the one letter in which two English texts differ, in a word that is long enough to be known by the rest."""
    said, wanted = (tuple(map(comparable, in_full(text).split())) for text in (given, answer))
    if len(said) != len(wanted):
        whole = "".join(wanted)
        return slip("".join(said), whole) if len(whole) >= _LEAST_OF_TEXT else None
    differing = [(one, other) for one, other in zip(said, wanted, strict=True) if one != other]
    if len(differing) != 1:
        return None
    (one, other), *_ = differing
    is_known = len(other) >= _LEAST_LETTERS or f"{one}s" == other or f"{other}s" == one
    return slip(one, other) if is_known else None


def _as_in_america(word: str) -> str:
    pattern, american = _spellings()
    found = pattern.match(word)
    if found is None:
        return word
    spelling = american[found[0]]
    is_american = len(spelling) > len(found[0]) and word.startswith(spelling)  # fulfill, which fulfil begins
    return word if is_american else f"{spelling}{word[found.end() :]}"


@lru_cache(maxsize=1)
def _spellings() -> tuple[re.Pattern[str], dict[str, str]]:
    american = {british: word for british, word, *_ in rows_of("english_spellings.tsv")}
    return re.compile(f"(?:{'|'.join(sorted(american, key=len, reverse=True))})"), american
