"""
At which level can be read all that a question on a text shows, and what has to be understood to answer it?

Each word counts once, so that 的 and 了 do not make a hard text easy; one rare word in ten is let pass, because the
rest tells enough. A noun outside the list is a name, or a thing of some trade, that need not be known.
"""

from __future__ import annotations

from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of, level_of_text
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import Segmenter
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterable

_PART = 0.9  # of the words that are read
_RARE, _LEAST_OF_RARE = 6, 3  # a word of that level makes a text at least so hard
# From so many characters on a text asks for more than its words.
_LEAST = ((160, 4), (30, 3))
_LESS = 2  # levels that one hard word counts less than where there are more
_HARD, _LEAST_OF_HARD = 6, 3  # who meets such a word in running text reads at this level at least
_FEW = 5  # words from which on one is let pass
_NAMES = ("n", "x", "eng")  # tags of nouns and of what no dictionary has


def level_to_read(texts: Iterable[str], *, needed: Iterable[str] = ()) -> int:
    """Give the least level whose words are so many of all different words of some texts, and of those needed."""
    read = list(texts)
    level = max(_level_of(read), next((least for length, least in _LEAST if len(hanzi_of("".join(read))) > length), 1))
    level = max(level, _LEAST_OF_HARD if _hardest(read) >= _HARD else 1)
    asked = list(needed)
    rare = _LEAST_OF_RARE if _hardest([*read, *asked]) >= _RARE else 1
    return max(min(max(level, _level_of(asked)), level + 1), _hardest(asked) - _LESS, rare)


def _hardest(texts: Iterable[str]) -> int:
    words = {word for text in texts for word in _segmenter().words(text) if hanzi_of(word) and not _is_name(word)}
    return max((level_of_text([word]) for word in words), default=0)


def _level_of(texts: Iterable[str]) -> int:
    words = {word for text in texts for word in _segmenter().words(text) if hanzi_of(word) and not _is_name(word)}
    levels = sorted(level_of_text([word]) for word in words)
    last = ceil(_PART * len(levels)) - 1
    return levels[min(last, len(levels) - 2) if len(levels) >= _FEW else last] if levels else 1


def _is_name(word: str) -> bool:
    return len(word) > 1 and level_of(word) is None and tag_of(in_simplified(word)).startswith(_NAMES)


@lru_cache(maxsize=1)
def _segmenter() -> Segmenter:
    return Segmenter()
