"""Was the right option picked?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.errors import BadInput
from quizzes.grading.comparing import comparable
from quizzes.grading.verdict import Grade
from quizzes.question import normal_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.question import Question

_SHOWN = 40  # characters of an answer that a message repeats


def grade_choice(question: Question, given: Sequence[str]) -> Grade:
    """
    Compare the option that was picked with the key.

    Raises:
        BadInput: it is none of the options.
    """
    picked = "".join(given)
    option = next((option for option in question.options if option == picked), None) or _alike(question, picked)
    if option is None:
        msg = (
            f"{picked[:_SHOWN]!r} is none of the options of question {question.id}: answer with the text of one of them"
        )
        raise BadInput(msg)
    return Grade.correct() if option == question.key else Grade.wrong()


def _alike(question: Question, picked: str) -> str | None:
    """Find the one option that is written a little otherwise; 1.5 is not 15, and neither is meant by 1/5."""
    wanted = normal_form(picked), comparable(picked)
    found = [option for option in question.options if wanted[0] and (normal_form(option), comparable(option)) == wanted]
    return found[0] if len(found) == 1 else None
