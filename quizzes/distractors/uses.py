"""Where in the text does a word stand as a whole word, and in the sense that our table has of it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.distractors.cuts import may_be_cut_wrongly
from quizzes.distractors.stems import contains_english, contains_japanese
from quizzes.distractors.targets import means_one_thing
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.words import Sense

_PLACED = frozenset("在到给給过過成为為上下出")  # 存在手机里 has no 存在, 做错过 no 错过


def use_of(document: Document, sense: Sense) -> Spot | None:
    """Give the first sentence whose translation, or the word itself in a text without one, bears a sense out."""
    spots = document.occurrences.get(in_simplified(sense.word), ())
    return next((spot for spot in spots if _is_borne_out(document, spot, sense)), None)


def whole_use_of(document: Document, sense: Sense) -> Spot | None:
    """Give the first sentence in which a word surely is one, whatever it means there."""
    borne_out = use_of(document, sense)
    if borne_out is not None:
        return borne_out
    return first_whole(document, sense.word)


def first_whole(document: Document, word: str) -> Spot | None:
    """
    Give the first sentence in which a word stands, in this script, and its cut is beyond doubt.

    None for a word that ends like a place.
    """
    spots = document.occurrences.get(in_simplified(word), ()) if word[-1] not in _PLACED else ()
    return next((spot for spot in spots if word in spot.source and _is_whole(spot, word)), None)


def line_of_use(document: Document, sense: Sense) -> int | None:
    """Give the line to be cited for a word of the text; a word of the glossary stands there."""
    term = document.term_of(sense.word)
    if term is not None:
        return term.entry.line
    spot = use_of(document, sense)
    return None if spot is None else spot.evidence(sense.word).line


def _is_borne_out(document: Document, spot: Spot, sense: Sense) -> bool:
    translation = spot.translation
    match document.language:
        case "ja":
            return translation is not None and any(contains_japanese(translation, gloss) for gloss in sense.ja)
        case "en":
            return translation is not None and any(contains_english(translation, gloss) for gloss in sense.en)
        case _:
            return means_one_thing(sense) and sense.word[-1] not in _PLACED and _is_whole(spot, sense.word)


def _is_whole(spot: Spot, word: str) -> bool:
    at = [i for i, other in enumerate(spot.words) if in_simplified(other) == in_simplified(word)]
    return bool(at) and not any(may_be_cut_wrongly(spot.words, i) for i in at)
