"""Which wrong options are offered together, so that the key does not stand out among them?"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, TypeVar

from quizzes.distractors.solvers import is_guessable
from quizzes.distractors.vetoes import is_only_of_length, overlap, words_in_common

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_Option = TypeVar("_Option")

_WANTED, _LEAST = 3, 2
_TRIED = 8  # of the most tempting options so many are tried together
_MORE_WORDS, _MORE_CHARACTERS = 1, 2  # by which a key may go beyond all others in repeating what is shown


def sets_of(passed: Sequence[_Option]) -> Iterator[tuple[_Option, ...]]:
    """Give three of the most tempting options at a time, and then two."""
    for wanted in range(_WANTED, _LEAST - 1, -1):
        yield from combinations(passed[:_TRIED], wanted)


def looks_unlike(key: str, others: Sequence[str], shown_text: str) -> bool:
    """Veto 15: the key is the longest or the shortest, or repeats much more of what is shown than the others."""
    most_words = max(words_in_common(other, shown_text) for other in others)
    most_characters = max(overlap(other, shown_text) for other in others)
    return (
        is_only_of_length(key, others)
        or words_in_common(key, shown_text) > most_words + _MORE_WORDS
        or overlap(key, shown_text) > most_characters + _MORE_CHARACTERS
        or is_guessable(key, [key, *others], shown_text)
    )
