"""Is what somebody sends a text that was copied from somewhere, and neither an answer nor a word?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.grading import Verdict, grade

if TYPE_CHECKING:
    from quizzes.question import Question

# Beside an answer people write "I think it is …, because …"; so much of it is still graded.
MOST_BESIDE = 60
MOST_LINES = 2


def is_pasted(text: str) -> bool:
    """Say whether it is longer than what people type."""
    return _is_longer(text, MOST_BESIDE)


def is_pasted_below(question: Question, text: str) -> bool:
    """Say whether it is no answer to a typed question, right or wrong: the sentence asked about may be typed whole."""
    there = max(map(len, question.answer)) + len(question.prompt)
    return _is_longer(text, there + MOST_BESIDE) and grade(question, (text,)).verdict is Verdict.WRONG


def _is_longer(text: str, most: int) -> bool:
    lines = sum(1 for line in text.splitlines() if line.strip())
    return sum(map(str.isalnum, text)) > most or lines > MOST_LINES
