"""In which of its sentences is a word best asked?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.distractors.targets.callings import is_coined

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.targets.targets import Target

BEST_LENGTH = 24  # characters of a sentence that is read at one glance
_JUST_BEFORE = 3  # sentences


def rank(document: Document, target: Target) -> tuple[bool, bool, bool, int, int]:
    """Give by what the sentences of one word are sorted, the best first."""
    spot, is_made_up = target.spot, is_coined(target.spot.source, target.start, target.end)
    is_again = _is_said_just_before(document, target)
    return target.aligned is None, is_made_up, is_again, abs(len(spot.source) - BEST_LENGTH), spot.index


def _is_said_just_before(document: Document, target: Target) -> bool:
    """Tell whether a sentence goes on about a word, so that what it goes on from cannot be shown with the gap."""
    at = target.spot.index
    return any(target.sense.word in spot.source for spot in document.spots[max(0, at - _JUST_BEFORE) : at])
