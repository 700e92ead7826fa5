"""
Where does a translation say a word?

Japanese by a gloss of the word, however it is inflected, or by its own kanji; English by a word of one of its glosses;
both by Latin letters and digits as they are. A single kanji that stands everywhere proves nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.places import starts_of
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.stems import english_stems, japanese_stem
from quizzes.distractors.words import folded, in_simplified, sense_of, table

if TYPE_CHECKING:
    from collections.abc import Iterator

_TELLING = frozenset("nva")
EVERYWHERE = frozenset("大小上下中人年日出入生一不有个的是在了这那时来去手")
_LATIN = lazy_regex(r"[A-Za-z0-9]+")


def places_said(word: str, translation: str, language: str) -> Iterator[int]:
    """Give where a translation into a language says a word, as numbers of characters."""
    if _LATIN.fullmatch(word):
        yield from (found.start() for found in re.finditer(re.escape(word), translation, re.IGNORECASE))
    elif language == "ja" and len(word) == 1 and tag_of(word) in _TELLING and word not in EVERYWHERE:
        yield from _places_of_kanji(word, translation)
    elif len(hanzi_of(word)) > 1:
        yield from _places_ja(word, translation) if language == "ja" else _places_en(word, translation)


def _places_ja(word: str, translation: str) -> Iterator[int]:
    known = table().get(in_simplified(word))
    stems = {japanese_stem(gloss) for gloss in (known.ja if known is not None else ())}
    for stem in sorted(stem for stem in stems if len(stem) > 1 or "\u3400" <= stem <= "\u9fff"):
        yield from starts_of(stem, translation)
    yield from _places_of_kanji(word, translation)


def _places_of_kanji(word: str, translation: str) -> Iterator[int]:
    return starts_of(folded(word), folded(translation))


def _places_en(word: str, translation: str) -> Iterator[int]:
    sense = sense_of(word)
    stems = frozenset[str]().union(*map(english_stems, sense.en if sense is not None else ()))
    for found in re.finditer(r"[A-Za-z']+", translation):
        if english_stems(found.group()) & stems:
            yield found.start()
