"""
How hard is a question, and does it tell those who know more from those who know less?

The figures are those of Moodle's quiz statistics report, as shares instead of percents:
https://docs.moodle.org/dev/Quiz_statistics_calculations. There, over all who took a test, x is the mark for a question,
X the sum of the marks for all the others, T = x + X, V a variance and C a covariance (with n - 1 below).

A test of Moodle's asks everybody the same; here people answer what they like. So X is the mean credit for the other
questions that somebody answered, which changes none of the figures where everybody answered all, and who answered
nothing else stands beside no X. What was not answered is not counted as wrong. Only first answers count.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import chain
from math import factorial, fsum, prod, sqrt
from operator import add, mul, sub, truediv
from typing import TYPE_CHECKING

from bot.analysis.first_answers import first_answers
from bot.tutor.score import THOUSANDTHS, credit_in_thousandths
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.analysis.discrimination import Item
    from bot.tutor.attempt import Attempt
    from quizzes.question import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """How many took an option of a choice first."""

    option: str
    count: int
    is_key: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFigures:
    """
    What the first answers say of a question; None stands where a figure is not defined, or was not wanted.

    `answers` is how many answered it, `compared` how many of these answered another question, too; from them come
    `discrimination` and `efficiency`. `complete` is how many answered every question there is; from them come the
    weights. `picks` are empty where nothing is picked.
    """

    item: Item
    answers: int
    compared: int
    complete: int
    facility: float
    guess: float | None
    discrimination: float | None
    picks: tuple[Pick, ...] = ()
    deviation: float | None = None
    efficiency: float | None = None
    intended_weight: float | None = None
    effective_weight: float | None = None


def item_figures(attempts: Iterable[Attempt], questions: Mapping[Item, Question]) -> list[ItemFigures]:
    """Give the figures of all questions that were answered, by set and id; one that is not known has no guess."""
    first = first_answers(attempts)
    marks = {
        item: {learner: credit_in_thousandths(attempt.credit) for learner, attempt in by_learner.items()}
        for item, by_learner in first.items()
    }
    taken = {
        item: Counter(attempt.given[0] for attempt in by_learner.values() if attempt.given)
        for item, by_learner in first.items()
    }
    return figures_of(marks, taken, questions)


def figures_of(
    marks: Mapping[Item, Mapping[int, int]], taken: Mapping[Item, Counter[str]], questions: Mapping[Item, Question]
) -> list[ItemFigures]:
    """Give the figures that follow from first answers: what each learner's is worth, and how many took what."""
    everybody = _everybody(marks)
    weights = _effective_weights(marks, everybody)
    return [
        replace(
            _judged(item, marks[item], everybody, questions.get(item), taken[item]),
            deviation=_deviation(list(marks[item].values())),
            efficiency=_efficiency(*_compared(marks[item], everybody)),
            intended_weight=1 / everybody.most if item in weights else None,
            effective_weight=weights.get(item),
        )
        for item in sorted(marks)
    ]


def judged_figures(
    marks: Mapping[Item, Mapping[int, int]], taken: Mapping[Item, Counter[str]], questions: Mapping[Item, Question]
) -> list[ItemFigures]:
    """Give of the same figures those that a verdict follows from, in less time: not how marks spread, no weights."""
    everybody = _everybody(marks)
    return [_judged(item, marks[item], everybody, questions.get(item), taken[item]) for item in sorted(marks)]


def random_guess(question: Question) -> float:
    """
    Say which share of the credit somebody gets who answers blindly: Moodle's random guess score.

    One of the options is right; of the orders of tiles, alike ones being exchanged, those that are accepted. Nobody
    types the right answer by chance.
    """
    match question.form:
        case Form.CHOICE:
            return 1 / len(question.options)
        case Form.ORDER:
            alike = prod(factorial(count) for count in Counter(question.answer).values())
            return len(set(question.orders)) * alike / factorial(len(question.answer))
        case Form.TYPED:
            return 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Everybody:
    """
    All who answered anything: each learner's marks added up, and how many others there are beside one of them.

    `most` is the largest number of marks that anybody has; `complete` are those who answered every question, `lonely`
    those who answered one alone.
    """

    totals: Mapping[int, int]
    others: Mapping[int, int]
    most: int
    complete: Sequence[int]
    lonely: frozenset[int]


def _everybody(marks: Mapping[Item, Mapping[int, int]]) -> _Everybody:
    numbers = Counter(chain.from_iterable(marks.values()))
    totals = dict.fromkeys(numbers, 0)
    for by_learner in marks.values():
        totals.update(zip(by_learner, map(add, map(totals.__getitem__, by_learner), by_learner.values()), strict=True))
    return _Everybody(
        totals=totals,
        others={learner: number - 1 for learner, number in numbers.items()},
        most=max(numbers.values(), default=0),
        complete=[learner for learner, number in numbers.items() if number == len(marks)],
        lonely=frozenset(learner for learner, number in numbers.items() if number == 1),
    )


def _compared(marks: Mapping[int, int], everybody: _Everybody) -> tuple[list[int], list[float]]:
    """
    Give x of those who answered other questions too, and by how much X of each is off its mean.

    Both are empty where one of them does not vary: equal means are equal floats, as each is one division of whole
    numbers.
    """
    lonely = everybody.lonely
    compared = {one: mark for one, mark in marks.items() if one not in lonely} if lonely else marks
    here = list(compared.values())
    rest = map(sub, map(everybody.totals.__getitem__, compared), here)
    elsewhere = list(map(truediv, rest, map(everybody.others.__getitem__, compared)))
    mean = fsum(elsewhere) / max(1, len(elsewhere))
    other = [mark - mean for mark in elsewhere]  # one of two that are multiplied is enough
    varies = here and min(here) < max(here) and min(other) < max(other)
    return (here, other) if varies else ([], [])


def _discrimination(here: Sequence[int], other: Sequence[float]) -> float | None:
    """
    Give the discrimination index, from −1 to 1: C(x, X) / √(V(x) V(X)), the correlation of a mark with the rest.

    None stands where nothing varies.
    """
    if not here:
        return None
    spread = sqrt(_whole_variance(here) / len(here) * fsum(map(mul, other, other)))
    return max(-1.0, min(1.0, fsum(map(mul, here, other)) / spread))


def _efficiency(here: Sequence[int], other: Sequence[float]) -> float | None:
    """
    Give the discriminative efficiency, at most 1: how much of what it could tell, as hard as it is, a question tells.

    That is C(x, X) / C_max(x, X): C_max is the covariance when the same marks are paired in order, the best with the
    best rest. None stands where nothing varies.
    """
    most = fsum(map(mul, sorted(here), sorted(other)))
    return min(1.0, fsum(map(mul, here, other)) / most) if most else None


def _deviation(marks: Sequence[int]) -> float | None:
    """Give √V as a share; None where one mark alone has none."""
    if len(marks) < 2:  # noqa: PLR2004 (one has no variance)
        return None
    return sqrt(_whole_variance(marks) / (len(marks) * (len(marks) - 1))) / THOUSANDTHS


def _whole_variance(marks: Sequence[int]) -> int:
    """Give n (n - 1) times the variance, a whole number."""
    return _whole_covariance(marks, marks)


def _judged(
    item: Item, marks: Mapping[int, int], everybody: _Everybody, question: Question | None, taken: Counter[str]
) -> ItemFigures:
    lonely = everybody.lonely
    return ItemFigures(
        item=item,
        answers=len(marks),
        compared=len(marks) - (len(lonely.intersection(marks)) if lonely else 0),
        complete=len(everybody.complete),
        facility=sum(marks.values()) / len(marks) / THOUSANDTHS,
        guess=None if question is None else random_guess(question),
        discrimination=_discrimination(*_compared(marks, everybody)),
        picks=() if question is None else _picks(question, taken),
    )


def _effective_weights(marks: Mapping[Item, Mapping[int, int]], everybody: _Everybody) -> dict[Item, float]:
    """
    Give √C(x, T) of each question as a share of the sum of them all, over those who answered every question.

    What goes against the total, a covariance below 0, has no weight and adds nothing to the sum, as in Moodle.
    """
    learners = everybody.complete
    total = [everybody.totals[learner] for learner in learners]
    if len(learners) < 2 or min(total) == max(total):  # noqa: PLR2004 (one has no covariance)
        return {}
    shared = {
        item: _whole_covariance(list(map(by_learner.__getitem__, learners)), total)
        for item, by_learner in marks.items()
    }
    whole = sum(sqrt(each) for each in shared.values() if each > 0)
    return {item: sqrt(each) / whole for item, each in shared.items() if each >= 0}


def _whole_covariance(here: Sequence[int], total: Sequence[int]) -> int:
    """Give n (n - 1) times the covariance, a whole number, so that nothing is below 0 by rounding."""
    products: int = sum(map(mul, here, total))
    return len(here) * products - sum(here) * sum(total)


def _picks(question: Question, taken: Counter[str]) -> tuple[Pick, ...]:
    if question.form is not Form.CHOICE:
        return ()
    return tuple(Pick(option=option, count=taken[option], is_key=option == question.key) for option in question.options)
