"""
What does a sentence of a text, or a part of one, need of what was said before it, and who said that?

    记者：红薯好吃吗？      asked by another
    老秦：不怎么样。        needs that
    老秦：可是你别写。      goes on from the sentence before it, which the same person says
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.clauses.begun_amid import begins_amid
from quizzes.distractors.clauses.hanging import hanging_need
from quizzes.distractors.clauses.leaning import Need, need_of
from quizzes.distractors.clauses.left_open import leaves_open
from quizzes.distractors.clauses.pointed_at import pointed_need
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_TELLS_OF_ONE = lazy_regex(r"[^，,。]{0,8}有一?[个位名家对座条群][^，,。]*[，,]")  # of whom all that follows tells
# An answer that begins with where, by what or with what it is: 在家坐着，等人来.
_ANSWERS_WITH = lazy_regex("(?:在|给|把|等|去|先|再|还是|靠|用|从|让|跟|为了)")


def need_of_part(document: Document, spot: Spot, at: int, length: int) -> Need:
    """Say what a part of a sentence needs, which leans on something or points at something that it does not name."""
    answers, words = is_answer(document, spot), words_from(spot, at, length)
    leaning = need_of(words, answers=answers, is_cut=at > 0)
    return max(leaning, pointing_need_of_part(document, spot, at, length))


def pointing_need_of_part(document: Document, spot: Spot, at: int, length: int) -> Need:
    """Say how much that a part points at, or goes on with, stands before it; nothing does before the first sentence."""
    if _TELLS_OF_ONE.match(in_simplified(spot.source[:at])):
        return Need.HELPS
    answers = at == 0 and is_answer(document, spot)
    is_first = spot.index == 0 and at == 0
    return Need.NONE if is_first else pointed_need(words_from(spot, at, length), answers=answers)


def hanging_need_of_part(document: Document, spot: Spot, at: int, length: int) -> Need:
    """Say how much of what a part of a sentence tells hangs in the air, where nothing is shown before it."""
    if spot.index == 0 and at == 0:
        return Need.NONE
    said = in_simplified(spot.source[at : at + length].strip())
    answers = at == 0 and is_answer(document, spot)
    is_open = leaves_open(said) or begins_amid(said) or (answers and _ANSWERS_WITH.match(said) is not None)
    return max(hanging_need(words_from(spot, at, length)), Need.HELPS if is_open else Need.NONE)


def words_from(spot: Spot, start: int, length: int) -> tuple[str, ...]:
    """Give the words that stand wholly in a part of a sentence."""
    found, at = [], 0
    for word in spot.words:
        if start <= at and at + len(word) <= start + length:
            found.append(word)
        at += len(word)
    return tuple(found)


def is_answer(document: Document, spot: Spot) -> bool:
    """Tell whether somebody else asks something right before a sentence."""
    before = document.before(spot)
    return before is not None and before.speaker != spot.speaker and before.asks
