"""Do the tiles make an accepted sentence, and if not, where does it go wrong?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.grading.comparing import comparable
from quizzes.grading.verdict import Grade, OtherOrder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.question import Question

_MOST_PER_ORDER = 4  # a text this many times as long as the sentence is not looked at in detail


def grade_order(question: Question, given: Sequence[str]) -> Grade:
    """Compare the tiles, joined, with the accepted orders, joined: equal tiles may stand for each other."""
    written = comparable("".join(given)) if sum(map(len, given)) <= _longest(question) else ""
    if any(written == comparable("".join(order)) for order in question.orders):
        return Grade.correct()
    order, place = max(((order, _agreeing(order, written)) for order in question.orders), key=lambda found: found[1])
    model = question.key
    expected = order[place] if place < len(order) else ""
    return Grade.wrong(
        OtherOrder(model=model, index=place, given=_tile_at(question, order, place, written), expected=expected)
    )


def _longest(question: Question) -> int:
    return _MOST_PER_ORDER * sum(map(len, question.answer)) + 100


def _agreeing(order: Sequence[str], written: str) -> int:
    """Count the tiles of an order that the text begins with."""
    start = 0
    for count, tile in enumerate(map(comparable, order)):
        if not written.startswith(tile, start):
            return count
        start += len(tile)
    return len(order)


def _tile_at(question: Question, order: Sequence[str], place: int, written: str) -> str:
    """Find the tile that stands where the order is left; the longest one where several could be meant."""
    start = sum(len(comparable(tile)) for tile in order[:place])
    there = [tile for tile in question.options if comparable(tile) and written.startswith(comparable(tile), start)]
    return max(there, key=len, default="")
