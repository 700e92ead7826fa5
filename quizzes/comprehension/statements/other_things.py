"""
Which thing of a claim may as well have been another one of its sort?

    他丢了一顶帽子     手套 or 围巾: nothing in the sentence tells which
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.circumstances import what
from quizzes.comprehension.circumstances.told_elsewhere import told
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.words import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.document import Document


def other_things(document: Document, claim: Claim) -> Iterator[Edit]:
    """Give the changes of a thing into another that is as likely there, and named nowhere in the talk."""
    for phrase in what.phrases_in(document, claim.spot):
        said = claim.spot.source[phrase.start : phrase.end]
        start = claim.said.find(said)
        if claim.said.count(said) == 1:
            yield from (
                Edit(
                    start=start,
                    end=start + len(said),
                    said=said,
                    other=document.written(other),
                    kind=EditKind.WORD,
                )
                for other in phrase.sets[0]
                if other in table() and not told(document, other)
            )
