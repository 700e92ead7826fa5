"""Is what was typed an accepted answer, in hanzi, in pinyin or in any other writing?"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.pinyin import syllables
from quizzes.chinese.syllables import NEUTRAL, UNSAID
from quizzes.grading.comparing import has_pictures, without_pictures
from quizzes.grading.parts import accepted_of, several_in, without_gloss
from quizzes.grading.reading import grade_reading
from quizzes.grading.verdict import Grade, Verdict
from quizzes.grading.wording import grade_words

if TYPE_CHECKING:
    from quizzes.question import Question

READING_SUBTYPE = "reading_typed"
_DIGIT = re.compile("[0-9０-９]")
_MOST_EXTRA = 200  # characters beyond the longest answer; a longer text is no answer and must not cost time


def grade_typed(question: Question, text: str, *, strict_tones: bool) -> Grade:
    """Grade a typed answer by what its question asks for: a reading, or words."""
    accepted = accepted_of(question)
    question = question if accepted == question.answer else replace(question, answer=accepted)
    longest = max(map(len, question.answer)) + len(question.prompt)
    if len(text) > longest * 2 + _MOST_EXTRA:
        return Grade.wrong()
    said = (text if any(map(has_pictures, question.answer)) else without_pictures(text)) or text
    graded = _grade_one(question, said, strict_tones=strict_tones)
    if graded.verdict is Verdict.CORRECT:
        return graded
    parts = several_in(said)  # who names two and is right with one has not chosen
    if parts and all(_is_right(question, part, strict_tones=strict_tones) for part in parts):
        return Grade.correct()
    plain = without_gloss(said, _shown(question))
    other = graded if plain == said else _grade_one(question, plain, strict_tones=strict_tones)
    return max(graded, other, key=lambda each: each.credit)


def asks_for_reading(question: Question) -> bool:
    """
    Tell whether a typed question wants pinyin: by its subtype, or because its model answer has tones.

    In capitals a digit is no tone: A4 is paper, and O3 is not nearly O2.
    """
    model = question.answer[0]
    split = syllables(model)
    if split is None:
        return False
    is_code = model.isupper() and _DIGIT.search(model) is not None
    has_tones = not is_code and any(each.tone not in (UNSAID, NEUTRAL) for each in split)
    return question.subtype == READING_SUBTYPE or has_tones


def _shown(question: Question) -> str:
    """Give all that a question shows before it is answered."""
    hints = () if question.hint is None else (text for _, text in question.hint.items())
    return "\n".join((question.prompt, question.passage or "", *hints))


def _is_right(question: Question, text: str, *, strict_tones: bool) -> bool:
    return _grade_one(question, text, strict_tones=strict_tones).verdict is Verdict.CORRECT


def _grade_one(question: Question, text: str, *, strict_tones: bool) -> Grade:
    if asks_for_reading(question):
        return grade_reading(question, text, strict_tones=strict_tones)
    return grade_words(question, text)
