"""Which questions does a round ask?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rounds.round import Preference
from bot.tutor.choice import choose

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.question import Kind, Question


def pick(  # noqa: PLR0913 - what a quiz is chosen by, and the preference
    questions: Sequence[Question],
    *,
    n: int,
    seed: int,
    kind: Kind | None = None,
    level: int | None = None,
    answered: Mapping[str, Sequence[int]],
    preference: Preference = Preference.NEW,
) -> tuple[Question, ...]:
    """
    Choose up to `n` of the questions that fit, in the order to ask them.

    `answered` tells of each question that the group was asked how many answers were not right, and how many there were.
    """
    return choose(
        questions, n=n, seed=seed, kind=kind, level=level, answered=_urgencies(questions, answered, preference)
    )


def _urgencies(
    questions: Sequence[Question], answered: Mapping[str, Sequence[int]], preference: Preference
) -> dict[str, int]:
    """Say how much each question is wanted; one that is not named here is wanted most."""
    if preference is Preference.NEW:
        return {id_: wrong for id_, (wrong, _) in answered.items()}
    asked_right, never_asked = -1, 0
    return {
        question.id: (answered[question.id][0] or asked_right) if question.id in answered else never_asked
        for question in questions
    }
