"""
Does the sentence before or after go on reckoning with an amount, so that it tells whether that was changed?

    展览正好开六天。       三天 could not be,
    去掉布置，只剩四天半。  as this is reckoned from it: of the two one alone is offered
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_AMOUNT
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.edits.edit import Edit

_MEASURED = lazy_regex(f"{OF_AMOUNT}[多来余几]?个?(小时|钟头|分钟|天|星期|月(?!份)|公里|米|公斤|斤|吨|块|元)")


def goes_on_reckoning(edit: Edit, claim: Claim, other: Claim) -> bool:
    """Tell whether a claim beside the one that is changed has an amount in the unit of what is changed."""
    one, beside = claim.spot, other.spot
    is_beside = one.place == beside.place and abs(one.index - beside.index) == 1
    units = set(_MEASURED.findall(in_simplified(edit.said)))
    return is_beside and not units.isdisjoint(_MEASURED.findall(in_simplified(other.said)))
