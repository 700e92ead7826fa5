"""Is what was typed an accepted answer, in hanzi, in pinyin or in any other writing?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.pinyin import is_reading, syllables
from quizzes.chinese.scripts import fold_kanji, hanzi_of
from quizzes.chinese.spellings import other_spelling
from quizzes.chinese.syllables import NEUTRAL, UNSAID
from quizzes.grading.comparing import comparable, has_pictures, slip, without_pictures
from quizzes.grading.numbers import says_same_number
from quizzes.grading.reading import grade_reading
from quizzes.grading.verdict import NEAR_CREDIT, TONES_CREDIT, Grade, NearMiss, OtherScript, Writing
from quizzes.question import GAP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.question import Question

READING_SUBTYPE = "reading_typed"
_DIGIT = re.compile("[0-9０-９]")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_NO_LETTER = re.compile("[\u3007\u3400-\u9fff（）()\\[\\]【】「」：:]+")  # around a reading that stands beside hanzi
_MOST_EXTRA = 200  # characters beyond the longest answer; a longer text is no answer and must not cost time


def grade_typed(question: Question, text: str, *, strict_tones: bool) -> Grade:
    """Grade a typed answer by what its question asks for: a reading, or words."""
    longest = max(map(len, question.answer)) + len(question.prompt)
    if len(text) > longest * 2 + _MOST_EXTRA:
        return Grade.wrong()
    said = text if any(map(has_pictures, question.answer)) else without_pictures(text)
    if asks_for_reading(question):
        return grade_reading(question, said, strict_tones=strict_tones)
    return _grade_words(question, said or text)


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


def _grade_words(question: Question, text: str) -> Grade:
    answers, given = question.answer, comparable(text)
    if any(given == comparable(answer) for answer in answers):
        return Grade.correct() if given else _same_signs(answers, text)
    if any(given == comparable(filled) for filled in _filled(question)) or _is_written_otherwise(answers, text):
        return Grade.correct()
    folded = comparable(fold_kanji(text))
    for answer in answers:
        if folded == comparable(fold_kanji(answer)):
            # Written with a kanji that Chinese does not use: the word is known, its writing is not quite.
            return Grade.close(TONES_CREDIT, NearMiss(expected=answer))
    for answer in answers:
        parts = slip(given, comparable(answer))
        if parts is not None:
            return Grade.close(NEAR_CREDIT, NearMiss(expected=answer, given_part=parts[0], expected_part=parts[1]))
    if hanzi_of(answers[0]) and not hanzi_of(text) and (is_reading(text) or _KANA.search(text)):
        return Grade.wrong(OtherScript(wanted=Writing.HANZI))
    return Grade.wrong()


def _is_written_otherwise(answers: Sequence[str], text: str) -> bool:
    """Tell whether an answer is there with its reading beside it, with the number in digits, or as others spell it."""
    given = comparable(text)
    hanzi = hanzi_of(text)
    has_reading = bool(hanzi) and syllables(_NO_LETTER.sub(" ", text), len(hanzi)) is not None
    bare = comparable(hanzi) if has_reading else ""
    return any(
        (bare and bare == expected) or says_same_number(given, expected) or given == other_spelling(expected)
        for expected in map(comparable, answers)
    )


def _filled(question: Question) -> Iterator[str]:
    """Give the sentence with each answer in its gap, which some type out."""
    if question.prompt.count(GAP) == 1:
        yield from (question.prompt.replace(GAP, answer) for answer in question.answer if comparable(answer))


def _same_signs(answers: Sequence[str], text: str) -> Grade:
    # An answer of nothing but punctuation leaves nothing to compare once that is dropped.
    return Grade.correct() if text.strip() in {answer.strip() for answer in answers} else Grade.wrong()
