"""Who asks in a talk, who is asked, and who asks more than he tells?"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.distractors.display import shown

if TYPE_CHECKING:
    from quizzes.distractors.document import Document


@lru_cache(maxsize=4)
def hosts_of(document: Document) -> frozenset[str | None]:
    """Tell who asks in this talk: whose sentences are questions one time in three at least."""
    said = Counter(spot.speaker for spot in document.spots)
    asked = Counter(spot.speaker for spot in document.spots if shown(spot.source).endswith("？"))
    return frozenset(speaker for speaker, count in asked.items() if 3 * count >= said[speaker])


@lru_cache(maxsize=4)
def guests_of(document: Document) -> frozenset[str | None]:
    """Give those who talk and are no hosts."""
    return frozenset(spot.speaker for spot in document.spots) - hosts_of(document) - {None}


@lru_cache(maxsize=64)
def asks_mostly(document: Document, speaker: str | None) -> bool:
    """Tell whether one of those who talk asks more than he tells."""
    said = [spot for spot in document.spots if spot.speaker == speaker]
    return speaker is not None and 2 * sum(spot.asks for spot in said) > len(said)
