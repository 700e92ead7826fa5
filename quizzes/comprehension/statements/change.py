"""What is told of a sentence in its translation, with a place that is changed on both sides?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.distractors.clauses.lead_back import Lead

if TYPE_CHECKING:
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
        return f"{self.told[: self.place.start]}{self.place.other}{self.told[self.place.end :]}"
