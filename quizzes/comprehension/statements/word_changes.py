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
from quizzes.comprehension.statements.translated_edits import turned
from quizzes.distractors.display import clause_of
from quizzes.distractors.edits.edit_guards import (
    conditional_clauses,
    is_negated,
    is_polar,
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
_TIME, _OF_HOUR = (
    "t",
    lazy_regex("阳光|太阳|日[出落]|天[亮黑]|月亮|星星|[早午晚夜][饭餐点班市]|起床|睡觉|灯"),
)  # 早晨的阳光
# What is said only with a negation, or only without one, in a translation: 一人も, しか, あまり, any, already.
_POLAR = lazy_regex(
    "[一二]?(?:つ|人|度|回|言|本|枚|円|元)も|ひとつ|[何誰]も|どこ(?:に|へ)?も|しか|全然|まったく|全く|決して|けっして|少しも|あまり|"
    "それほど|ほど|まだ|いまだ|もう|めったに|必ずしも|とても|なかなか|到底|とうてい|さえ|すら|どうしても|いくら|どんな|いかに|だけで|"
    "だけは|ばかり|わけ|限り|かもし|はず|すべて|全部|みんな|すぐ|ようやく|やっと|すっかり|ずいぶん|"
    r"(?i:\b(?:any\w*|either|neither|nor|yet|already|still|even|ever|never|until|unless|at all|much|many|but|only|all|"
    r"every\w*|both|too|so|as|just|no|none|nobody|nothing|without|hardly|necessarily|if|whether|how|what|why)\b)"
)
_DENIAL = lazy_regex("[不没]")
_DENIES = lazy_regex("[不没](?!过[，,]|断|久|同|少|变)|是[^，。]{1,12}的[是，]")  # another negation of the sentence
# Who is meant by it is no other than was said: 父亲……他, my father … he.
_HE_OR_SHE = lazy_regex(r"[他她]|彼|(?i:\b(?:he|him|his|she|hers?)\b)")


def word_changes(document: Document, claim: Claim, told: str) -> Iterator[tuple[Edit, Place]]:
    """Give the changes of words of a claim that can be made in its translation too."""
    simple, language = in_simplified(claim.said), document.language or ""
    if _OF_REASON.search(simple):
        return
    found = chain(
        turned(claim.said, told, language),
        contraries(claim.said, claim.spot.words, told, language),
    )
    for edit, place in found:
        change = replace(edit, other=document.written(edit.other))
        is_held = _is_bound(simple, edit) or _is_polar(simple, told, edit, place)
        is_held = is_held or _is_told_anyway(simple, told, edit) or is_told_too(document, claim, change)
        is_theme = tag_of(edit.said).startswith("n") and is_of_the_talk(document, edit.said)
        if not (is_held or is_theme or is_told_by_title(document, edit.said)):
            yield change, place


def _is_polar(text: str, told: str, edit: Edit, place: Place) -> bool:
    """Tell whether a negation comes or goes beside what is said only with one or only without: 一つも, all, already."""
    if bool(_DENIAL.search(in_simplified(edit.said))) is bool(_DENIAL.search(in_simplified(edit.other))):
        return False
    rest, clause = f"{text[: edit.start]}＿{text[edit.end :]}", told[: place.start].rpartition("、")[2]
    is_told = _POLAR.search(f"{clause}{place.other}{told[place.end :]}") is not None
    return is_told or _DENIES.search(rest) is not None or is_polar(text, edit.start, edit.end)


def _is_bound(text: str, edit: Edit) -> bool:
    """Tell whether a word stands under a condition or a negation, or goes with another part of its sentence."""
    is_of_condition = clause_of(text, edit.start) in conditional_clauses(text)
    return is_of_condition or is_negated(text, edit.start, edit.end) or _GOES_WITH.search(text) is not None


def _is_told_anyway(text: str, told: str, edit: Edit) -> bool:
    """Tell whether the rest of a sentence says which of two it was: her husband, a cold winter, my father … he."""
    is_of_kin = in_simplified(edit.said) in words("relative") and _HE_OR_SHE.search(f"{text}{told}") is not None
    is_of_hour = tag_of(edit.said) == _TIME and _OF_HOUR.search(text) is not None
    is_of_rest = is_of_hour or is_told_by_rest(text, edit.start, edit.end) or breaks_habit(edit, text)
    return is_of_kin or is_of_rest or is_known_of_both(edit, text)
