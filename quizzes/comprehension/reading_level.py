"""
At which level can be read all that a question on a text shows?

Each word counts once, so that 的 and 了 do not make a hard text easy; one rare word in seven is let pass, because the
rest tells enough.
"""

from __future__ import annotations

from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_text
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import Segmenter

if TYPE_CHECKING:
    from collections.abc import Iterable

_PART = 0.85  # of the words that are read


def level_to_read(texts: Iterable[str]) -> int:
    """Give the least level whose words are so many of all different words of some texts."""
    words = {word for text in texts for word in _segmenter().words(text) if hanzi_of(word)}
    levels = sorted(level_of_text([word]) for word in words)
    return levels[ceil(_PART * len(levels)) - 1] if levels else 1


@lru_cache(maxsize=1)
def _segmenter() -> Segmenter:
    return Segmenter()
