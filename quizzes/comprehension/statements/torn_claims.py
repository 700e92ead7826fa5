"""
Does a statement hang on what was said before it, so that it may not be judged by itself?

    记者：路有多长？ / 单程十里，一天两趟        of what: needed
    记者：你们几点开饭？ / 我们七点开饭          nothing
    不过我在村里教了十年书                      nothing, as 不过 is not told with it
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.comprehension.claims.claim import OPENING
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.shown_needs import need_of_part_alone
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.document import Document


@lru_cache(maxsize=1 << 12)
def hangs_on_what_was_said(document: Document, claim: Claim) -> bool:
    """Tell whether a statement is understood by nobody who has not read what stands before it."""
    if claim.is_named:
        return False
    at = claim.spot.source.find(claim.quote)
    tie = OPENING.match(in_simplified(claim.quote))
    start = at + (tie.end() if tie is not None else 0)
    return need_of_part_alone(document, claim.spot, start, at + len(claim.quote) - start) is Need.NEEDED
