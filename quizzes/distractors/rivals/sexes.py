"""Is somebody told to be a man or a woman by what he is called, so that the only man among women would be found?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from quizzes.distractors.words import Sense

_MEN = lazy_regex(
    r"\b(?:husband|(?:grand)?son(?:-in-law)?|(?:grand)?father(?:-in-law)?|grandpa|uncle|brother(?:-in-law)?|nephew|"
    r"(?:bride)?groom|widower|gentleman|m[ae]n|boy|lad|king|prince|emperor|monk|mister|male)\b(?!')"
)
_WOMEN = lazy_regex(
    r"\b(?:wife|wives|(?:grand)?daughter(?:-in-law)?|(?:grand)?mother(?:-in-law)?|grandma|aunt(?:ie)?|"
    r"sister(?:-in-law)?|niece|bride|widow|lady|wom[ae]n|girl|queen|princess|empress|nun|miss|midwife|female)\b(?!')"
)
MAN, WOMAN = "man", "woman"


@lru_cache(maxsize=1 << 12)
def sex_of(sense: Sense) -> str:
    """Tell by the first English gloss of a word for somebody; nothing of a doctor, who may be either."""
    gloss = sense.en[0] if sense.pos == "np" and sense.en else ""
    is_man, is_woman = _MEN.search(gloss) is not None, _WOMEN.search(gloss) is not None
    return "" if is_man is is_woman else MAN if is_man else WOMAN
