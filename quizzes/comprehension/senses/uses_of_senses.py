"""
In which clauses has a word one sense for certain, by the words beside it: 开 in 开了一家店?

They are named with it, out to the ends of words, and with the object that they break off before. Where they do not
tell it the translation may: 花嫁 for 新人.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import compiled
from quizzes.chinese.tags import NUMERALS
from quizzes.comprehension.senses.meaning_reasons import ASPECTS
from quizzes.comprehension.senses.senses_in_context import Origin, may_tempt, senses_in_context
from quizzes.distractors.display import clauses, is_balanced, without_end
from quizzes.distractors.glosses.word_senses import meant_sense, senses_of_words
from quizzes.distractors.targets.stands_as_noun import stands_as_noun
from quizzes.distractors.words import Sense, in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.senses.senses_in_context import SenseInContext
    from quizzes.distractors.glosses.word_senses import WordSense
    from quizzes.distractors.spots import Spot

LEAST_OTHERS = 2
_LEAST_HANZI, _MOST_HANZI, _LONGEST_WORD = 5, 30, 4
_MOST_WHOLE = 44  # hanzi of a sentence that is read whole
# What breaks off before what it points to, and what a verb may still have behind it.
_POINTS_ON, _WHOM, _MOST_ADDED = (
    lazy_regex("(?:[这那哪每][个种些件位家门条张只]?|的)$"),
    lazy_regex("[我你您他她它谁](?:们)?"),
    5,
)
_COUNTS = lazy_regex("[这那每哪几半一二两三四五六七八九十百千万0-9]$")
_DONE_BY = "了的"  # 开了的那个厂: what stands behind may be who did it as well, and tells nothing of what was done
_PARTS = frozenset("成块毛")  # 三成四 is one number


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """
    A word in a clause, in the only one of its senses that the words beside it allow.

    `clue` is the word with these, `passage` the sentence without its end.
    """

    spot: Spot
    passage: str
    word: str
    clue: str
    sense: SenseInContext
    others: tuple[SenseInContext, ...]


def uses_in(spot: Spot, language: str | None = None) -> Iterator[Use]:
    """Give the words of a sentence that have one sense for certain, with its translation into a language."""
    whole = without_end(spot.source.strip())
    if len(hanzi_of(whole)) > _MOST_WHOLE or not is_balanced(whole):
        return
    told = in_simplified(whole)
    told_once = [(word, senses) for word, senses in senses_in_context().items() if told.count(word) == 1]
    for piece in clauses(spot.source):
        clause = without_end(piece)
        text = in_simplified(clause)
        if _LEAST_HANZI <= len(hanzi_of(clause)) <= _MOST_HANZI:
            for word, senses in told_once:
                if text.count(word) == 1:
                    yield from _use(spot, whole, clause, _fitting(spot, text, senses, language), senses)


def _fitting(
    spot: Spot, text: str, senses: tuple[SenseInContext, ...], language: str | None
) -> Sequence[tuple[SenseInContext, re.Match[str]]]:
    """Give the senses that the words beside a word allow in a clause; without these the one that is translated."""
    fits = [(sense, found) for sense in senses if sense.frame and (found := compiled(sense.frame).search(text))]
    meant = meant_sense(senses_of_words().get(senses[0].word, ()), spot.translation or "", language or "")
    if fits or meant is None:
        return fits
    return [
        (sense, found)
        for sense in senses
        if sense.is_translated and sense.ja == meant.ja
        for found in re.finditer(meant.word, text)
        if not _is_named(meant, text, found.start())
    ]


def _is_named(meant: WordSense, text: str, start: int) -> bool:
    """Tell whether what means to do something is a noun there: 一页说明 is none to explain."""
    is_verb = meant.en.startswith("to ")
    return is_verb and stands_as_noun(Sense(word=meant.word, pos="v", ja=(meant.ja,), en=(meant.en,)), text, start)


def _use(
    spot: Spot,
    passage: str,
    clause: str,
    fits: Sequence[tuple[SenseInContext, re.Match[str]]],
    senses: tuple[SenseInContext, ...],
) -> Iterator[Use]:
    text, word = in_simplified(clause), senses[0].word
    at = text.index(word)
    if text.startswith(_DONE_BY, at + len(word)):
        return
    if len(fits) != 1 or not _is_word_of_its_own(spot, clause, at, len(word)):
        return
    sense, found = fits[0]
    is_asked = sense.origin is Origin.SENSE and not sense.is_common
    if not is_asked or _ends_with_part_of_word(spot, clause, sense, found.end()):
        return
    others = tuple(
        other for other in senses if other is not sense and other.is_of_class(sense) and not other.is_rival_of(sense)
    )
    if len(others) < LEAST_OTHERS or not may_tempt(others, text[at + len(word) :]):
        return
    last = at + len(word)
    is_of_whom = len(found.group()) > 1 and _WHOM.match(text, last) is not None  # the 你 of 家人怎么看你 tells nothing
    end = max(found.end(), min(last + (len(word) == 1 and found.end() == last and not is_of_whom), len(clause)))
    clue = _in_whole_phrase(clause, _in_whole_words(spot, clause, found.start(), end), word)
    yield Use(spot=spot, passage=passage, word=clause[at:last], clue=clue, sense=sense, others=others)


def _in_whole_words(spot: Spot, clause: str, start: int, end: int) -> str:
    """Give a place of a clause, out to the ends of its words and numbers."""
    offset = spot.source.index(clause)
    edges = {edge - offset for edge in accumulate((len(word) for word in spot.words), initial=0)}
    if start > 1 and start not in edges and _COUNTS.search(in_simplified(clause[: start - 1])):
        edges.add(start)  # 篇 of 那篇文章题目 was cut off with its noun
    while start > 0 and (start not in edges or (_is_numeral(clause[start - 1]) and _is_numeral(clause[start]))):
        start -= 1
    while end < len(clause) and (
        end not in edges or ((_is_numeral(clause[end - 1]) or clause[end - 1] in _PARTS) and _is_numeral(clause[end]))
    ):
        end += 1
    return clause[start:end].strip()


def _in_whole_phrase(clause: str, clue: str, word: str) -> str:
    """Give what tells a sense with the object that it breaks off before, or without the word that points to one."""
    start = clause.index(clue)
    rest, text = in_simplified(clause[start + len(clue) :]), in_simplified(clue)
    if len(hanzi_of(rest)) > _MOST_ADDED:
        shorter = _POINTS_ON.sub("", text)
        return clue[: len(shorter)] if word in shorter and len(shorter) > len(word) else clue
    if _POINTS_ON.search(text) or _WHOM.fullmatch(rest):
        return clause[start:]
    return clue


def _is_numeral(char: str) -> bool:
    return char in NUMERALS or char.isdigit()


def _is_word_of_its_own(spot: Spot, clause: str, at: int, length: int) -> bool:
    """Tell whether some characters are a word by itself, and no word of a dictionary has them with those beside it."""
    start, text = spot.source.index(clause) + at, in_simplified(spot.source)
    ends = list(accumulate(len(word) for word in spot.words))
    if start + length not in ends or (start and start not in ends):
        return False
    places = (
        (first, first + size)
        for size in range(length + 1, _LONGEST_WORD + 1)
        for first in range(start - size + length, start + 1)
    )
    held = (text[first:last] for first, last in places if first >= 0 and last <= len(text))
    return not any(word[-1] not in ASPECTS and word in dictionary() for word in held)


def _ends_with_part_of_word(spot: Spot, clause: str, sense: SenseInContext, end: int) -> bool:
    """Tell whether the words beside it end within a word, or fit by the last character of one (判决书 is no 书)."""
    offset = spot.source.index(clause)
    last = next((word for word, stop in _with_ends(spot) if stop == offset + end), None)
    if last is None:
        return True
    said = in_simplified(last)
    return said != sense.word and said not in sense.frame and bool(compiled(sense.frame).search(sense.word + said[-1]))


def _with_ends(spot: Spot) -> Iterator[tuple[str, int]]:
    return zip(spot.words, accumulate(len(word) for word in spot.words), strict=True)
