"""Does another word of a sentence account for what its Japanese translation says, so that it is not of this one?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.distractors.stems import japanese_stem
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def is_claimed(gloss: str, word: str, words: Sequence[str], translation: str) -> bool:
    """
    Tell whether all that a translation says of a gloss is said for other words of the sentence.

    `words` are all words of the sentence: 一部の店 is 一些店, and says nothing of 部分 further on. Another word has it
    where it is rendered so, and in no other way that the translation has as well.
    """
    stem, own = japanese_stem(gloss), in_simplified(word)
    others = sum(_has(stem, in_simplified(other), translation) for other in words if in_simplified(other) != own)
    return 0 < translation.count(stem) <= others


def _has(stem: str, word: str, translation: str) -> bool:
    said = {own for own in renderings(word) if own in translation}
    return said == {stem}


@lru_cache(maxsize=1 << 12)
def renderings(word: str) -> frozenset[str]:
    """Give the stems of how our tables have a simplified word in Japanese."""
    sense = table().get(word)
    glosses = (*_wordings().get(word, ()), *(sense.ja if sense else ()))
    return frozenset(filter(None, map(japanese_stem, glosses)))


@lru_cache(maxsize=1)
def _wordings() -> Mapping[str, tuple[str, ...]]:
    return {zh: tuple(ja.split("、")) for zh, ja, _ in rows_of("wordings.tsv")}
