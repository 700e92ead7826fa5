"""In which orders do the pieces of a run say the same?"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.translation.clause import clause_of
from quizzes.translation.clause_links import has_subject, is_topic, when_link
from quizzes.translation.joints import Joint, Piece, ends_of_clauses, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Order = tuple[Piece, ...]


def free_orders(pieces: Order) -> tuple[Order, ...]:
    """
    Give all orders that are right, that of the text first.

    A word of time may stand before or behind the subject, and a clause of time without a subject before or behind the
    noun of which it and the next clause speak.
    """
    found = [pieces]
    for i, (one, other) in enumerate(pairwise(pieces)):
        if other.joint is Joint.TIME:
            end = _end_of_subject(pieces, i + 1)
            found += [(*order[:i], *order[i + 1 : end], one, *order[end:]) for order in found]
    for start, middle, end in topics_with_a_time(pieces):
        found += [(*order[:start], *order[middle:end], *order[start:middle], *order[end:]) for order in found]
    return tuple(found)


def _end_of_subject(pieces: Sequence[Piece], at: int) -> int:
    """Find where the subject ends that begins at a piece, and may go on in the next: 这场, 比赛."""
    return at + 1 + (pieces[at + 1 : at + 2] != () and pieces[at + 1].joint is Joint.POINTED)


def topics_with_a_time(pieces: Sequence[Piece]) -> Iterator[tuple[int, int, int]]:
    """Find what a noun and a clause of time before which and behind which it may stand begin and end."""
    starts = ends_of_clauses(pieces)
    for start, middle, end in zip(starts, starts[1:], starts[2:], strict=False):
        one, other = words_of(pieces[start:middle]), words_of(pieces[middle:end])
        is_followed = end < len(pieces) and not has_subject(words_of(pieces[end:]))
        if is_topic(one) and is_followed and when_link(other) and not clause_of(other).subject_end:
            yield start, middle, end
