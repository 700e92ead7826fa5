"""What is a time, a place or a thing that a sentence tells, what could stand in its stead, and how is it asked for?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizzes.distractors.spots import Spot


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """
    A time, a place or a thing in a sentence, as `text` in simplified characters, and others that could stand there.

    `sets` are such others, of which the one that the text tells most of is taken. `is_named_so` tells that it is what
    the question word asks for: no place is in a letter.
    """

    start: int
    text: str
    sets: tuple[tuple[str, ...], ...]
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

    `means` gives what one of it is in Japanese and in English, where that is no number.
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
    others: tuple[str, ...]
