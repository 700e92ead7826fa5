"""Is the reading that a glossary gives one that its word can have?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quizzes.chinese.machine import readings_of_character
from quizzes.chinese.pinyin import syllables
from quizzes.chinese.polyphones import readings_of
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.sources import CITATION, dictionary_readings, every_reading, known_parts, machine_reading
from quizzes.chinese.syllables import NEUTRAL, UNSAID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.chinese.syllables import Syllable
    from quizzes.glossary import GlossaryEntry


class DisagreementKind(StrEnum):
    """What is odd about a glossary's reading."""

    NOT_PINYIN = "not-pinyin"
    LENGTH = "length"
    OTHER_READING = "other-reading"


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """A glossary entry whose reading others do not share; being pinyin of the right length, it wins all the same."""

    kind: DisagreementKind
    entry: GlossaryEntry
    given: str
    expected: str


def disagreement(entry: GlossaryEntry, expected: str) -> Disagreement | None:
    """Compare the reading of a glossary entry with what others say, which is `expected`; None where nothing is odd."""
    given = entry.reading or ""
    hanzi = hanzi_of(entry.word)
    split = syllables(given)
    if not hanzi or not given:
        return None
    if split is None:
        kind = DisagreementKind.NOT_PINYIN
    elif syllables(given, len(hanzi)) is None:
        kind = DisagreementKind.LENGTH
    elif _is_shared(entry.word, syllables(given, len(hanzi)) or ()):
        return None
    else:
        kind = DisagreementKind.OTHER_READING
    return Disagreement(kind=kind, entry=entry, given=given, expected=expected)


def _is_shared(word: str, given: Sequence[Syllable]) -> bool:
    """Tell whether a dictionary knows each word in a headword, and each character between them, to be read as given."""
    start = 0
    hanzi = hanzi_of(word)
    parts = (hanzi,) if dictionary_readings(hanzi) else known_parts(hanzi, frozenset())
    for part in parts:
        own = given[start : start + len(part)]
        start += len(part)
        known = {*every_reading(part), *readings_of(part), *_of_character(part)} or {machine_reading(part)}
        if not any(_sounds_like(part, own, reading) for reading in known):
            return False
    return True


def _of_character(part: str) -> Sequence[tuple[str, ...]]:
    if len(part) > 1:
        return ()
    return [(reading,) for reading in readings_of_character(part)]


def _sounds_like(part: str, given: Sequence[Syllable], reading: Sequence[str]) -> bool:
    """Compare but for sandhi of 一 and 不, neutral tones, and tones that are not said."""
    for char, own, marked in zip(part, given, reading, strict=True):
        [known] = syllables(marked, 1) or (own,)
        is_free = char in CITATION or {own.tone, known.tone} & {UNSAID, NEUTRAL}
        if own.base != known.base or not (is_free or own.tone == known.tone):
            return False
    return True
