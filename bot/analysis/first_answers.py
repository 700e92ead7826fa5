"""
Which answer of a learner to a question says something about the question? The first one.

Later answers were given after the key was shown. Moodle's report leaves them out by default, too: "Quizzes that allow
multiple attempts" in https://docs.moodle.org/dev/Quiz_statistics_calculations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.analysis.discrimination import item_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.analysis.discrimination import Item
    from bot.tutor.attempt import Attempt


def first_answers(attempts: Iterable[Attempt]) -> dict[Item, dict[int, Attempt]]:
    """Give the first attempt of each learner at each question; of two at one moment, the one that comes first here."""
    first: dict[Item, dict[int, Attempt]] = {}
    for attempt in attempts:
        of_item = first.setdefault(item_of(attempt), {})
        known = of_item.get(attempt.learner)
        if known is None or attempt.at < known.at:
            of_item[attempt.learner] = attempt
    return first
