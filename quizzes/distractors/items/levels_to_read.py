"""Which words of a text must be known to read it, and at which level is each of them?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.levels import level_in_use, level_to_guess
from quizzes.chinese.listed_levels import HIGHEST, level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import NUMERALS, tag_of
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import any_of, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_UNLISTED, _IDIOM = 6, 4
GAP = lazy_regex("＿+")
_DIGITS = "".join(sorted(NUMERALS | {"第"}))
_COUNTING = lazy_regex(f"[{_DIGITS}]+(?:分之[{_DIGITS}]+)?[余来]?")
_CUT_OFF, _PLACE_ENDS = 2, frozenset("市县省镇乡")
_CALLED = frozenset("叔姨哥姐嫂婶伯爷奶妈总工")  # by which one calls somebody after his surname: 秦叔, 陆工
_NAMES = ("nr", "nrt", "nrfg", "ns", "nt", "nz")
_OF_OUR_PROMPTS = lazy_regex(any_of("word of our prompts"))


def levels_to_read(texts: Iterable[str], named: frozenset[str], glossed: frozenset[str]) -> list[int]:
    """Give the levels of the different words of some texts, the easiest first."""
    return sorted({word: level for text in texts for word, level in _levels_in(text, named, glossed)}.values())


@lru_cache(maxsize=1 << 12)
def _levels_in(text: str, named: frozenset[str], glossed: frozenset[str]) -> tuple[tuple[str, int], ...]:
    """Give the words of a text that count, each with its level."""
    found: list[tuple[str, int]] = []
    for word in _longest_first(named | glossed):
        if word in text:
            found += [(word, level_explained(in_simplified(word)))] if word in glossed else []
            text = text.replace(word, "，")
    read = dict.fromkeys(_without_places([in_simplified(each) for each in plain_words(GAP.sub("，", text))]))
    return (*found, *((_root(word), level) for word in read if (level := _level_to_know(word)) is not None))


def _without_places(read: Sequence[str]) -> Iterator[str]:
    """Leave out the names of places that no dictionary has, which are cut in two: 禾 and 州市."""
    is_cut = [
        len(one) == 1
        and level_of(one) is None
        and len(other) == _CUT_OFF
        and other[-1] in _PLACE_ENDS
        and other not in dictionary()
        for one, other in zip(read, (*read[1:], ""), strict=False)
    ]
    return (word for word, cut, was_cut in zip(read, is_cut, (False, *is_cut), strict=False) if not (cut or was_cut))


@lru_cache(maxsize=2)
def _longest_first(words: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def level_turned_on(text: str) -> int:
    """Give the level of the hardest listed word of a few, by which alone they are known: 不服气; 1 of none."""
    found = (level_in_use(word) for word in plain_words(in_simplified(text)) if len(word) > 1)
    return max((level for level in found if level is not None), default=1)


def level_explained(word: str) -> int:
    """Give the level of a word of the glossary."""
    return min(_UNLISTED, level_to_guess(word))


@lru_cache(maxsize=1 << 14)
def _level_to_know(word: str) -> int | None:
    """Give the level of a simplified word, of 两年 that of 年, or None of one that does not count."""
    root = _root(word)
    if not hanzi_of(_counted(word)) or _OF_OUR_PROMPTS.fullmatch(word):
        return None
    if level_of(root) is not None and not _is_surname(root):
        return level_to_guess(root)
    if _is_surname(word) if len(word) == 1 else _is_name(word):
        return None
    return min(HIGHEST if len(root) >= _IDIOM else _UNLISTED, level_to_guess(root))


@lru_cache(maxsize=1 << 14)
def _root(word: str) -> str:
    """Give what has to be known of a word: 年 of 两年, 秒 of 三秒钟, 每 of 每个, or all of it."""
    counted = _counted(word)
    each = "每" if word.startswith("每") and level_of(word[1:]) is not None else word
    forms = (word, counted, counted.removesuffix("钟"), word.removeprefix("每天"), each)  # 每天晚上
    return next((one for one in forms if level_of(one) is not None), counted)


def _counted(word: str) -> str:
    """Give what a word counts, 艘 of 十多艘 as of 七艘, or a word that counts nothing."""
    number = _COUNTING.match(word)
    return word if number is None else word[number.end() :]


def _is_surname(char: str) -> bool:
    """Tell whether a character is hardly met but as a surname: 罗, 孟, but not 马."""
    return char in words("surname") and (level_of(char) or HIGHEST) == HIGHEST


def _is_name(word: str) -> bool:
    if len(word) == len("秦叔") and word[0] in words("surname") and word[1] in _CALLED and word not in dictionary():
        return True
    entries = dictionary().entries(word)
    return tag_of(word) in _NAMES or (bool(entries) and all(entry.is_name for entry in entries))
