"""In which orders do the pieces of a run say the same?"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.translation.joints import Joint
from quizzes.translation.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Sequence

Order = tuple[Piece, ...]


def free_orders(pieces: Order) -> tuple[Order, ...]:
    """Give all orders that are right, that of the text first: a word of time may stand before or behind the subject."""
    found = [pieces]
    for i, (one, other) in enumerate(pairwise(pieces)):
        if other.joint is Joint.TIME:
            end = _end_of_subject(pieces, i + 1)
            found += [(*order[:i], *order[i + 1 : end], one, *order[end:]) for order in found]
    return tuple(found)


def _end_of_subject(pieces: Sequence[Piece], at: int) -> int:
    """Find where the subject ends that begins at a piece, and may go on in the next: 这场, 比赛."""
    return at + 1 + (pieces[at + 1 : at + 2] != () and pieces[at + 1].joint is Joint.POINTED)
