"""What is told of a sentence in its translation, with a place that is changed on both sides, and which are apart?"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from quizzes.distractors.clauses.lead_back import Lead

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.comprehension.statements.translated_numbers import Place
    from quizzes.distractors.edits.edit import Edit

_ALONE = Lead()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A sentence, or clauses of it, with what is told of it, what is read before, and a place changed on both sides."""

    claim: Claim
    told: str
    edit: Edit
    place: Place
    lead: Lead = _ALONE

    @property
    def changed(self) -> str:
        """What is told with the place changed."""
        return told_with(self.told, [self])


def told_with(told: str, changes: Sequence[Change]) -> str:
    """Put at some places of what is told what stands there otherwise, the last place first."""
    for place in sorted((each.place for each in changes), key=lambda each: -each.start):
        told = f"{told[: place.start]}{place.other}{told[place.end :]}"
    return told


def apart(found: Sequence[Change], count: int) -> Iterator[Sequence[Change]]:
    """Give so many of some changes that are each of another place, on both sides."""
    for some in combinations(found, count):
        edits = sorted((each.edit.start, each.edit.end) for each in some)
        places = sorted((each.place.start, each.place.end) for each in some)
        if all(one[1] <= other[0] for spans in (edits, places) for one, other in pairwise(spans)):
            yield some
