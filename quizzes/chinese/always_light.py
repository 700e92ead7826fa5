"""Which words end in a light syllable that the standard gives no other tone: 觉得, 明白, and 打招呼 as 招呼 does?"""

from __future__ import annotations

from functools import lru_cache

from quizzes.chinese.scripts import to_simplified
from quizzes.chinese.tables import rows_of

_SHORT = 2  # hanzi of the words that the table has, which longer ones may end in


def is_always_light(word: str) -> bool:
    """Tell whether the standard leaves no choice: the last syllable of 觉得 is light, that of 值得 either."""
    simple = to_simplified(word)
    return simple in _always_light() or (len(simple) > _SHORT and simple[-_SHORT:] in _always_light())


@lru_cache(maxsize=1)
def _always_light() -> frozenset[str]:
    """Load the words whose last syllable the standard dictionary gives no other tone."""
    return frozenset(word for (word,) in rows_of("always_light.tsv"))
