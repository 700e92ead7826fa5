"""How is a word read in Taiwan, where the standard there reads its characters otherwise: qí jiān for 期間?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary, marked_reading
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of

if TYPE_CHECKING:
    from collections.abc import Sequence

# What is said of a character as a whole, and not of one of its senses: 從 is zòng of 隨從 alone.
_OF_THE_WHOLE = lazy_regex(r"Taiwan pr\. \[([^\]]+)\]")


def read_in_taiwan(word: str, reading: Sequence[str]) -> tuple[str, ...]:
    """Give the reading of a word with the syllables that Taiwan has for its characters; none where it has no others."""
    hanzi = hanzi_of(word)
    if len(hanzi) != len(reading):
        return ()
    there = tuple(_of_character(char, syllable) for char, syllable in zip(hanzi, reading, strict=True))
    return there if there != tuple(reading) else ()


@lru_cache(maxsize=1 << 12)
def _of_character(char: str, syllable: str) -> str:
    """
    Read a character so written, 曲 and no 麴, as a word and not as a name, as 法 of 法國 is.

    What it is read as in another sense, as 差 of 差別 is chā, is nothing that Taiwan alone has.
    """
    plain = [entry for entry in dictionary().entries(char) if entry.traditional == char and not entry.is_name]
    glosses = (gloss for entry in plain if entry.reading == syllable for gloss in entry.glosses)
    notes = (marked_reading(note[1]) for gloss in glosses if (note := _OF_THE_WHOLE.fullmatch(gloss)) is not None)
    known = {entry.reading for entry in plain}
    return next((there for there in notes if there not in known), syllable)
