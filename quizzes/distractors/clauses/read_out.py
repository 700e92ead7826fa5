"""Which sentences does a speaker only read out, as they stand amid a quotation that began before them: a letter?"""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_OPENING, _CLOSING = frozenset("“「『"), frozenset("”」』")


def is_read_out(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence goes on with what is quoted, so that its 我 is not the one who has the word."""
    return spot.index in _read_out(document)


@lru_cache(maxsize=4)
def _read_out(document: Document) -> frozenset[int]:
    paragraphs = (list(said) for _, said in groupby(document.spots, key=lambda each: each.place))
    return frozenset(index for said in paragraphs for index in _amid_quotation(said))


def _amid_quotation(said: list[Spot]) -> Iterator[int]:
    depth = 0
    for spot in said:
        if depth > 0:
            yield spot.index
        text = in_simplified(spot.source)
        depth += sum((char in _OPENING) - (char in _CLOSING) for char in text)
