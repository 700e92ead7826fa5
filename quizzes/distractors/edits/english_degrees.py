"""Can an English word stand behind one that says how far: so often, no so always; most dear, no most rich?"""

from __future__ import annotations

import re

from quizzes.chinese.patterns import lazy_regex

_HOW_FAR = lazy_regex(r"\b(?:so|how|very|too|as|quite|rather|more|most|less|least) $", re.IGNORECASE)
_COMPARES = lazy_regex(r"\b(?:more|most) $", re.IGNORECASE)
# What holds all the time, at times or by itself alone, and no more or less than so.
_ALL_OR_NOTHING = lazy_regex(
    r"always|never|sometimes|occasionally|usually|normally|at times|once|again|already|unique|superfluous",
    re.IGNORECASE,
)
# What has endings for it: richest, happiest.
_HAS_ENDINGS = lazy_regex(r"[^aeiou]*[aeiou]{1,2}[^aeiou]*e?|[^aeiou]*[aeiou]{1,2}[^aeiou]+y", re.IGNORECASE)


def takes_degree(word: str, before: str) -> bool:
    """Tell whether a word can stand behind these words, if they end with one that says how far."""
    if _HOW_FAR.search(before) is None:
        return True
    is_compared = _COMPARES.search(before) is not None and _HAS_ENDINGS.fullmatch(word) is not None
    return not is_compared and _ALL_OR_NOTHING.fullmatch(word) is None
