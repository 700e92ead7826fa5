"""
Which country or province is told by a name that stands beside it, as the dictionary says where that is?

    日本 by 京都                     nobody needs a text to find it
    我在襄阳毕业，后来调到武汉        武汉 is told, as both are in 湖北
    沧州                             河北 is as good as spoken of

    countries.tsv    what a gloss of the dictionary has for each country that is asked for
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, told_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_LENGTHS = range(2, 6)  # characters of a name of a town
_PROVINCE = lazy_regex(
    r"\b(?:in|of) (?P<province>Hubei|Hunan|Henan|Hebei|Shanxi|Shaanxi|Shandong|Jiangsu|Jiangxi|Zhejiang|Anhui|Fujian|"
    r"Guangdong|Guangxi|Hainan|Sichuan|Guizhou|Yunnan|Gansu|Qinghai|Liaoning|Jilin|Heilongjiang|Xinjiang|Ningxia|"
    r"Inner Mongolia|Tibet)\b"
)


def is_told_by_name(country: str, shown: str) -> bool:
    """Tell whether what is shown has a name, in simplified characters, that the dictionary gives to a country."""
    named = told_in("countries.tsv").get(country)
    return named is not None and any(_is_name_of(window, named) for window in _windows(shown) if country not in window)


def is_told_by_town(place: str, shown: str) -> bool:
    """Tell whether simplified words name another town of the province of a place."""
    own = _province_of(place)
    return own is not None and any(_province_of(window) == own for window in _windows(shown) if window != place)


def countries_of(words: Iterable[str]) -> frozenset[str]:
    """Give the countries that have one of some simplified words as a name."""
    names = [word for word in words if _glosses_of_name(word)]
    countries = told_in("countries.tsv").items()
    return frozenset(country for country, named in countries if any(_is_name_of(word, named) for word in names))


def provinces_of(words: Iterable[str], named: Mapping[str, str]) -> frozenset[str]:
    """Give those provinces, by their English names, of which one of some simplified words is a name."""
    names = [word for word in words if _glosses_of_name(word)] if named else ()
    return frozenset(province for province, en in named.items() if any(_is_name_of(word, en) for word in names))


def _windows(shown: str) -> Iterator[str]:
    """Give whatever may be a name of a town in what is shown."""
    return (shown[at : at + length] for at in range(len(shown)) for length in _LENGTHS)


def _is_name_of(word: str, named: str) -> bool:
    return any(compiled(rf"\b(?:{named})\b").search(gloss) for gloss in _glosses_of_name(word))


@lru_cache(maxsize=1 << 13)
def _province_of(town: str) -> str | None:
    """Give the province that the dictionary names of a town; None of any other word."""
    found = (_PROVINCE.search(gloss) for gloss in _glosses_of_name(town))
    return next((each["province"] for each in found if each is not None), None)


@lru_cache(maxsize=1 << 13)
def _glosses_of_name(word: str) -> tuple[str, ...]:
    return tuple(gloss for entry in dictionary().entries(word) if entry.is_name for gloss in entry.glosses)
