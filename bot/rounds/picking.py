"""
Which questions does a round ask?

Those that the group was asked least often come first, so that all have their turn before one comes again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rounds.round import History, Preference
from bot.tutor.choice import choose

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.question import Kind, Question

_NEVER = History(asked=0)


def pick(  # noqa: PLR0913 - what a quiz is chosen by, and the preference
    questions: Sequence[Question],
    *,
    n: int,
    seed: int,
    kind: Kind | None = None,
    level: int | None = None,
    history: Mapping[str, History],
    preference: Preference = Preference.NEW,
) -> tuple[Question, ...]:
    """Choose up to `n` of the questions that fit, in the order to ask them; `history` is of what was asked before."""
    urgencies = _urgencies(questions, history, preference)
    return choose(questions, n=n, seed=seed, kind=kind, level=level, answered=urgencies)


def _urgencies(questions: Sequence[Question], history: Mapping[str, History], preference: Preference) -> dict[str, int]:
    """Say how much each question is wanted: those that are wanted alike have one number."""
    wishes = {question.id: _wish(history.get(question.id, _NEVER), preference) for question in questions}
    numbers = {wish: number for number, wish in enumerate(sorted(set(wishes.values())))}
    return {id_: numbers[wish] for id_, wish in wishes.items()}


def _wish(known: History, preference: Preference) -> tuple[bool, int, int]:
    """Give what is compared: whether it is preferred, how seldom it was asked, how often it went wrong."""
    is_preferred = preference is Preference.WRONG and known.wrong > 0
    return is_preferred, -known.asked, known.wrong
