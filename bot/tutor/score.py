"""What a list of attempts amounts to."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from quizzes.grading import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.tutor.attempt import Attempt
    from quizzes.question import Kind

Group = TypeVar("Group")

# Credits are added as whole thousandths: the sum is the same in every order, here and in the store's projection.
THOUSANDTHS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many were answered, how many of them correctly, and the credit with the partial one of close answers."""

    answered: int = 0
    correct: int = 0
    credit: float = 0.0


def score(attempts: Iterable[Attempt]) -> Score:
    """Add the attempts up."""
    answered, correct, thousandths = 0, 0, 0
    for attempt in attempts:
        answered += 1
        correct += attempt.verdict is Verdict.CORRECT
        thousandths += credit_in_thousandths(attempt.credit)
    return Score(answered=answered, correct=correct, credit=thousandths / THOUSANDTHS)


def credit_in_thousandths(credit: float) -> int:
    """Give a credit as the whole number that sums are made of."""
    return round(credit * THOUSANDTHS)


def score_by_set(attempts: Iterable[Attempt]) -> dict[str, Score]:
    """Add up per question set, sets in the order of their first attempt."""
    return _score_by(attempts, lambda attempt: attempt.set_id)


def score_by_kind(attempts: Iterable[Attempt], kind_of: Callable[[Attempt], Kind]) -> dict[Kind, Score]:
    """Add up per kind of question, kinds in the order of their first attempt."""
    return _score_by(attempts, kind_of)


def _score_by(attempts: Iterable[Attempt], group_of: Callable[[Attempt], Group]) -> dict[Group, Score]:
    groups: dict[Group, list[Attempt]] = defaultdict(list)
    for attempt in attempts:
        groups[group_of(attempt)].append(attempt)
    return {group: score(members) for group, members in groups.items()}
