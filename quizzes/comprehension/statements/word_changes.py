"""
Which words of a sentence may be changed on both sides, so that it says what the interview certainly does not?

What holds only under a condition, as a reason, or beside a negation is left as it is, and so is what the interview says
of the other as well: 我爸种茶，我妈也种.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.claims.claim_edits import is_told_too
from quizzes.comprehension.claims.likely_edits import is_of_the_talk, is_told_by_title
from quizzes.comprehension.claims.odd_edits import breaks_habit, is_known_of_both
from quizzes.comprehension.statements.contraries import contraries
from quizzes.comprehension.statements.translated_edits import other_amounts
from quizzes.distractors.display import clause_of
from quizzes.distractors.edits.edit_guards import (
    conditional_clauses,
    is_negated,
    is_told_by_rest,
)
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.comprehension.statements.translated_numbers import Place
    from quizzes.distractors.document import Document
    from quizzes.distractors.edits.edit import Edit

_OF_REASON = lazy_regex("因为|由于|所以|因此|因而|既然|于是")  # a reason tells that it is hard, and not easy
# 越多越难, 换乘一方便，客流就涨: which way is told by the other half.
_GOES_WITH = lazy_regex("越(?!来越|南).{1,4}越|(?:^|[，；])[^，；]{0,6}一[\u4e00-\u9fff]{1,3}，")
# Who is meant by it is no other than was said: 父亲……他, my father … he.
_HE_OR_SHE = lazy_regex(r"[他她]|彼|(?i:\b(?:he|him|his|she|hers?)\b)")


def word_changes(document: Document, claim: Claim, told: str) -> Iterator[tuple[Edit, Place]]:
    """Give the changes of words of a claim that can be made in its translation too."""
    simple, language = in_simplified(claim.said), document.language or ""
    if _OF_REASON.search(simple):
        return
    found = chain(
        other_amounts(claim.said, told, language),
        contraries(claim.said, claim.spot.words, told, language),
    )
    for edit, place in found:
        change = replace(edit, other=document.written(edit.other))
        is_held = _is_bound(simple, edit) or _is_told_anyway(simple, told, edit) or is_told_too(document, claim, change)
        is_theme = tag_of(edit.said).startswith("n") and is_of_the_talk(document, edit.said)
        if not (is_held or is_theme or is_told_by_title(document, edit.said)):
            yield change, place


def _is_bound(text: str, edit: Edit) -> bool:
    """Tell whether a word stands under a condition or a negation, or goes with another part of its sentence."""
    is_of_condition = clause_of(text, edit.start) in conditional_clauses(text)
    return is_of_condition or is_negated(text, edit.start, edit.end) or _GOES_WITH.search(text) is not None


def _is_told_anyway(text: str, told: str, edit: Edit) -> bool:
    """Tell whether the rest of a sentence says which of two it was: her husband, my father … he."""
    is_of_kin = any(kin in in_simplified(edit.said) for kin in words("relative"))
    is_of_kin = is_of_kin and _HE_OR_SHE.search(f"{text}{told}") is not None
    is_of_rest = is_told_by_rest(text, edit.start, edit.end) or breaks_habit(edit, text)
    return is_of_kin or is_of_rest or is_known_of_both(edit, text)
