"""What is a time or a place that a sentence tells, what could stand in its stead, and how is it asked for?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizzes.distractors.spots import Spot


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """Another time or place, with the parts that it has `instead` of those of the key; none where all is another."""

    text: str
    instead: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """
    A time or a place in a sentence, as `text` in simplified characters, and others that could stand there.

    `sets` are such others, the best first: the first of which enough can be offered is taken. `is_named_so` tells that
    it is what the question word asks for: no place is in a letter.
    """

    start: int
    text: str
    sets: tuple[tuple[Other, ...], ...]
    merit: float = 0.0
    is_named_so: bool = True

    @property
    def end(self) -> int:
        """Where it ends in the sentence."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """
    What is asked for: the subtype, and the words that ask for it.

    `means` gives what a time or a place is in Japanese and in English, where that is no number.
    """

    subtype: str
    asked: str
    means: Callable[[str], tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A phrase in the part of its sentence that a question quotes, with the options beside it."""

    sort: Sort
    spot: Spot
    phrase: Phrase
    passage: str
    key: str
    others: tuple[Other, ...]
