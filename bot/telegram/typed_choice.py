"""Which option, or which pieces in which order, does somebody mean who types instead of tapping?"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never
from unicodedata import normalize

from bot.telegram.question_buttons import LETTERS, is_lettered
from bot.texts.neutral import neutral_line
from bot.tutor.tile_order import order_by_words
from quizzes.grading.comparing import comparable
from quizzes.question import Form

if TYPE_CHECKING:
    from quizzes.question import Question


def answer_meant(question: Question, text: str) -> tuple[str, ...] | None:
    """Give the answer that a message is; None where it is neither an option nor made of all the pieces."""
    match question.form:
        case Form.TYPED:
            return (text,)
        case Form.CHOICE:
            option = option_meant(question, text)
            return None if option is None else (option,)
        case Form.ORDER:
            order = order_by_words(neutral_line(text), question.options)
            return None if order is None else tuple(question.options[place] for place in order)
        case _:
            assert_never(question.form)


def option_meant(question: Question, text: str) -> str | None:
    """
    Give the option whose letter, where the options have letters, or whose whole text this is; None unless it is one.

    The first answer counts, so what could mean two options means none.
    """
    said = comparable(text)
    found = {option for option in question.options if said and comparable(option) == said}
    if is_lettered(question):
        letter = normalize("NFKC", text).strip(" .．。:：)）(（").upper()
        found |= {option for option, own in zip(question.options, LETTERS, strict=False) if own == letter}
    return found.pop() if len(found) == 1 else None
