"""Which wrong options are offered together, so that the key does not stand out among them?"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, TypeVar

from quizzes.distractors.items.solvers import is_guessable
from quizzes.distractors.vetoes import overlap, words_in_common

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_Option = TypeVar("_Option")

_WANTED, _LEAST = 3, 2
_TRIED = 8  # of the most tempting options so many are tried together
_LEAST_OF_SHORTEST, _MOST_OF_LONGEST = 0.8, 1.25  # of other options: an extreme key must sometimes be
_MORE_CHARACTERS = 2  # by which a key may go beyond all others in repeating what is shown


def sets_of(passed: Sequence[_Option], *, least: int = _LEAST) -> Iterator[tuple[_Option, ...]]:
    """Give three of the most tempting options at a time, and then two, where so few are enough."""
    for wanted in range(_WANTED, max(least, _LEAST) - 1, -1):
        yield from combinations(passed[:_TRIED], wanted)


def looks_unlike(key: str, others: Sequence[str], shown_text: str, *, more_words: int = 1) -> bool:
    """
    Veto 15: the key is by far the longest or the shortest, or repeats more of what is shown than the others.

    `more_words` pairs of characters beyond the others are let pass.
    """
    lengths = [len(other) for other in others]
    most_words = max(words_in_common(other, shown_text) for other in others)
    most_characters = max(overlap(other, shown_text) for other in others)
    return (
        not _LEAST_OF_SHORTEST * min(lengths) <= len(key) <= _MOST_OF_LONGEST * max(lengths)
        or words_in_common(key, shown_text) > most_words + more_words
        or overlap(key, shown_text) > most_characters + _MORE_CHARACTERS
        or is_guessable(key, [key, *others], shown_text)
    )
