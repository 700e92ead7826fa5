"""
Which provinces are as good as spoken of, as a town or a county of theirs is: 河北 by 沧州?

The dictionary says of a town in which province it is, in the words of our table: Cangzhou, city in Hebei.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.tables import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PROVINCES = "province"


def provinces_of(words: Iterable[str], named: Mapping[str, str]) -> frozenset[str]:
    """Give those provinces, by their English names, of which one of some simplified words is a name."""
    if not named:
        return frozenset()
    entries = (entry for word in words for entry in dictionary().entries(word) if entry.is_name)
    glosses = "\n".join(gloss for entry in entries for gloss in entry.glosses)
    return frozenset(word for word, en in named.items() if compiled(rf"\b{en}\b").search(glosses))
