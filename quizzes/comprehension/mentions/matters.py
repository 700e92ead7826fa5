"""
Which things belong together, and which does one expect in a talk: a hammer where something is mended.

    mentioned_matters.tsv  the things of each matter, and what is spoken of in a talk about it
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import compiled, rows_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.distractors.document import Document

_TOUCHED, _DWELT_ON = 2, 5  # sentences that speak of a matter


def expected(document: Document, word: str) -> int:
    """Tell how much one expects a thing in a talk: not (0), because it touches its matter (1), or dwells on it (2)."""
    most = max((count_of(document, _matters()[matter][0]) for matter in matters_of(word)), default=0)
    return (most >= _TOUCHED) + (most >= _DWELT_ON)


def matters_of(word: str) -> frozenset[str]:
    """Give the matters that a simplified word belongs to."""
    return frozenset(matter for matter, (_, words) in _matters().items() if word in words)


@lru_cache(maxsize=256)
def count_of(document: Document, scene: str) -> int:
    """Count the sentences of a talk that have what a pattern says."""
    pattern = compiled(scene)
    return sum(pattern.search(source) is not None for source in _sources(document))


@lru_cache(maxsize=2)
def _sources(document: Document) -> tuple[str, ...]:
    return tuple(in_simplified(spot.source) for spot in document.spots)


@lru_cache(maxsize=1)
def _matters() -> Mapping[str, tuple[str, frozenset[str]]]:
    """Give for each matter what is spoken of in a talk about it, and its things."""
    return {matter: (scene, frozenset(words.split(","))) for matter, scene, words in rows_of("mentioned_matters.tsv")}
