"""Which words beside a word give away of what kind it is, as ships do a quay and pots a kitchen?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import compiled, rows_of, told_in

if TYPE_CHECKING:
    from collections.abc import Mapping


def is_given_away(word: str, rest: str) -> bool:
    """Tell whether the rest of a simplified sentence tells a simplified word from the others of its kind."""
    tells = told_in("telltales.tsv").get(_classes().get(word, ""))
    return tells is not None and bool(compiled(tells).search(rest))


@lru_cache(maxsize=1)
def _classes() -> Mapping[str, str]:
    return {word: kind for kind, words in rows_of("one_of_a_kind.tsv") for word in words.split(",")}
