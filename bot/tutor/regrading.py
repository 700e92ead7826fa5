"""What is an answer worth once the question's key was put right? Pure: from both questions and what was given."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quizzes.errors import BadInput
from quizzes.grading import Grade, grade
from quizzes.question import Form

if TYPE_CHECKING:
    from bot.tutor.attempt import Attempt
    from quizzes.question import Question


def has_same_key(one: Question, other: Question) -> bool:
    """Say whether two versions of a question take the same answers for right."""
    return (one.form, one.answer, one.orders) == (other.form, other.answer, other.orders)


def regraded(attempt: Attempt, asked: Question, now: Question) -> Grade | None:
    """
    Grade an attempt at `asked` by the key of `now`, a later version of it; None where that cannot be said.

    It cannot be said of what could not have been answered to `now`: an option that is gone, other tiles, another form.
    Nobody knows whether tones were strict for the learner when they answered: the setting is taken under which `asked`
    gives the verdict that was given, and the lenient one where both do or none does.
    """
    if not _could_be_given(attempt.given, asked, now):
        return None
    try:
        return grade(now, attempt.given, strict_tones=_were_tones_strict(attempt, asked))
    except BadInput:
        return None


def _could_be_given(given: tuple[str, ...], asked: Question, now: Question) -> bool:
    if asked.form is not now.form:
        return False
    return now.form is not Form.ORDER or Counter(given) == Counter(now.options) or len(given) == 1


def _were_tones_strict(attempt: Attempt, asked: Question) -> bool:
    try:
        verdicts = [grade(asked, attempt.given, strict_tones=is_strict).verdict for is_strict in (False, True)]
    except BadInput:
        return False
    return attempt.verdict is verdicts[1] and attempt.verdict is not verdicts[0]
