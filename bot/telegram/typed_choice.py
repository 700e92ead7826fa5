"""Which option, or which pieces in which order, does somebody mean who types instead of tapping?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, assert_never
from unicodedata import normalize

from bot.telegram.question_buttons import LETTERS, is_lettered
from bot.texts.neutral import neutral_line
from bot.tutor.tile_order import order_by_words
from quizzes.chinese.patterns import lazy_regex
from quizzes.grading.comparing import comparable, without_pictures
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.question import Question

_LETTERED = lazy_regex(r"[\s(]*([A-Za-z])(?:[\s.。、,!:)~]+(.*))?", re.DOTALL)


def answer_meant(question: Question, text: str) -> tuple[str, ...] | None:
    """Give the answer that a message is; None where it is neither an option nor made of all the pieces."""
    match question.form:
        case Form.TYPED:
            return (text,)
        case Form.CHOICE:
            option = option_meant(question, text) or option_meant(question, without_pictures(text))
            return None if option is None else (option,)
        case Form.ORDER:
            order = order_by_words(neutral_line(without_pictures(text)), question.options)
            return None if order is None else tuple(question.options[place] for place in order)
        case _:
            assert_never(question.form)


def option_meant(question: Question, text: str) -> str | None:
    """
    Give the option whose whole text this is, or, where options have letters, whose letter; None unless it is one.

    The text may stand behind its letter, as it is shown. The first answer counts, so what could mean two means none.
    """
    said = comparable(text)
    found = {option for option in question.options if said and comparable(option) == said}
    if is_lettered(question):
        found |= set(_behind_letter(question.options, text))
    return found.pop() if len(found) == 1 else None


def _behind_letter(options: Sequence[str], text: str) -> Iterator[str]:
    """Give the option whose letter a text is, unless the text goes on with something else than that option."""
    typed = _LETTERED.fullmatch(normalize("NFKC", text))
    for option, letter in zip(options, LETTERS, strict=False):
        if typed is not None and typed[1].upper() == letter and comparable(typed[2] or option) == comparable(option):
            yield option
