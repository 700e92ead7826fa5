"""
Is what a hint asks for said of a wrong word too?

By another word that may stand for it, by the translation, or by another of its own senses: 答应 is to agree, and to
answer whoever calls.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.glosses.closeness import words_meaning
from quizzes.distractors.glosses.word_senses import senses_of_words
from quizzes.distractors.stems import contains_english, contains_japanese, english_stems, japanese_stem, shares_japanese
from quizzes.distractors.vetoes import glosses_alike
from quizzes.distractors.words import are_near_synonyms, in_simplified, table
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.words import Sense

_PIECES = lazy_regex("[、,;] ?")
_SENSE = "sense"
_MORE_EXACT = lazy_regex(r" (?:of|in|for|from|on|with|who|that) .*$|\s*\([^()]*\)")  # hero, of: hero of a story


def is_meant_too(document: Document, key: Sense, candidate: Sense, hint: str) -> bool:
    """Tell whether a hint is said of a word that may stand for a candidate, or the text renders such a word by it."""
    if has_sense(candidate.word, hint):
        return True
    meant, rendered = _told_by(document, in_simplified(key.word), hint)
    simple = in_simplified(candidate.word)
    if any(are_said_alike(candidate, table()[word]) for word in meant):
        return True
    if simple in rendered:
        return True
    return any(are_said_alike(candidate, table()[word]) for word in rendered if word in table())


def has_sense(word: str, hint: str) -> bool:
    """Tell whether a hint names one of the senses of a word, be it none that its gloss has, or how one is rendered."""
    told = [sense for sense in senses_of_words().get(in_simplified(word), ()) if sense.kind == _SENSE]
    pieces = _PIECES.split(hint) if told else ()
    named = {english_stems(piece) for piece in pieces if piece.isascii()} - {frozenset()}
    bare = {japanese_stem(piece) for piece in pieces if not piece.isascii()}
    return any(
        any(english_stems(own) in named for own in (*_PIECES.split(sense.en), *sense.signs_en) if named)
        or any(own in bare for own in (*map(japanese_stem, _PIECES.split(sense.ja)), *sense.signs_ja) if bare)
        for sense in told
    )


@lru_cache(maxsize=1 << 8)
def _told_by(document: Document, key: str, hint: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """Give the words beside the key that a hint is said of, and those of sentences that it renders without them."""
    pieces = _PIECES.split(hint)
    meant = {word for piece in pieces for word in _words_called(piece)}
    return tuple(sorted(meant - {key})), frozenset(_rendered(document, pieces, meant | {key}))


def are_said_alike(one: Sense, other: Sense) -> bool:
    """Tell whether two words are rendered by one word of Japanese, or may stand for each other."""
    alike = any(shares_japanese(first, second) for first in one.ja for second in other.ja)
    words = in_simplified(one.word), in_simplified(other.word)
    return alike or glosses_alike(one.ja, other.ja) or are_near_synonyms(*words)


def _rendered(document: Document, pieces: Sequence[str], meant: set[str]) -> Iterator[str]:
    """Give the words of the sentences whose translation says a hint, and which have no word that the hint means."""
    for spot in {spot.index: spot for piece in pieces for spot in _rendered_by(document, piece)}.values():
        words = set(map(in_simplified, spot.words))
        yield from words if meant.isdisjoint(words) else ()
    contains = contains_japanese if document.language == "ja" else contains_english
    for told, around, loose in _told_together(document):
        if meant.isdisjoint(around) and any(contains(told, piece) for piece in pieces):
            yield from loose


@lru_cache(maxsize=4)
def _told_together(document: Document) -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    """Give of each paragraph with sentences that have no translation of their own its translation, and the words."""
    loose = [spot for spot in document.spots if spot.translation is None and spot.told_around]
    places = {spot.place for spot in loose}
    words: dict[int, set[str]] = {place: set() for place in places}
    for spot in document.spots:
        if spot.place in places:
            words[spot.place].update(map(in_simplified, spot.words))
    return tuple(
        (spot.told_around or "", frozenset(words[spot.place]), frozenset(map(in_simplified, spot.words)))
        for spot in loose
    )


def _rendered_by(document: Document, piece: str) -> Iterator[Spot]:
    """Give the sentences whose translation says a piece of a hint."""
    if document.language == "ja":
        beside = document.spots_rendered(japanese_stem(piece))
        yield from (spot for spot in beside if contains_japanese(spot.translation or "", piece))
    else:
        yield from (spot for spot in document.spots if contains_english(spot.translation or "", piece))


def _words_called(hint: str) -> frozenset[str]:
    """Give the words of our table that a hint is said of, and those of which English says it more exactly."""
    exact = _more_exact().get(english_stems(hint), ()) if hint.isascii() else ()
    return frozenset((*words_meaning(hint), *exact))


@lru_cache(maxsize=1)
def _more_exact() -> Mapping[frozenset[str], tuple[str, ...]]:
    """Find the words of our table by the head of an English gloss that says more of it."""
    heads = ((_MORE_EXACT.sub("", gloss), gloss, word) for word, sense in table().items() for gloss in sense.en)
    return grouped((stems, word) for head, gloss, word in heads if head != gloss and (stems := english_stems(head)))
