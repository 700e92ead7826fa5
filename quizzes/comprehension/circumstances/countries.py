"""
Which country is told by a name that stands beside it: 日本 by 京都, so that nobody needs a text to find it?

    countries.tsv    what a gloss of the dictionary has for each country that is asked for
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.tables import compiled, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LENGTHS = range(2, 6)  # characters of a name of a town


def is_told_by_name(country: str, shown: str) -> bool:
    """Tell whether what is shown has a name, in simplified characters, that the dictionary gives to a country."""
    named = _named().get(country)
    if named is None:
        return False
    windows = (shown[at : at + length] for at in range(len(shown)) for length in _LENGTHS)
    return any(_is_name_of(window, named) for window in windows if country not in window)


def countries_of(words: Iterable[str]) -> frozenset[str]:
    """Give the countries that have one of some simplified words as a name."""
    names = [word for word in words if _glosses_of_name(word)]
    return frozenset(country for country, named in _named().items() if any(_is_name_of(word, named) for word in names))


def _is_name_of(word: str, named: str) -> bool:
    return any(compiled(rf"\b(?:{named})\b").search(gloss) for gloss in _glosses_of_name(word))


@lru_cache(maxsize=1 << 13)
def _glosses_of_name(word: str) -> tuple[str, ...]:
    return tuple(gloss for entry in dictionary().entries(word) if entry.is_name for gloss in entry.glosses)


@lru_cache(maxsize=1)
def _named() -> Mapping[str, str]:
    return dict(rows_of("countries.tsv"))
