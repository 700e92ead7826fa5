"""Does an explanation say itself what the text says, so that the sentence need not stand below it once more?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.question import normal_form

if TYPE_CHECKING:
    from quizzes.question import Question

MOST_REMEMBERED = 1024


def is_quoted(question: Question, explanation: str) -> bool:
    """Tell whether an explanation names the line of the evidence, and its words stand there or in the prompt."""
    found = question.evidence
    if found is None or str(found.line) not in explanation:
        return False
    return found.quote == question.prompt or _has(explanation, found.quote)


@lru_cache(maxsize=MOST_REMEMBERED)  # a question is told of again and again
def _has(explanation: str, quote: str) -> bool:
    return quote in explanation or normal_form(quote) in normal_form(explanation)
