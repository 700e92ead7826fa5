"""Which words end lightly: 觉得, 明白, and 打招呼 as 招呼 does, which are given no other tone, or 父亲, either way?"""

from __future__ import annotations

from functools import lru_cache

from quizzes.chinese.scripts import to_simplified
from quizzes.chinese.tables import rows_of

_SHORT = 2  # hanzi of the words that the table has, which longer ones may end in


def is_always_light(word: str) -> bool:
    """Tell whether the standard leaves no choice: the last syllable of 觉得 is light, that of 值得 either."""
    simple = to_simplified(word)
    return simple in _always_light() or (len(simple) > _SHORT and simple[-_SHORT:] in _always_light())


def is_light_or_full(word: str) -> bool:
    """Tell whether a word ends lightly in some dictionaries and in full in others, in the same sense: 父亲, 知道."""
    return to_simplified(word) in _light_or_full()


@lru_cache(maxsize=1)
def _light_or_full() -> frozenset[str]:
    """Load the words whose last syllable is light in some dictionaries and full in others."""
    return frozenset(word for (word,) in rows_of("light_words.tsv"))


@lru_cache(maxsize=1)
def _always_light() -> frozenset[str]:
    """Load the words whose last syllable the standard dictionary gives no other tone."""
    return frozenset(word for (word,) in rows_of("always_light.tsv"))
