"""Which kanji of a Japanese meaning does a learner expect who knows the characters of a word: 赤 of 红?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import folded, in_simplified

if TYPE_CHECKING:
    from collections.abc import Mapping


def told_kanji(word: str, meaning: str) -> frozenset[str]:
    """Give the kanji of a meaning, folded, that the characters of a word tell though they are written otherwise."""
    expected = "".join(_expected().get(char, "") for char in in_simplified(word))
    return frozenset(expected) & frozenset(folded(hanzi_of(meaning)))


@lru_cache(maxsize=1)
def _expected() -> Mapping[str, str]:
    return {char: folded(kanji) for char, kanji in rows_of("told_kanji.tsv")}
