"""Does a question tell those who know more from those who know less?"""

from __future__ import annotations

from collections import Counter, defaultdict
from statistics import correlation
from typing import TYPE_CHECKING, TypeAlias

from bot.tutor.score import credit_in_thousandths

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.tutor.attempt import Attempt

# A question is known by its set and its id; all versions of a set count together.
Item: TypeAlias = tuple[str, str]

# Two points always lie on a line: what two people answered says nothing yet.
FEWEST_LEARNERS = 3


def item_of(attempt: Attempt) -> Item:
    """Say which question was answered."""
    return attempt.set_id, attempt.question


def discriminations(attempts: Iterable[Attempt]) -> dict[Item, float | None]:
    """
    Correlate, over learners, the mean credit for each question with that for all the other answers they gave.

    None stands where nothing can be said: of those who answered the question, fewer than three answered others too,
    or all of them did equally well.
    """
    credits_: dict[Item, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    answered, credit = Counter[int](), Counter[int]()
    for attempt in attempts:
        thousandths = credit_in_thousandths(attempt.credit)  # whole numbers: equal means must come out as equal
        credits_[item_of(attempt)][attempt.learner].append(thousandths)
        answered[attempt.learner] += 1
        credit[attempt.learner] += thousandths
    return {
        item: _correlation(
            [
                (sum(here) / len(here), (credit[learner] - sum(here)) / others)
                for learner, here in by_learner.items()
                if (others := answered[learner] - len(here))
            ]
        )
        for item, by_learner in credits_.items()
    }


def _correlation(pairs: Sequence[tuple[float, float]]) -> float | None:
    if len(pairs) < FEWEST_LEARNERS:
        return None
    here, elsewhere = zip(*pairs, strict=True)
    if min(here) == max(here) or min(elsewhere) == max(elsewhere):
        return None
    return correlation(here, elsewhere)
