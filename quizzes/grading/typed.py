"""Is what was typed an accepted answer, in hanzi, in pinyin or in any other writing?"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING
from unicodedata import normalize

from quizzes.chinese.pinyin import is_reading, syllables
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.syllables import NEUTRAL, UNSAID
from quizzes.grading.comparing import comparable, has_pictures, without_pictures
from quizzes.grading.english import in_full, is_english
from quizzes.grading.gap import around_gap
from quizzes.grading.more import has_more
from quizzes.grading.parts import accepted_of, several_in, without_gloss
from quizzes.grading.reading import grade_reading
from quizzes.grading.verdict import NEAR_CREDIT, Grade, MoreThanAsked, OtherScript, Verdict, Writing
from quizzes.grading.words import is_counted_oddly, is_right, near_miss, within_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.grading.gap import Around
    from quizzes.question import Question

READING_SUBTYPE = "reading_typed"
_ER = "二"
_DIGIT = re.compile("[0-9０-９]")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
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
    plain = without_gloss(said)
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


def _is_right(question: Question, text: str, *, strict_tones: bool) -> bool:
    return _grade_one(question, text, strict_tones=strict_tones).verdict is Verdict.CORRECT


def _grade_one(question: Question, text: str, *, strict_tones: bool) -> Grade:
    if asks_for_reading(question):
        return grade_reading(question, text, strict_tones=strict_tones)
    return _grade_words(question, text)


def _grade_words(question: Question, text: str) -> Grade:
    answers = question.answer
    if not comparable(text):
        return _same_signs(answers, text)
    around = around_gap(question.prompt)
    right = [answer for answer in answers if is_right(text, answer, around)]
    if right and not _is_right_in_digits_alone(text, right, answers, around):
        return Grade.correct()
    nearly = [near for near in (near_miss(text, answer, around) for answer in answers) if near is not None]
    if nearly:
        return max(nearly, key=lambda near: near.credit)
    for answer in answers:
        if any(has_more(each, wanted, question.prompt) for each, wanted in _wordings(text, answer, around)):
            return Grade.close(NEAR_CREDIT, MoreThanAsked(expected=answer))
    if hanzi_of(answers[0]) and not hanzi_of(text) and (is_reading(text) or _KANA.search(text)):
        return Grade.wrong(OtherScript(wanted=Writing.HANZI))
    return Grade.wrong()


def _is_right_in_digits_alone(text: str, right: Sequence[str], answers: Sequence[str], around: Around) -> bool:
    """Tell whether 二个 is right for 2个 and for nothing else, where 两个 is accepted as well: so it is said."""
    if _ER not in text or any(_ER in answer for answer in right):
        return False
    return any(is_counted_oddly(text, answer, around) for answer in answers)


def _wordings(text: str, answer: str, around: Around) -> Iterator[tuple[str, str]]:
    """Give what was typed beside the answer, and what a whole sentence has in its gap; of English each in full too."""
    yield from ((each, answer) for each in (text, *within_sentence(text, around)))
    if is_english(answer) and is_english(text):
        yield in_full(text), in_full(answer)


def _same_signs(answers: Sequence[str], text: str) -> Grade:
    # An answer of nothing but punctuation leaves nothing to compare once that is dropped.
    signs, *accepted = (normalize("NFKC", each).strip() for each in (text, *answers))
    return Grade.correct() if signs in accepted else Grade.wrong()
