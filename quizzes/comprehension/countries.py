"""
Which country is told by a name that stands beside it: 日本 by 京都, so that nobody needs a text to find it?

    countries.tsv    what a gloss of the dictionary has for each country that is asked for
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.tables import rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_LENGTHS = range(2, 6)  # characters of a name of a town


def is_told_by_name(country: str, shown: str) -> bool:
    """Tell whether what is shown has a name, in simplified characters, that the dictionary gives to a country."""
    named = _named().get(country)
    if named is None:
        return False
    windows = (shown[at : at + length] for at in range(len(shown)) for length in _LENGTHS)
    return any(_is_name_of(window, named) for window in windows if country not in window)


@lru_cache(maxsize=1 << 12)
def _is_name_of(word: str, named: str) -> bool:
    glosses = (gloss for entry in dictionary().entries(word) if entry.is_name for gloss in entry.glosses)
    return any(re.search(rf"\b(?:{named})\b", gloss) for gloss in glosses)


@lru_cache(maxsize=1)
def _named() -> Mapping[str, str]:
    return dict(rows_of("countries.tsv"))
