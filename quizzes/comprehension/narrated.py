"""
Which paragraphs may be told by nobody who speaks, though they stand after what somebody says and have no label?

    大雁：我们为这件事吵了两年。

    外面有人敲门。小燕看了看表，说还有八分钟。      who looks on may tell this, and not 大雁
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from quizzes.comprehension.exchange import name_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document, Spot

_QUOTED, _FIRST_PERSON = re.compile("“[^”]*”|「[^」]*」"), re.compile("[我咱俺]")
_LEAST_NAME = 2


def may_be_narrated(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence is of a later paragraph that names another speaker and says nothing of its own."""
    return spot.speaker is not None and spot.place in _narrated(document)


@lru_cache(maxsize=4)
def _narrated(document: Document) -> frozenset[int]:
    """Give the paragraphs of which nobody knows whether their speaker tells them."""
    names = {in_simplified(name_of(spot.speaker)) for spot in document.spots if spot.speaker is not None}
    firsts = [
        spot
        for before, spot in zip(document.spots, document.spots[1:], strict=False)
        if before.place != spot.place and before.speaker == spot.speaker is not None
    ]
    return frozenset(spot.place for spot in firsts if _names_another(document, spot, names))


def _names_another(document: Document, first: Spot, names: set[str]) -> bool:
    own = takewhile(lambda spot: spot.place == first.place, document.spots[first.index :])
    text = _QUOTED.sub("", "".join(in_simplified(spot.source) for spot in own))
    others = {name for name in names if len(name) >= _LEAST_NAME} - {in_simplified(name_of(first.speaker or ""))}
    return not _FIRST_PERSON.search(text) and any(name in text for name in others)
