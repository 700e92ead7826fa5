"""What is a place of a sentence and of its translation that can be changed, and what may stand there?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.listed_levels import HIGHEST

if TYPE_CHECKING:
    from quizzes.question import Localized


@dataclass(frozen=True, slots=True, kw_only=True)
class BothSides:
    """
    A sentence in simplified characters with its translation, and its words where they are known.

    `known` are the simplified words of the whole text: who and what is spoken of in it may be offered in a sentence.
    `rivals` are words of the sentence, each with those that would be offered beside a gap in its place. `told` are
    words of it that the translation surely says, with what may be offered for them in Chinese alone.
    """

    source: str
    translation: str
    language: str
    words: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()
    rivals: tuple[tuple[str, tuple[str, ...]], ...] = ()
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A simplified word of a sentence, which of its glosses the translation says, what it means, and its fellows."""

    word: str
    said: str
    meaning: Localized
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One language at a place: what stands there, from where to where, and what may stand in its place."""

    start: int
    end: int
    said: str
    others: tuple[str, ...]

    def around(self, text: str) -> tuple[str, str]:
        """Give what stands before and behind the place in the sentence that it was found in."""
        return text[: self.start], text[self.end :]


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """
    A place that a sentence and its translation have in common.

    `meanings` say in Japanese and in English what stands there and what each of the other wordings means. `level` is
    that at which a learner knows what stands there, and `is_of_field` says that the others are words of one field.
    Where a place `is_in_chinese` alone, the translation could not be written with the others.
    """

    zh: Side
    other: Side
    clause: int
    meanings: tuple[Localized, ...]
    level: int = HIGHEST
    is_of_field: bool = False
    is_in_chinese: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewritten:
    """A place on both sides, what else may stand there, and what all of these mean, what stands there first."""

    zh: tuple[int, int]
    other: tuple[int, int]
    zh_others: tuple[str, ...]
    others: tuple[str, ...]
    meanings: tuple[Localized, ...]
