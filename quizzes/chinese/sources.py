"""What does each source, CC-CEDICT, pypinyin and our table, say about how a word is read?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.always_light import is_always_light
from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.lexicon import lexicon
from quizzes.chinese.machine import reading_of_word
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.pinyin import syllables
from quizzes.chinese.scripts import hanzi_of, is_hanzi, to_simplified
from quizzes.chinese.syllables import ERHUA
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import VERB, tag_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.chinese.dictionary import Entry

_SHORT = 2  # hanzi of the words that a longer one may end in
_POTENTIALS, _LIGHT_NOT = (3, 4), "bu"
# What 不 parts from its verb: 受不了, 说不清楚.
_REACHED = lazy_regex("[了着见懂到住起上下完动开成及会出过进去来清好惯]|[出起上下进过回]来|[下上进]去|清楚|干净")
_WERE_IT_NOT = "要"  # 要不是 has no such verb
CITATION = {"一": "yī", "不": "bù", "个": "gè", "個": "gè"}


def cited(word: str, reading: Sequence[str]) -> tuple[str, ...]:
    """Put 一, 不 and 个 into their citation tone."""
    return tuple(CITATION.get(char, syllable) for char, syllable in zip(hanzi_of(word), reading, strict=True))


def cited_or_none(word: str, reading: Sequence[str]) -> tuple[str, ...] | None:
    hanzi = hanzi_of(word)
    if len(reading) == len(hanzi):
        return cited(word, reading)
    if len(reading) == len(word):
        pairs = zip(word, reading, strict=True)
        return cited(word, [syllable for char, syllable in pairs if is_hanzi(char)])
    return None


@lru_cache(maxsize=1 << 15)
def dictionary_readings(word: str) -> tuple[tuple[str, ...], ...]:
    """Give the readings that CC-CEDICT has for a word, leaving rarer entries aside where there is a plain one."""
    entries = dictionary().entries(word)
    for is_aside in (_is_aside, _is_surname, _never):
        plain = [cited_or_none(word, entry.syllables) for entry in entries if not is_aside(entry)]
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
def every_reading(word: str) -> tuple[tuple[str, ...], ...]:
    """Give every reading that CC-CEDICT has or allows for a word, rare ones and names included."""
    entries = dictionary().entries(word)
    readings = [reading for entry in entries for reading in (entry.reading, *entry.also_read)]
    found = (cited_or_none(word, reading.split()) for reading in readings)
    return tuple(dict.fromkeys(reading for reading in found if reading is not None))


def is_of_another_sense(word: str, reading: str, other: str, *, in_taiwan: bool = True) -> bool:
    """
    Tell whether CC-CEDICT has both readings, syllables with blanks between, and shares no gloss between them.

    Elsewhere than in Taiwan none of a word of another sense is one that only Taiwan has: 琢磨, to ponder, is zuó mo.
    """
    own, others = _glosses_read(word, reading), _glosses_read(word, other)
    if not in_taiwan:
        others = frozenset(_glosses_of_main(word, other)) or others
    return bool(own and others) and own.isdisjoint(others)


def _glosses_of_main(word: str, reading: str) -> Iterator[str]:
    """Give what the entries say whose own reading, and not that of Taiwan, this is."""
    yield from (gloss for entry in dictionary().entries(word) if entry.reading == reading for gloss in entry.glosses)


def _glosses_read(word: str, reading: str) -> frozenset[str]:
    entries = [entry for entry in dictionary().entries(word) if reading in (entry.reading, *entry.also_read)]
    return frozenset(gloss for entry in entries for gloss in entry.glosses)


@lru_cache(maxsize=1 << 15)
def machine_reading(word: str) -> tuple[str, ...]:
    hanzi = hanzi_of(word)
    found = reading_of_word(hanzi)
    return cited(hanzi, found) if len(found) == len(hanzi) else found[: len(hanzi)]


def standard_reading(word: str, reading: Sequence[str]) -> tuple[str, ...]:
    """
    Give the reading of a word with a light end where the standard has one and the others have a full tone: lǎo po.

    A longer word ends as the one does that it is made with, 发脾气 as 脾气; not so 各奔东西, as 东西 has two readings,
    nor 糊里糊涂, which is said by its own rhythm. 不 is light between a verb and what it cannot reach: kàn bu jiàn.
    """
    simple = to_simplified(word)
    if _has_light_middle(simple):
        return (reading[0], _LIGHT_NOT, *reading[2:])
    whole = _light_in_standard().get(simple)
    if whole is not None:
        return whole
    end = _light_end(simple)
    return (*reading[:-1], end) if end is not None and end == base_of(reading[-1]) else tuple(reading)


def with_light_not(word: str, given: Sequence[str], reading: Sequence[str]) -> tuple[str, ...]:
    """
    Give a reading with 不 light where it is `given` so among syllables with tones, or the standard has it so: 挂不住.

    Who writes no tones at all says nothing of one.
    """
    has_tones = any(base_of(syllable) != syllable for syllable in given)
    is_given = [has_tones and syllable == _LIGHT_NOT for syllable in given]
    is_standard = _has_light_middle(to_simplified(word))
    return tuple(
        _LIGHT_NOT if char == "不" and at and (is_given[at] or (is_standard and at == 1)) else syllable
        for at, (char, syllable) in enumerate(zip(hanzi_of(word), reading, strict=True))
    )


@lru_cache(maxsize=1 << 12)
def _has_light_middle(simple: str) -> bool:
    """Tell whether 不 stands behind a verb and before what it cannot reach, or CC-CEDICT has it light there: 差不多."""
    if (
        simple[1:2] != "不"
        or simple[0] == _WERE_IT_NOT
        or len(simple) not in _POTENTIALS
        or len(hanzi_of(simple)) != len(simple)
    ):
        return False
    is_light = any(entry.syllables[1:2] == (_LIGHT_NOT,) for entry in dictionary().entries(simple))
    return is_light or (_REACHED.fullmatch(simple, 2) is not None and tag_of(simple[0]).startswith(VERB))


@lru_cache(maxsize=1 << 12)
def _light_end(simple: str) -> str | None:
    """Give the light syllable that a longer word ends with as the word of two characters at its end does."""
    before, tail = simple[:-_SHORT], simple[-_SHORT:]
    known = dictionary_readings(tail) if before and is_always_light(tail) else ()
    is_twice = not set(before).isdisjoint(tail) or before[-1:] * _SHORT + tail[:1] * _SHORT == simple[-_SHORT * 2 :]
    if len(known) != 1 or is_twice or known_parts(simple, frozenset())[-1] != tail:
        return None
    end = (_light_in_standard().get(tail) or known[0])[-1]
    return end if end == base_of(end) else None


def base_of(syllable: str) -> str:
    """Leave out the tone of one syllable."""
    split = syllables(syllable, 1)
    return split[0].base if split else syllable


@lru_cache(maxsize=1)
def _light_in_standard() -> Mapping[str, tuple[str, ...]]:
    return {word: tuple(reading.split()) for word, reading in rows_of("light_in_standard.tsv")}


@lru_cache(maxsize=1 << 14)
def known_parts(word: str, given: frozenset[str]) -> tuple[str, ...]:
    """Cut a word into as few known words as possible, the more usual ones where there is a choice."""
    best: list[tuple[int, int, tuple[str, ...]]] = [(0, 0, ())]
    for end in range(1, len(word) + 1):
        ways = []
        for start in range(max(0, end - 8), end):
            part = word[start:end]
            if end - start == 1 or part in given or (end - start < len(word) and dictionary_readings(part)):
                count, usual, parts = best[start]
                usual_part = 0 if end - start == 1 else lexicon().frequency(to_simplified(part)) or 0
                ways.append((count + 1, usual - usual_part, (*parts, part)))
        best.append(min(ways))
    return best[-1][2]
