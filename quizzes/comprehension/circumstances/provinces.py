"""
Does what is shown name another town of the province of a town, so that one looks for that among those offered?

    我在襄阳毕业，后来调到武汉        武汉 is told, as both are in 湖北
"""

from __future__ import annotations

from functools import lru_cache

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex

_LENGTHS = range(2, 5)  # characters of a name of a town
_PROVINCE = lazy_regex(
    r"\b(?:in|of) (?P<province>Hubei|Hunan|Henan|Hebei|Shanxi|Shaanxi|Shandong|Jiangsu|Jiangxi|Zhejiang|Anhui|Fujian|"
    r"Guangdong|Guangxi|Hainan|Sichuan|Guizhou|Yunnan|Gansu|Qinghai|Liaoning|Jilin|Heilongjiang|Xinjiang|Ningxia|"
    r"Inner Mongolia|Tibet)\b"
)


def is_told_by_town(place: str, shown: str) -> bool:
    """Tell whether simplified words name another town of the province of a place."""
    own = province_of(place)
    windows = (shown[at : at + length] for at in range(len(shown)) for length in _LENGTHS)
    named = {province_of(window) for window in windows if window != place}
    return own is not None and own in named


@lru_cache(maxsize=1 << 13)
def province_of(town: str) -> str | None:
    """Give the province that the dictionary names of a town; None of any other word."""
    glosses = (gloss for entry in dictionary().entries(town) if entry.is_name for gloss in entry.glosses)
    found = (_PROVINCE.search(gloss) for gloss in glosses)
    return next((each["province"] for each in found if each is not None), None)
