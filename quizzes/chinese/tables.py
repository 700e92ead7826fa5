"""What stands in our own tables of words?"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FOLDER = Path(__file__).parents[1] / "data"
# What a pattern asks of the text beside a word, and a pattern of words of which each may ask so: (?<!没)有(?!人)|无.
_BESIDE = re.compile(r"\(\?<?[!=][^()]*\)")
# Words are taken whole, or one long word before what is no word would be cut up in every way there is.
_OF_WORDS = lazy_regex(rf"(?:{_BESIDE.pattern})*\w++(?![?*+{{])(?:{_BESIDE.pattern}|\||\w++(?![?*+{{]))*")


def rows_of(name: str) -> Iterator[list[str]]:
    """Give the rows of a table beside the code, without its header, each as its fields."""
    text = (_FOLDER / name).read_text(encoding="utf-8")
    for line in text.splitlines()[1:]:
        yield line.split("\t")


@cache
def listed_in(name: str) -> frozenset[str]:
    """Give the words that a table lists in its first column."""
    return frozenset(word for word, *_ in rows_of(name))


@cache
def told_in(name: str) -> Mapping[str, str]:
    """Give what a table tells of each word in its second column."""
    return {word: told for word, told, *_ in rows_of(name)}


@cache
def meanings_in(name: str) -> Mapping[str, Localized]:
    """Give what each word of a table means, by the two columns behind it."""
    return {word: Localized(ja=ja, en=en) for word, ja, en in rows_of(name)}


@lru_cache(maxsize=1 << 13)
def compiled(pattern: str) -> re.Pattern[str]:
    """
    Give the regular expression of a table's row, compiled when it is asked for.

    Compiling takes long where a pattern has classes of hanzi, and no text asks for most rows.
    """
    return lazy_regex(pattern)


def stands_in(pattern: str, text: str) -> bool:
    """
    Tell whether a row's pattern finds anything in a text.

    One of words, 沪|外滩, is not compiled where none of them is there, nor anywhere if nothing is said of what stands
    beside them.
    """
    words = words_in(pattern)
    if words and not any(map(text.__contains__, words)):
        return False
    return "|".join(words) == pattern or compiled(pattern).search(text) is not None


def signs_of(pattern: str) -> frozenset[str]:
    """
    Give characters of which one stands in each text that a row's pattern of words finds anything in; none of others.

    Most of hundreds of rows are passed over by them, in a tenth of the time that it takes to ask each.
    """
    return frozenset(word[0] for word in words_in(pattern))


@lru_cache(maxsize=1 << 13)
def words_in(pattern: str) -> tuple[str, ...]:
    """Give the words of a pattern of words, with whatever it asks of what stands beside them; none of any other."""
    return tuple(_BESIDE.sub("", pattern).split("|")) if _OF_WORDS.fullmatch(pattern) else ()
