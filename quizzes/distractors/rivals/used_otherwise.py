"""
Does the text use a wrong word in another sense than the one that a reason would name?

Whoever has read of the 接口 between two pipes is told that 接口 is an interface: true of the word, and no help.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.distractors.stems import contains_english, contains_japanese
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.words import Sense


@lru_cache(maxsize=1 << 12)
def is_used_otherwise(document: Document, sense: Sense) -> bool:
    """Tell whether no translation of a sentence of the text that has a word says any of its glosses."""
    if document.term_of(sense.word) is not None:  # the glossary says what it means here
        return False
    spots = document.occurrences.get(in_simplified(sense.word), ())
    translations = [spot.translation for spot in spots if spot.translation]
    return bool(translations) and not any(_says(translation, sense, document.language) for translation in translations)


def _says(translation: str, sense: Sense, language: str | None) -> bool:
    if language == "ja":
        return any(contains_japanese(translation, gloss) for gloss in sense.ja)
    return any(contains_english(translation, gloss) for gloss in sense.en)
