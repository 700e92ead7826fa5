"""Is an answer right, and what is there to say about it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from quizzes.grading.choice import grade_choice
from quizzes.grading.order import grade_order
from quizzes.grading.verdict import (
    Grade,
    MoreThanAsked,
    NearMiss,
    OtherOrder,
    OtherScript,
    Remark,
    TonesMissing,
    UsualForm,
    Verdict,
    Writing,
    WrongSyllable,
    WrongTone,
)
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.question import Question

__all__ = [
    "Grade",
    "MoreThanAsked",
    "NearMiss",
    "OtherOrder",
    "OtherScript",
    "Remark",
    "TonesMissing",
    "UsualForm",
    "Verdict",
    "Writing",
    "WrongSyllable",
    "WrongTone",
    "grade",
    "other_writing",
    "says_as_much",
]


def grade(question: Question, given: Sequence[str], *, strict_tones: bool = False) -> Grade:
    """
    Grade an answer: the text of the option, what was typed, or the tiles in the order given (or typed as one text).

    With `strict_tones` a reading without its tones is wrong instead of close.

    Raises:
        BadInput: a choice was answered with something that is none of its options.
    """
    match question.form:
        case Form.CHOICE:
            return grade_choice(question, given)
        case Form.TYPED:
            from quizzes.grading.typed import grade_typed

            return grade_typed(question, "".join(given), strict_tones=strict_tones)
        case Form.ORDER:
            return grade_order(question, given)
        case _:
            assert_never(question.form)


def other_writing(question: Question, text: str) -> Writing | None:
    """
    Give what a typed question asks for where a text is in the other writing: pinyin for hanzi, or hanzi for pinyin.

    Who types so has mistaken what is asked for, and has answered nothing yet.
    """
    remarks = grade(question, (text,)).remarks if question.form is Form.TYPED else ()
    return next((each.wanted for each in remarks if isinstance(each, OtherScript)), None)


def says_as_much(question: Question, text: str) -> bool:
    """Say whether a text has words, as answers have; an author may ask for a mark of punctuation, which has none."""
    return _has_word(text) or not all(map(_has_word, question.answer))


def _has_word(text: str) -> bool:
    """Say whether there is a letter, a character or a digit in a text."""
    return any(map(str.isalnum, text))
