"""
What should a teacher do about a question? One plain verdict from its figures, the most urgent first.

All bounds stand in `Bounds`. Five answers are the least for any figure: with fewer, one answer moves the facility by a
quarter or more, and it would show who answered what. Ten learners are the least for what compares people: among nine,
chance alone gives one time in ten a correlation beyond 0.58. Even then a discrimination is only called low where it is
so by more than its standard error, which is about 1/√(n − 1); otherwise half of the good questions of a small class
would be accused. "Too easy", "too hard" and "weak" are where Moodle says "extremely easy", "difficult" and "very weak":
https://docs.moodle.org/dev/Quiz_report_statistics.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.analysis.item_figures import ItemFigures


class ItemVerdict(StrEnum):
    """What the first answers say of a question."""

    TOO_FEW = "too-few"
    CHECK_KEY = "check-key"
    TOO_HARD = "too-hard"
    TOO_EASY = "too-easy"
    TELLS_LITTLE = "tells-little"
    IDLE_DISTRACTOR = "idle-distractor"
    FINE = "fine"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """
    Where one verdict ends and the next begins.

    A wrong option that `rival_share` of all take, and more than the key, makes one doubt the key. A question is too
    hard at a facility of `hard` or what guessing gives, too easy from `easy` on. A discrimination below 0 makes one
    doubt the key, below `weak` it tells little. An option is idle that nobody takes although there were
    `wrong_per_distractor` wrong answers for each wrong option: were all as tempting, less than one in twenty would be
    left out.
    """

    fewest_answers: int = 5
    fewest_compared: int = 10
    rival_share: float = 0.5
    hard: float = 0.2
    easy: float = 0.95
    weak: float = 0.2
    wrong_per_distractor: int = 3


BOUNDS = Bounds()
TO_CHECK = (
    ItemVerdict.CHECK_KEY,
    ItemVerdict.TOO_HARD,
    ItemVerdict.TELLS_LITTLE,
    ItemVerdict.IDLE_DISTRACTOR,
    ItemVerdict.TOO_EASY,
)


def verdict_on(figures: ItemFigures) -> ItemVerdict:
    """Judge a question."""
    if figures.answers < BOUNDS.fewest_answers:
        return ItemVerdict.TOO_FEW
    if _has_rival(figures) or _is_surely_below(figures, 0):
        return ItemVerdict.CHECK_KEY
    if figures.facility <= max(BOUNDS.hard, figures.guess or 0):
        return ItemVerdict.TOO_HARD
    if figures.facility >= BOUNDS.easy:
        return ItemVerdict.TOO_EASY
    if _is_surely_below(figures, BOUNDS.weak):
        return ItemVerdict.TELLS_LITTLE
    return ItemVerdict.IDLE_DISTRACTOR if idle_distractors(figures) else ItemVerdict.FINE


def shown(figures: ItemFigures) -> ItemFigures | None:
    """Give what may be shown: nothing where too few answered, and no comparison where too few can be compared."""
    if figures.answers < BOUNDS.fewest_answers:
        return None
    if figures.compared < BOUNDS.fewest_compared:
        figures = replace(figures, discrimination=None, efficiency=None)
    if figures.complete < BOUNDS.fewest_compared:
        figures = replace(figures, intended_weight=None, effective_weight=None)
    return figures


def idle_distractors(figures: ItemFigures) -> tuple[str, ...]:
    """Name the wrong options that nobody took, where there were wrong answers enough to say so."""
    distractors = [pick for pick in figures.picks if not pick.is_key]
    wrong = sum(pick.count for pick in distractors)
    if wrong < BOUNDS.wrong_per_distractor * len(distractors):
        return ()
    return tuple(pick.option for pick in distractors if not pick.count)


def hardest_first(figures: Sequence[ItemFigures]) -> list[ItemFigures]:
    """Sort the questions that enough people answered: the lowest facility first, then the one that tells least."""
    enough = [each for each in map(shown, figures) if each is not None]
    return sorted(enough, key=lambda each: (each.facility, _or_one(each.discrimination), each.item))


def to_check(figures: Sequence[ItemFigures]) -> list[tuple[ItemFigures, ItemVerdict]]:
    """Name the questions that a teacher should look at, the most urgent first."""
    judged = [(each, verdict_on(each)) for each in figures]
    return sorted(
        (pair for pair in judged if pair[1] in TO_CHECK),
        key=lambda pair: (TO_CHECK.index(pair[1]), pair[0].facility, pair[0].item),
    )


def _has_rival(figures: ItemFigures) -> bool:
    """Say whether a wrong option is taken by at least half, and by more than the key is."""
    most = max((pick.count for pick in figures.picks if not pick.is_key), default=0)
    right = sum(pick.count for pick in figures.picks if pick.is_key)
    return most > right and most >= BOUNDS.rival_share * figures.answers


def _is_surely_below(figures: ItemFigures, bound: float) -> bool:
    if figures.discrimination is None or figures.compared < BOUNDS.fewest_compared:
        return False
    return figures.discrimination + 1 / sqrt(figures.compared - 1) < bound


def _or_one(discrimination: float | None) -> float:
    return 1.0 if discrimination is None else discrimination
