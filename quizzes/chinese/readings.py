"""
How is a word read, who says so, and how sure is that?

The interview's own glossary comes first, then CC-CEDICT where it has one reading, then our table of words that are read
in more than one way, then pypinyin. A word that CC-CEDICT lacks is read by the longest words in it that it has.
What the standard ends with a light syllable and they do not is read as the standard has it (老婆 is `lǎo po`).
一, 不 and 个 stand in their citation tone, but for the light 不 of 看不见, and every character has a syllable of its
own (花儿 is `huā r`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.always_light import is_always_light, is_light_or_full
from quizzes.chinese.disagreements import Disagreement, disagreement
from quizzes.chinese.pinyin import syllables
from quizzes.chinese.polyphones import WINDOW, reading_in_context, readings_of
from quizzes.chinese.scripts import hanzi_of, is_hanzi, to_simplified
from quizzes.chinese.segmentation import Segmenter
from quizzes.chinese.sources import (
    base_of,
    cited,
    dictionary_readings,
    every_reading,
    is_of_another_sense,
    known_parts,
    machine_reading,
    standard_reading,
    with_light_not,
)
from quizzes.chinese.syllables import ERHUA

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.glossary import GlossaryEntry


_OF_TWO = 2  # hanzi of the words that end lightly
_ENDINGS_OF_ERHUA = ("儿", "兒")
_OF_ERHUA = {(ERHUA,), ("er",), ("ér",)}


class ReadingSource(StrEnum):
    """Who says how a word is read."""

    GLOSSARY = "glossary"
    DICTIONARY = "dictionary"
    MACHINE = "machine"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """
    How a word is read: one syllable with its tone mark for each hanzi.

    `is_certain` says that independent sources agree and that nothing speaks of a second reading; only such readings are
    fit to be asked for.
    """

    syllables: tuple[str, ...]
    source: ReadingSource
    is_certain: bool

    @property
    def text(self) -> str:
        """The syllables with blanks between them."""
        return " ".join(self.syllables)


class Readings:
    """
    Reads words and sentences of one document.

    Nothing is taught to pypinyin or to jieba as a whole: what one glossary says never reaches another document.
    """

    __slots__ = ("_given", "_glossary", "_segmenter")

    def __init__(self, glossary: Sequence[GlossaryEntry] = (), segmenter: Segmenter | None = None) -> None:
        self._glossary = tuple(glossary)
        self._given = dict(_given_readings(glossary))
        self._segmenter = segmenter or Segmenter(entry.word for entry in glossary)

    def of_word(self, word: str, context: str | None = None) -> Reading:
        """Read a word, as it stands in the sentence `context` where that is given."""
        before, _, after = (context or word).partition(word) if word else ("", "", "")
        return self._read(word, before, after)

    def of_sentence(self, text: str) -> tuple[tuple[str, str], ...]:
        """Read a text: one pair (hanzi, syllable) for each hanzi in it, in order."""
        pairs: list[tuple[str, str]] = []
        start = 0
        for word in self._segmenter.words(text):
            end = start + len(word)
            if any(map(is_hanzi, word)):
                reading = self._read(word, text[max(0, start - WINDOW) : start], text[end : end + WINDOW])
                pairs.extend(zip(hanzi_of(word), reading.syllables, strict=True))
            start = end
        return tuple(pairs)

    def all_of(self, word: str) -> tuple[str, ...]:
        """Give every reading that a word truly has: none of them may be called wrong."""
        found = [self.of_word(word).syllables, *every_reading(word), *readings_of(word)]
        return tuple(dict.fromkeys(" ".join(reading) for reading in found))

    def disagreements(self) -> tuple[Disagreement, ...]:
        """Say which glossary entries others read differently, but for sandhi, neutral tones, spacing and capitals."""
        others = Readings((), Segmenter(entry.word for entry in self._glossary))
        found = (disagreement(entry, others.of_word(entry.word).text) for entry in self._glossary)
        return tuple(each for each in found if each is not None)

    def _read(self, word: str, before: str, after: str) -> Reading:
        given = self._given.get(to_simplified(word))
        if given is not None:
            composed = _composed(word, before, after, {})
            others = (*every_reading(word), composed, standard_reading(word, composed))
            is_shared = cited(word, given) in {cited(word, other) for other in others}
            return Reading(syllables=given, source=ReadingSource.GLOSSARY, is_certain=is_shared)
        reading = _composed(word, before, after, self._given)
        is_known = reading in dictionary_readings(word)
        source = ReadingSource.DICTIONARY if is_known else ReadingSource.MACHINE
        said = standard_reading(word, reading)
        return Reading(syllables=said, source=source, is_certain=_is_certain(word, reading))


def _composed(word: str, before: str, after: str, given: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Read a word as a whole where it is known, else by the known words in it."""
    whole = given.get(to_simplified(word)) or _whole(word, before, after)
    if whole is None and dictionary_readings(plain := hanzi_of(word)) and len(plain) > 1:
        whole = _whole(plain, before, after)  # 销（假） is the word 销假
    if whole is not None:
        return whole
    found: list[str] = []
    start = 0
    for part in known_parts(word, _given_parts(word, given)):
        end = start + len(part)
        if any(map(is_hanzi, part)):
            found += _composed(part, before + word[:start], word[end:] + after, given)
        start = end
    return tuple(found)


def _given_parts(word: str, given: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    folded = to_simplified(word)
    places = ((folded.find(part), len(part)) for part in given)
    return frozenset(word[start : start + length] for start, length in places if start >= 0)


@lru_cache(maxsize=1 << 12)
def _whole(word: str, before: str, after: str) -> tuple[str, ...] | None:
    in_context = reading_in_context(word, before, after)
    if in_context is not None:
        return cited(word, in_context)
    known = dictionary_readings(word)
    machine = machine_reading(word)
    if len(known) > 1 and len(word) > 1 and word[-1] in _ENDINGS_OF_ERHUA:
        known = tuple(reading for reading in known if reading[-1] == ERHUA) or known
    if len(known) == 1 and (len(word) > 1 or machine not in every_reading(word)):
        return known[0]
    return machine if len(word) == 1 or machine in known else next(iter(known), None)


@lru_cache(maxsize=1 << 12)
def _is_certain(word: str, reading: tuple[str, ...]) -> bool:
    """Tell whether every source has this one reading for a word, or for each of the longer words in it."""
    machine = machine_reading(word)
    if (
        "个" in word
        or "個" in word
        or "得" in word[1:-1]  # 看得见: dictionaries differ over the tone inside a verb that says what can be done
        or not (_are_one(word, reading, machine) or _are_one_with_erhua(word, reading, machine))
        or any(row != reading for row in readings_of(word))
        or _is_read_otherwise_in_simplified(word, reading)
        or _is_full_where_a_word_in_it_is_light(word, reading)
    ):
        return False
    if every_reading(word):
        return all(_are_one(word, reading, other) for other in every_reading(word))
    parts = known_parts(word, frozenset())
    return len(parts) > 1 and all(
        len(hanzi_of(part)) > 1 and _is_certain(part, machine_reading(part)) for part in parts
    )


def _are_one(word: str, reading: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """
    Tell whether two readings differ in no more than that one ends lightly, in the same sense: rèn shi and rèn shí.

    The standard ends the word lightly, or dictionaries differ: 认识, 父亲, but not 东西, which are two words.
    """
    if reading == other:
        return True
    ends = {reading[-1], other[-1]} if reading[:-1] == other[:-1] and reading else set()
    is_light = len({base_of(end) for end in ends}) == 1 and any(base_of(end) == end for end in ends)
    is_known = is_always_light(word) or is_light_or_full(word)
    return is_light and is_known and not is_of_another_sense(word, " ".join(reading), " ".join(other))


def _are_one_with_erhua(word: str, reading: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether 儿 colours the syllable before it in one reading, and the other gives it one of its own: 味儿."""
    ends = {reading[-1:], other[-1:]}
    return word.endswith(_ENDINGS_OF_ERHUA) and reading[:-1] == other[:-1] and ends <= _OF_ERHUA and (ERHUA,) in ends


def _is_read_otherwise_in_simplified(word: str, reading: tuple[str, ...]) -> bool:
    """Tell whether a word of several characters has another reading too as it is simplified: 電線桿, 电线杆."""
    simple = to_simplified(word)
    return (
        len(word) > 1
        and simple != word
        and any(not _are_one(simple, reading, other) for other in every_reading(simple))
    )


def _is_full_where_a_word_in_it_is_light(word: str, reading: tuple[str, ...]) -> bool:
    """Tell whether a word before the end has a full tone here and is light by itself: 休息 of 休息室."""
    places = range(len(word) - _OF_TWO) if len(reading) == len(word) else range(0)
    pairs = ((word[at : at + _OF_TWO], reading[at : at + _OF_TWO]) for at in places)
    return any(is_always_light(pair) and dictionary_readings(pair) not in {(), (read,)} for pair, read in pairs)


def _given_readings(glossary: Sequence[GlossaryEntry]) -> Sequence[tuple[str, tuple[str, ...]]]:
    found = []
    for entry in glossary:
        hanzi = hanzi_of(entry.word)
        split = syllables(entry.reading, len(hanzi)) if entry.reading and hanzi else None
        if split is not None:
            given = tuple(syllable.marked for syllable in split)
            found.append((to_simplified(entry.word), with_light_not(entry.word, given, cited(entry.word, given))))
    return found
