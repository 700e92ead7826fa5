"""
How is a word read, who says so, and how sure is that?

The interview's own glossary comes first, then CC-CEDICT where it has one reading, then our table of words that are read
in more than one way, then pypinyin. A word that CC-CEDICT lacks is read by the longest words in it that it has.
一, 不 and 个 stand in their citation tone, and every character has a syllable of its own (花儿 is `huā r`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from pypinyin import Style, lazy_pinyin, pinyin

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.lexicon import lexicon
from quizzes.chinese.pinyin import ERHUA, NEUTRAL, UNSAID, syllables
from quizzes.chinese.polyphones import reading_in_context, readings_of
from quizzes.chinese.scripts import hanzi_of, is_hanzi, to_simplified
from quizzes.chinese.segmentation import Segmenter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.chinese.dictionary import Entry
    from quizzes.chinese.syllables import Syllable
    from quizzes.interview import GlossaryEntry

_CITATION = {"一": "yī", "不": "bù", "个": "gè", "個": "gè"}
_ENDINGS_OF_ERHUA = ("儿", "兒")


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
        before, _, after = (context or word).partition(word)
        return self._read(word, before, after)

    def of_sentence(self, text: str) -> tuple[tuple[str, str], ...]:
        """Read a text: one pair (hanzi, syllable) for each hanzi in it, in order."""
        pairs: list[tuple[str, str]] = []
        start = 0
        for word in self._segmenter.words(text):
            end = start + len(word)
            if any(map(is_hanzi, word)):
                reading = self._read(word, text[:start], text[end:])
                pairs.extend(zip(hanzi_of(word), reading.syllables, strict=True))
            start = end
        return tuple(pairs)

    def all_of(self, word: str) -> tuple[str, ...]:
        """Give every reading that a word truly has: none of them may be called wrong."""
        found = [self.of_word(word).syllables, *_every_reading(word), *readings_of(word)]
        return tuple(dict.fromkeys(" ".join(reading) for reading in found))

    def disagreements(self) -> tuple[Disagreement, ...]:
        """Say which glossary entries others read differently, but for sandhi, neutral tones, spacing and capitals."""
        others = Readings((), Segmenter(entry.word for entry in self._glossary))
        found = (_disagreement(entry, others.of_word(entry.word)) for entry in self._glossary if entry.reading)
        return tuple(disagreement for disagreement in found if disagreement is not None)

    def _read(self, word: str, before: str, after: str) -> Reading:
        given = self._given.get(word) or self._given.get(to_simplified(word))
        if given is not None:
            is_shared = given in _every_reading(word) or given == _composed(word, before, after, {})
            return Reading(syllables=given, source=ReadingSource.GLOSSARY, is_certain=is_shared)
        reading = _composed(word, before, after, self._given)
        is_known = reading in _dictionary_readings(word)
        source = ReadingSource.DICTIONARY if is_known else ReadingSource.MACHINE
        return Reading(syllables=reading, source=source, is_certain=_is_certain(word, reading))


def _composed(word: str, before: str, after: str, given: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Read a word as a whole where it is known, else by the known words in it."""
    whole = given.get(word) or _whole(word, before, after)
    if whole is not None:
        return whole
    parts = _parts(word, frozenset(part for part in given if part in word))
    if len(parts) == 1:
        return _by_machine(word)
    found: list[str] = []
    start = 0
    for part in parts:
        end = start + len(part)
        if any(map(is_hanzi, part)):
            found += _composed(part, before + word[:start], word[end:] + after, given)
        start = end
    return tuple(found)


def _whole(word: str, before: str, after: str) -> tuple[str, ...] | None:
    in_context = reading_in_context(word, before, after)
    if in_context is not None:
        return _cited(word, in_context)
    known = _dictionary_readings(word)
    machine = _by_machine(word)
    if len(known) > 1 and len(word) > 1 and word[-1] in _ENDINGS_OF_ERHUA:
        known = tuple(reading for reading in known if reading[-1] == ERHUA) or known
    if len(known) == 1 and (len(word) > 1 or machine not in _every_reading(word)):
        return known[0]
    return machine if len(word) == 1 or machine in known else next(iter(known), None)


def _is_certain(word: str, reading: tuple[str, ...]) -> bool:
    """Tell whether every source has this one reading for a word, or for each of the longer words in it."""
    if "个" in word or "個" in word or _by_machine(word) != reading or any(row != reading for row in readings_of(word)):
        return False
    if _every_reading(word):
        return _every_reading(word) == {reading}
    parts = _parts(word, frozenset())
    return len(parts) > 1 and all(len(hanzi_of(part)) > 1 and _is_certain(part, _by_machine(part)) for part in parts)


def _given_readings(glossary: Sequence[GlossaryEntry]) -> Sequence[tuple[str, tuple[str, ...]]]:
    found = []
    for entry in glossary:
        hanzi = hanzi_of(entry.word)
        split = syllables(entry.reading, len(hanzi)) if entry.reading and hanzi else None
        if split is not None:
            found.append((entry.word, _cited(entry.word, tuple(syllable.marked for syllable in split))))
    return found


def _cited(word: str, reading: Sequence[str]) -> tuple[str, ...]:
    """Put 一, 不 and 个 into their citation tone."""
    return tuple(_CITATION.get(char, syllable) for char, syllable in zip(hanzi_of(word), reading, strict=True))


def _cited_or_none(word: str, reading: Sequence[str]) -> tuple[str, ...] | None:
    hanzi = hanzi_of(word)
    if len(reading) == len(hanzi):
        return _cited(word, reading)
    if len(reading) == len(word):
        pairs = zip(word, reading, strict=True)
        return _cited(word, [syllable for char, syllable in pairs if is_hanzi(char)])
    return None


@lru_cache(maxsize=1 << 15)
def _dictionary_readings(word: str) -> tuple[tuple[str, ...], ...]:
    """Give the readings that CC-CEDICT has for a word, leaving rarer entries aside where there is a plain one."""
    entries = dictionary().entries(word)
    for is_aside in (_is_aside, _is_surname, _never):
        plain = [_cited_or_none(word, entry.syllables) for entry in entries if not is_aside(entry)]
        found = tuple(dict.fromkeys(reading for reading in plain if reading is not None))
        if found:
            return found
    return ()


def _is_aside(entry: Entry) -> bool:
    is_pointer = entry.is_pointer and entry.syllables[-1] != ERHUA
    return is_pointer or entry.is_surname or entry.is_name


def _is_surname(entry: Entry) -> bool:
    return entry.is_surname


def _never(_: Entry) -> bool:
    return False


@lru_cache(maxsize=1 << 14)
def _every_reading(word: str) -> frozenset[tuple[str, ...]]:
    """Give every reading that CC-CEDICT has or allows for a word, rare ones and names included."""
    known: set[tuple[str, ...]] = set()
    for entry in dictionary().entries(word):
        for reading in (entry.reading, *entry.also_read):
            known |= {cited for cited in (_cited_or_none(word, reading.split()),) if cited is not None}
    return frozenset(known)


@lru_cache(maxsize=1 << 15)
def _by_machine(word: str) -> tuple[str, ...]:
    hanzi = hanzi_of(word)
    found = lazy_pinyin([hanzi], style=Style.TONE, neutral_tone_with_five=False)
    return _cited(hanzi, found) if len(found) == len(hanzi) else tuple(found)[: len(hanzi)]


@lru_cache(maxsize=1 << 14)
def _parts(word: str, given: frozenset[str]) -> tuple[str, ...]:
    """Cut a word into as few known words as possible, the more usual ones where there is a choice."""
    best: list[tuple[int, int, tuple[str, ...]]] = [(0, 0, ())]
    for end in range(1, len(word) + 1):
        ways = []
        for start in range(max(0, end - 8), end):
            part = word[start:end]
            if end - start == 1 or part in given or (end - start < len(word) and _dictionary_readings(part)):
                count, usual, parts = best[start]
                usual_part = 0 if end - start == 1 else lexicon().frequency(to_simplified(part)) or 0
                ways.append((count + 1, usual - usual_part, (*parts, part)))
        best.append(min(ways))
    return best[-1][2]


def _disagreement(entry: GlossaryEntry, others: Reading) -> Disagreement | None:
    given = entry.reading or ""
    hanzi = hanzi_of(entry.word)
    split = syllables(given)
    if not hanzi:
        return None
    if split is None:
        kind = DisagreementKind.NOT_PINYIN
    elif syllables(given, len(hanzi)) is None:
        kind = DisagreementKind.LENGTH
    elif _is_shared(entry.word, syllables(given, len(hanzi)) or ()):
        return None
    else:
        kind = DisagreementKind.OTHER_READING
    return Disagreement(kind=kind, entry=entry, given=given, expected=others.text)


def _is_shared(word: str, given: Sequence[Syllable]) -> bool:
    """Tell whether a dictionary knows each word in a headword, and each character between them, to be read as given."""
    start = 0
    hanzi = hanzi_of(word)
    parts = (hanzi,) if _dictionary_readings(hanzi) else _parts(hanzi, frozenset())
    for part in parts:
        own = given[start : start + len(part)]
        start += len(part)
        known = {*_every_reading(part), *readings_of(part), *_of_character(part)} or {_by_machine(part)}
        if not any(_sounds_like(part, own, reading) for reading in known):
            return False
    return True


def _of_character(part: str) -> Sequence[tuple[str, ...]]:
    if len(part) > 1:
        return ()
    return [(reading,) for reading in pinyin(part, style=Style.TONE, heteronym=True)[0]]


def _sounds_like(part: str, given: Sequence[Syllable], reading: Sequence[str]) -> bool:
    """Compare but for sandhi of 一 and 不, neutral tones, and tones that are not said."""
    for char, own, marked in zip(part, given, reading, strict=True):
        [known] = syllables(marked, 1) or (own,)
        is_free = char in _CITATION or {own.tone, known.tone} & {UNSAID, NEUTRAL}
        if own.base != known.base or not (is_free or own.tone == known.tone):
            return False
    return True
