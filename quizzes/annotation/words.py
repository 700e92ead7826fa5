"""
Which words of an interview does a reader explain, where do they stand, and what is certain of each?

A reading is given where all sources agree, and agree wherever the word stands; a meaning by the first source of the
order that all makers of questions go by: the glossary, our tables where the translation bears them out or where they
name all that the word means, the dictionary in the same two cases. What is not certain here may still be told as what
the word means in general.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.annotation.meanings import general_meaning, meaning_here
from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.scripts import hanzi_of, is_hanzi
from quizzes.chinese.tags import NUMBER, NUMERALS, tag_of
from quizzes.distractors.document import may_be_two_words
from quizzes.distractors.targets.cuts import may_be_cut_wrongly
from quizzes.distractors.words import in_simplified, table
from quizzes.reader import Place, ReaderWord

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

# Parts of speech whose words of one character say nothing by themselves: particles, prepositions, pronouns, measures …
_SMALL = frozenset("upcyeorqmkh")
_LASTING = frozenset("着著")
_PARTICLES = frozenset("的了着著")  # 的话 in 他自己的话 is no word
_MOST_READ = 20  # places of a word at which its reading is looked at


def words_of(document: Document) -> tuple[ReaderWord, ...]:
    """Give the words that something can be told of, in the order in which they first stand in the text."""
    places = _places(document)
    words = (
        ReaderWord(
            word=surface,
            reading=_reading(document, surface, spots),
            level=level_of(simple),
            meaning=meaning_here(document, surface, spots),
            general=general_meaning(surface),
            is_term=document.term_of(surface) is not None,
            places=tuple(places[spot.index] for spot in spots),
        )
        for simple, (surface, spots) in _spots_of_words(document).items()
    )
    return tuple(word for word in words if word.meaning or word.general)


def _places(document: Document) -> tuple[Place, ...]:
    """Give the place of each sentence: its paragraph, and its number there."""
    found: list[Place] = []
    for spot in document.spots:
        is_same = bool(found) and found[-1].paragraph == spot.place
        found.append(Place(spot.place, found[-1].sentence + 1 if is_same else 0))
    return tuple(found)


def _spots_of_words(document: Document) -> Mapping[str, tuple[str, tuple[Spot, ...]]]:
    """Give each word by its simplified writing, as first written, with the sentences that it stands in."""
    found: dict[str, tuple[str, dict[int, Spot]]] = {}
    terms = list(_terms(document))
    for spot in document.spots:
        words = [(in_simplified(word), word) for word in _certain_words(spot)]
        words += [(simple, word) for simple, word, _ in terms if simple in in_simplified(spot.source)]
        for simple, word in words:
            found.setdefault(simple, (word, {}))[1][spot.index] = spot
    for simple, word, lines in terms:
        if simple not in found:
            marked = {spot.index: spot for spot in document.spots if spot.line in lines}
            found[simple] = (word, dict([*marked.items()][:1]))
    return {simple: (surface, tuple(spots.values())) for simple, (surface, spots) in found.items()}


def _terms(document: Document) -> Iterator[tuple[str, str, frozenset[int]]]:
    """Give the glossary words in both writings, with the lines on which their footnote marks stand."""
    for entry in document.interview.glossary:
        if hanzi_of(entry.word):
            lines = (mark.line for mark in document.interview.marks if mark.number == entry.number)
            yield in_simplified(entry.word), entry.word, frozenset(lines)


def _certain_words(spot: Spot) -> Iterator[str]:
    """Give the words of a sentence but those whose borders are in doubt: 就读 in 我就读了三遍 is two."""
    for i, word in enumerate(spot.words):
        if not _is_explained(word) or (len(word) > 1 and word[0] in _PARTICLES) or _goes_on(spot, i):
            continue
        if len(word) == 1 or not (may_be_two_words(in_simplified(word)) or may_be_cut_wrongly(spot.words, i)):
            yield word


def _goes_on(spot: Spot, i: int) -> bool:
    """Tell whether a word is a verb with 着 and its object behind it, and not what our tables have: 穿着雨衣, 接着."""
    word, behind = spot.words[i], "".join(spot.words[i + 1 : i + 2])
    is_with_object = len(word) == len("穿着") and word[-1] in _LASTING and behind[:1].isalnum()
    return is_with_object and in_simplified(word) not in table() and in_simplified(word[0]) in dictionary()


def _is_explained(word: str) -> bool:
    """Leave what is no word for a learner to look up: numbers, signs, what only serves other words."""
    if not all(map(is_hanzi, word)):
        return False
    tag = tag_of(word)
    if tag == NUMBER or set(in_simplified(word)) <= NUMERALS:
        return False
    return len(word) > 1 or tag[0] not in _SMALL


def _reading(document: Document, word: str, spots: Sequence[Spot]) -> str | None:
    """Give the reading that is certain wherever the word stands."""
    found = {document.readings.of_word(word, spot.source) for spot in spots[:_MOST_READ]}
    readings = {reading.text for reading in found or {document.readings.of_word(word)}}
    is_certain = all(reading.is_certain for reading in found)
    is_given = document.term_of(word) is not None and len(readings) == 1
    return readings.pop() if len(readings) == 1 and (is_certain or is_given) else None
