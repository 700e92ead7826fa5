"""What of that which a file brings becomes the next version of its set? Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.tutor.known_again import known_again
from bot.tutor.not_in_tables import with_what_tables_lack
from bot.tutor.unchanged import is_unchanged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.question import Question, QuestionSet


def next_version(made: QuestionSet, before: QuestionSet | None, dropped: Mapping[str, Question]) -> QuestionSet:
    """Give what a file brings as the version behind `before`: what is the same is known again, and stays dropped."""
    return with_what_tables_lack(known_again(_without_dropped(made, dropped), before), before)


def as_known(made: QuestionSet, before: QuestionSet | None) -> QuestionSet:
    """Let a set that is the same in all but the bytes of its file be the same."""
    if before is None or (made.questions, made.title, made.language) != (
        before.questions,
        before.title,
        before.language,
    ):
        return made
    return replace(made, source=before.source)


def _without_dropped(made: QuestionSet, dropped: Mapping[str, Question]) -> QuestionSet:
    """Leave out what a revision has dropped and is the same still; a set of nothing else stays as it is."""
    left = tuple(
        question
        for question in made.questions
        if question.id not in dropped or not is_unchanged(dropped[question.id], question)
    )
    return replace(made, questions=left) if left else made
