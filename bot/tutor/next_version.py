"""What of that which a file brings becomes the next version of its set? Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from bot.tutor.known_again import known_again
from bot.tutor.not_in_tables import with_what_tables_lack
from bot.tutor.revised import as_revised
from bot.tutor.unchanged import is_unchanged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.tutor.revised import Revised
    from quizzes.question import Question, QuestionSet


class NextVersion(NamedTuple):
    """What a set becomes by a file: so many questions of it are `left_out`, so many `put_right`, as revisions were."""

    question_set: QuestionSet
    left_out: int
    put_right: int


def next_version(made: QuestionSet, before: QuestionSet | None, revisions: Revised) -> NextVersion:
    """Give what a file brings as the version behind `before`: what is the same is known again, and stays revised."""
    right = as_revised(made.questions, before, revisions)
    left = tuple(question for question in right if not _is_dropped(question, revisions.dropped)) or right
    whole = with_what_tables_lack(known_again(replace(made, questions=left), before), before)
    others = (now for now, was in zip(right, made.questions, strict=True) if now != was)
    put_right = sum(not _is_dropped(question, revisions.dropped) for question in others)
    return NextVersion(whole, len(right) - len(left), put_right)


def as_known(made: QuestionSet, before: QuestionSet | None) -> QuestionSet:
    """Let a set that is the same in all but the bytes of its file be the same."""
    if before is None or (made.questions, made.title, made.language) != (
        before.questions,
        before.title,
        before.language,
    ):
        return made
    return replace(made, source=before.source)


def _is_dropped(question: Question, dropped: Mapping[str, Question]) -> bool:
    """Say whether a revision has dropped a question that is the same still."""
    return question.id in dropped and is_unchanged(dropped[question.id], question)
