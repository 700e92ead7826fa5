"""Which part of the translation of a sentence is its own, where the translator parted the sentences elsewhere?"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.display import clauses, is_balanced, without_end
from quizzes.distractors.edits.coverage import says_one
from quizzes.distractors.edits.english_numbers import in_words
from quizzes.distractors.edits.shifts import SENTENCE_END
from quizzes.distractors.words import folded, in_simplified
from quizzes.numbers_said import numbers_in

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_ANNOUNCES = lazy_regex("[：？:?]")
_ASKS, _IS_ASKED = lazy_regex("[？?][”」』]?$"), lazy_regex("(?:[？?]|か。)[”」』]?$")
_POINTS, _POINTED = lazy_regex("(?:这|那|此)[^，,]{0,3}(?:是|叫|算)|此即"), lazy_regex("これ|それ|This |That ")
_NEARLY_ALL = 0.7  # of a translation: less leaves a clause of its sentence out
_MOST_OF_PREVIOUS = 0.43  # of a translation may be of the sentence before


@lru_cache(maxsize=1 << 8)
def own_part(document: Document, spot: Spot, translation: str) -> str:
    """Leave out of a translation short sentences at either end that tell what the sentence beside it says."""
    own = _without_previous(document, spot, translation)
    while (less := _without_next(document, spot, own)) != own:
        own = less
    return own


def with_own_part(document: Document, spot: Spot) -> Spot:
    """Give a sentence with that part of its translation alone that is its own."""
    told = (spot.translation or "").strip()
    own = own_part(document, spot, told) if told else told
    return spot if own == told else replace(spot, translation=own)


def _without_next(document: Document, spot: Spot, translation: str) -> str:
    """
    Leave out a short last sentence that has words of the next one alone, and no number of this one: in three years.
    Investors complain.

    What is asked, or announced by a colon, is told in a sentence of its own.
    """
    ends, language = list(SENTENCE_END.finditer(translation.rstrip("。."))), document.language
    after = document.spots[spot.index + 1 : spot.index + 2]
    others = [word for each in after if each.place == spot.place for word in each.words if word not in spot.source]
    if language is None or not ends or not others or _ANNOUNCES.search(spot.source):
        return translation
    own, last = translation[: ends[-1].end()].rstrip(), translation[ends[-1].end() :]
    is_of_next = says_one(others, last, language) and not says_one(spot.words, last, language)
    is_of_next = is_of_next and not _says_number(spot, last)
    is_nearly_all = is_balanced(own) and len(own) >= _NEARLY_ALL * len(translation)
    return own if is_of_next and is_nearly_all else translation


def _without_previous(document: Document, spot: Spot, translation: str) -> str:
    """
    Leave out a first sentence that has words of the sentence before alone, and no number of this one.

    The rest must say a word of the first clause, or else the first sentence tells that one freely. So is one without
    any word of this one left out where the translation of the sentence before lacks its last clause, or where that asks
    or points back (这就是溢流) as the first sentence does, and this one does not.
    """
    before, language = document.spots[max(0, spot.index - 1) : spot.index], document.language
    others = [word for each in before if each.place == spot.place for word in each.words if word not in spot.source]
    ends = list(SENTENCE_END.finditer(translation.rstrip("。.")))
    if language is None or not ends or not others or len(SENTENCE_END.findall(without_end(spot.source))) >= len(ends):
        return translation
    first, own = translation[: ends[0].end()], translation[ends[0].end() :].strip()
    is_of_previous = says_one(others, first, language) or _is_open(before[0], language)
    is_of_previous = is_of_previous and not says_one(spot.words, first, language)
    is_of_previous = is_of_previous or _has_form_of_previous(before[0], spot, first.strip())
    opening = [word for word in spot.words if word in clauses(spot.source)[0]]
    said = {*numbers_in(in_simplified(spot.source))} & {*numbers_in(translation)}
    # 北京, which no table has
    is_named = any(len(hanzi_of(word)) > 1 and folded(word) in folded(own) for word in opening)
    is_told = (is_named or says_one(opening, own, language)) and said <= {*numbers_in(own)}
    is_short = len(first) <= _MOST_OF_PREVIOUS * len(translation) and not own.startswith(".")  # mine... don't
    return own if is_of_previous and is_told and is_short and is_balanced(own) else translation


def _has_form_of_previous(before: Spot, spot: Spot, first: str) -> bool:
    """Tell whether a first sentence asks, or points back, as the sentence before does and this one does not."""
    earlier, own = (in_simplified(each.source.strip()) for each in (before, spot))
    asks = _ASKS.search(before.source.strip()) is not None and _ASKS.search(spot.source.strip()) is None
    points = _POINTS.match(clauses(earlier)[-1].strip()) is not None and _POINTS.match(own.strip()) is None
    return bool((asks and _IS_ASKED.search(first)) or (points and _POINTED.match(first)))


def _says_number(spot: Spot, told: str) -> bool:
    """Tell whether a part of a translation says a number of the sentence, in figures or in English words."""
    numbers = {*numbers_in(in_simplified(spot.source))}
    words = [word for number in numbers if number.isdecimal() and (word := in_words(int(number)))]
    return not numbers.isdisjoint(numbers_in(told)) or any(
        re.search(rf"\b{word}\b", told, re.IGNORECASE) for word in words
    )


def _is_open(spot: Spot, language: str) -> bool:
    """Tell whether the translation of a sentence of some clauses says no word of its last one."""
    last, told = clauses(without_end(spot.source))[-1], spot.translation or spot.aligned or ""
    words = [word for word in spot.words if word in last]
    return last != without_end(spot.source) and bool(told) and not says_one(words, told, language)
