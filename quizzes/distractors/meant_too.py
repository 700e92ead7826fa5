"""Is what a hint asks for said of a wrong word too: by another word that may stand for it, or by the translation?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.distractors.closeness import words_meaning
from quizzes.distractors.stems import contains_english, contains_japanese, english_stems, shares_japanese
from quizzes.distractors.vetoes import glosses_alike
from quizzes.distractors.words import are_near_synonyms, in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quizzes.distractors.document import Document
    from quizzes.distractors.words import Sense

_PIECES = re.compile("[、,;] ?")
_MORE_EXACT = re.compile(r" (?:of|in|for|from|on|with|who|that) .*$|\s*\([^()]*\)")  # hero, of: hero of a story


def is_meant_too(document: Document, key: Sense, candidate: Sense, hint: str) -> bool:
    """Tell whether a hint is said of a word that may stand for a candidate, or the text renders such a word by it."""
    pieces = [piece for piece in _PIECES.split(hint) if piece]
    meant = {word for piece in pieces for word in _words_called(piece)} | {in_simplified(key.word)}
    known = (table()[word] for word in sorted(meant) if word in table() and word != in_simplified(key.word))
    if any(are_said_alike(candidate, word) for word in known):
        return True
    said_alike = [word for word in _said_alike_in(document, candidate) if word not in meant]
    return any(_is_rendered(document, word, pieces, meant) for word in said_alike)


def are_said_alike(one: Sense, other: Sense) -> bool:
    """Tell whether two words are rendered by one word of Japanese, or may stand for each other."""
    alike = any(shares_japanese(first, second) for first in one.ja for second in other.ja)
    words = in_simplified(one.word), in_simplified(other.word)
    return alike or glosses_alike(one.ja, other.ja) or are_near_synonyms(*words)


def _said_alike_in(document: Document, candidate: Sense) -> Iterator[str]:
    """Give a candidate, and the words of the text that may stand for it."""
    simple = in_simplified(candidate.word)
    yield simple
    words = (table()[word] for word in document.occurrences if word in table() and word != simple)
    yield from (word.word for word in words if are_said_alike(candidate, word))


def _is_rendered(document: Document, word: str, pieces: Iterable[str], meant: set[str]) -> bool:
    """Tell whether a translation says a hint of a sentence with the word, and with no word that the hint means."""
    contains = contains_japanese if document.language == "ja" else contains_english
    return any(
        spot.translation is not None
        and meant.isdisjoint(map(in_simplified, spot.words))
        and any(contains(spot.translation, piece) for piece in pieces)
        for spot in document.occurrences.get(word, ())
    )


def _words_called(hint: str) -> frozenset[str]:
    """Give the words of our table that a hint is said of, and those of which English says it more exactly."""
    exact = _more_exact().get(english_stems(hint), ()) if hint.isascii() else ()
    return frozenset((*words_meaning(hint), *exact))


@lru_cache(maxsize=1)
def _more_exact() -> Mapping[frozenset[str], tuple[str, ...]]:
    """Find the words of our table by the head of an English gloss that says more of it."""
    found: dict[frozenset[str], list[str]] = {}
    for word, sense in table().items():
        for gloss in sense.en:
            head = _MORE_EXACT.sub("", gloss)
            stems = english_stems(head) if head != gloss else frozenset[str]()
            if stems:
                found.setdefault(stems, []).append(word)
    return {stems: tuple(words) for stems, words in found.items()}
