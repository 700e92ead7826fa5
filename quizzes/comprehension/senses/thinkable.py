"""
Which other meanings could one think of for a word of one character, of just what it is said of?

    翻了一页    从上面过去 (skipped), 看错 (misread)      but no 增加到两倍: nobody doubles a page
    打五折      none of the senses of 打: nothing is asked
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.comprehension.senses.senses_in_context import Origin, SenseInContext, senses_in_context

if TYPE_CHECKING:
    from collections.abc import Mapping


def thinkable_beside(sense: SenseInContext) -> tuple[SenseInContext, ...]:
    """Give the other meanings that one could think of where a word means this; of a longer word all that it has."""
    if len(sense.word) == 1:
        return _of_one_character().get((sense.word, sense.zh), ())
    return tuple(other for other in senses_in_context()[sense.word] if other is not sense)


@lru_cache(maxsize=1)
def _of_one_character() -> Mapping[tuple[str, str], tuple[SenseInContext, ...]]:
    """Load them: other senses of the word, and what another word means that would fit its place, with its glosses."""
    found: dict[tuple[str, str], list[SenseInContext]] = {}
    for word, zh, other, ja, en in rows_of("thinkable_senses.tsv"):
        near = SenseInContext(word=word, zh=other, ja=ja, en=en, example="", origin=Origin.NEAR, frame="")
        own = [each for each in senses_in_context()[word] if each.zh == other]
        found.setdefault((word, zh), []).extend([near] if ja else own)
    return {said: tuple(others) for said, others in found.items()}
