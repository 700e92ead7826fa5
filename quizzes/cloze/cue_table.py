"""What shows in a translation that a connective or an adverb stands in the sentence, by the table of cues?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import compiled, rows_of
from quizzes.grouping import grouped
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.cloze.said_clause import Said

_NONE, _NOTHING = "-", ".^"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """
    What shows in a translation that a word stands in the sentence.

    `place` says where in a clause the word can be asked, `unless` what may not stand around its end. `surely` is
    the pattern of the word's own translation, by language, `perhaps` that of all that might be one.
    """

    subtype: str
    place: str
    unless: str
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
            unless=unless,
            # Japanese has no capitals: to heed them there takes longer to compile.
            surely={"ja": ja, "en": f"(?i:{en})"},
            perhaps={"ja": _either(ja, ja_also), "en": f"(?i:{_either(en, en_also)})"},
            meaning=Localized(ja=gloss_ja, en=gloss_en),
            wrong=tuple(wrong.split(",")),
        )
    return found


def _either(pattern: str, also: str) -> str:
    return pattern if also == _NONE else f"{pattern}|{also}"


@lru_cache(maxsize=1)
def cue_senses() -> Mapping[str, tuple[tuple[str, str, Localized], ...]]:
    """Load what shows in which of its senses a word is used: words of the translation, or what follows it."""
    return grouped(
        (word, (said, after, Localized(ja=ja, en=en))) for word, said, after, ja, en in rows_of("cue_senses.tsv")
    )


def in_sense(cue: Cue, word: str, said: Said | None, after: str) -> Cue | None:
    """
    Narrow the meaning of a word to the sense that its sentence shows: 应该 is はず before 不错, べき before 怎么.

    A sense that nothing behind the word shows is looked for in all of the translation: まるで…みたい.
    None where it has several and the sentence shows none of them.
    """
    senses = cue_senses().get(word, ())
    shown = [
        meaning
        for words, following, meaning in senses
        if said is not None and compiled(words).search(said.part if following == _NOTHING else said.words)
    ]
    follows = [meaning for _, following, meaning in senses if compiled(following).match(after)]
    meaning = next(iter([*shown, *follows]), None)
    if meaning is None:
        return None if senses else cue
    return replace(cue, meaning=meaning)
