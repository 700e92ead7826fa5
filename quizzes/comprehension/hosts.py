"""Who asks in a talk, who is asked, and who asks more than he tells?"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.distractors.display import shown

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot


@lru_cache(maxsize=4)
def hosts_of(document: Document) -> frozenset[str | None]:
    """Tell who asks in this talk: who ends one sentence in three with a question, or more than half of what is said."""
    said = Counter(spot.speaker for spot in document.spots)
    asked = Counter(spot.speaker for spot in document.spots if _asks(spot))
    last = {spot.place: spot for spot in document.spots}.values()
    turns, ended = Counter(spot.speaker for spot in last), Counter(spot.speaker for spot in last if _asks(spot))
    return frozenset(
        speaker for speaker, count in asked.items() if 3 * count >= said[speaker] or 2 * ended[speaker] > turns[speaker]
    )


def _asks(spot: Spot) -> bool:
    return shown(spot.source).endswith("？")


@lru_cache(maxsize=4)
def guests_of(document: Document) -> frozenset[str | None]:
    """Give those who talk and are no hosts."""
    return frozenset(spot.speaker for spot in document.spots) - hosts_of(document) - {None}
