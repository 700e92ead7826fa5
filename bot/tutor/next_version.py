"""What of that which a file brings becomes the next version of its set? Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.tutor.unchanged import is_unchanged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.question import Question, QuestionSet


def without_dropped(made: QuestionSet, dropped: Mapping[str, Question]) -> QuestionSet:
    """Leave out what a revision has dropped and is the same still; a set of nothing else stays as it is."""
    left = tuple(
        question
        for question in made.questions
        if question.id not in dropped or not is_unchanged(dropped[question.id], question)
    )
    return replace(made, questions=left) if left else made


def as_known(made: QuestionSet, before: QuestionSet | None) -> QuestionSet:
    """Let a set that is the same in all but the bytes of its file be the same."""
    if before is None or (made.questions, made.title, made.language) != (
        before.questions,
        before.title,
        before.language,
    ):
        return made
    return replace(made, source=before.source)
