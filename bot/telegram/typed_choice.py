"""Which option does somebody mean who types it instead of tapping it?"""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

from bot.telegram.question_buttons import LETTERS, is_lettered
from quizzes.grading.comparing import comparable

if TYPE_CHECKING:
    from quizzes.question import Question


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
