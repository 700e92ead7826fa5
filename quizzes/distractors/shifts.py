"""Does what a sentence means stand with the sentence beside it, because the translator parted them elsewhere?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.distractors.coverage import says_one

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document, Spot


@lru_cache(maxsize=4)
def shifted(document: Document) -> frozenset[int]:
    """
    Give the sentences whose translations cannot be trusted.

    None of the words of one is in its own translation, and one is in that of the sentence beside it, whose own words do
    not call for it: neither of both translations says its sentence and no more.
    """
    language = document.language
    return frozenset(_shifts(document, language)) if language is not None else frozenset()


def _shifts(document: Document, language: str) -> Iterator[int]:
    for spot in document.spots:
        if not spot.translation or says_one(spot.words, spot.translation, language):
            continue
        for beside in _beside(document, spot):
            words = [word for word in spot.words if word not in beside.source]
            if says_one(words, beside.translation or "", language):
                yield from (spot.index, beside.index)


def _beside(document: Document, spot: Spot) -> Iterator[Spot]:
    for index in (spot.index - 1, spot.index + 1):
        if 0 <= index < len(document.spots) and document.spots[index].place == spot.place:
            yield document.spots[index]
