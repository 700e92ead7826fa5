"""What shows in a translation that a connective or an adverb stands in the sentence, by the table of cues?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Mapping

_NONE = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """
    What shows in a translation that a word stands in the sentence.

    `place` says where in a clause the word can be asked, `unless` what may not stand around its end. `surely` is
    the pattern of the word's own translation, by language, `perhaps` that of all that might be one.
    """

    subtype: str
    place: str
    unless: str | None
    surely: Mapping[str, str]
    perhaps: Mapping[str, str]
    meaning: Localized
    wrong: tuple[str, ...]


@lru_cache(maxsize=1)
def cues() -> Mapping[str, Cue]:
    """Load the table of cues, by word."""
    found: dict[str, Cue] = {}
    for word, subtype, place, unless, ja, ja_also, en, en_also, gloss_ja, gloss_en, wrong in rows_of("cues.tsv"):
        found[word] = Cue(
            subtype=subtype,
            place=place,
            unless=None if unless == _NONE else unless,
            surely={"ja": ja, "en": f"(?i:{en})"},
            perhaps={"ja": _either(ja, ja_also), "en": _either(en, en_also)},
            meaning=Localized(ja=gloss_ja, en=gloss_en),
            wrong=tuple(wrong.split(",")),
        )
    return found


def _either(pattern: str, also: str) -> str:
    return f"(?i:{pattern})" if also == _NONE else f"(?i:{pattern}|{also})"
