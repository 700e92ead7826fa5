"""Which words are none where a verb stands before them, but a measure word and a noun: 口气 in 叹了口气?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Mapping

_ONE = "一"
_LONGEST_BEFORE = 5  # 咽不下了这
_BETWEEN = "(?:不下|得下|不了|不出)?[了过着]?[一这那几两]?$"


def counted_apart(words: Iterable[str]) -> Iterator[str]:
    """Take a measure word from the noun that it counts where the verb before them shows that they are two."""
    before = ""
    for word in words:
        counted = word.removeprefix(_ONE)
        verb = _behind().get(counted)
        if verb is not None and verb.search(before):
            yield from (*((_ONE,) if counted != word else ()), counted[:1], counted[1:])
        else:
            yield word
        before = (before + word)[-_LONGEST_BEFORE:]


@lru_cache(maxsize=1)
def _behind() -> Mapping[str, re.Pattern[str]]:
    """Load what stands right before each such word where it is two."""
    return {word: lazy_regex(f"[{verbs}]{_BETWEEN}") for word, verbs in rows_of("counted_words.tsv")}
