"""
What is said elsewhere in the talk that a reader who did not read a passage could take for its point?

Statements of the same person from other paragraphs, as general as a point is: they tell no figures, no story and no
example, and speak of nothing that only the passage speaks of.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.comprehension.claim import claims
from quizzes.comprehension.exchange import name_of
from quizzes.comprehension.gist_points import is_detail
from quizzes.comprehension.themes import Themes
from quizzes.distractors.vetoes import is_out_of_length, overlap
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.claim import Claim
    from quizzes.comprehension.gist_points import Point
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_RATIO, _MOST_SHARED, _HEAD = (0.5, 2.0), 4, 4
_AROUND = 60  # sentences before and after from which the statements come
_NOT_ALONE = re.compile("自己|^(?:至于|故|第[一二三])")


class Rivals:
    """The general statements of one interview, told of who makes them."""

    def __init__(self, document: Document) -> None:
        self.document, self.themes = document, Themes(document)
        self.found = tuple(_named(document, claim) for claim in claims(document) if _is_general(claim))
        self._starts = [claim.spot.index for claim in self.found]

    def beside(self, point: Point, tally: Tally) -> Sequence[Claim]:
        """Give those that are not said in a passage, the most tempting first."""
        told, at = "".join(spot.source for spot in point.passage), point.claim.spot.index
        pool = [
            claim
            for claim in self.found[bisect_left(self._starts, at - _AROUND) : bisect_left(self._starts, at + _AROUND)]
            if claim.spot.speaker == point.claim.spot.speaker
            and claim.spot.place != point.claim.spot.place
            and not is_out_of_length(point.claim.said, claim.said, *_RATIO)
            and not tally.refuses("may-be-right", hit=self._is_near(claim, point, told))
        ]
        return sorted(pool, key=lambda claim: (-min(overlap(claim.said, told), _MOST_SHARED), self._draw(point, claim)))

    def _is_near(self, claim: Claim, point: Point, told: str) -> bool:
        """Tell whether a statement speaks of the point, or of what only its passage speaks of."""
        return bool(self.themes.shared(claim.quote, point.claim.quote) or self.themes.ties(claim.quote, told))

    def _draw(self, point: Point, claim: Claim) -> str:
        text = f"{self.document.interview.sha256}|{point.claim.spot.index}|{claim.spot.index}"
        return hashlib.sha256(text.encode()).hexdigest()


def _is_general(claim: Claim) -> bool:
    """Tell whether a statement could be the point of a passage: no detail, and it needs nothing before it."""
    return not is_detail(claim.spot) and not _NOT_ALONE.search(in_simplified(claim.said))


def _named(document: Document, claim: Claim) -> Claim:
    """Name those of whom a speaker says 我们, as the point names them."""
    is_ours = in_simplified(claim.quote).find("我们") in range(_HEAD) and in_simplified(claim.said).startswith("他们")
    name = document.written(name_of(claim.spot.speaker or ""))
    return replace(claim, said=f"{name}{claim.said}") if is_ours else claim
