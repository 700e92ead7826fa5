"""
What is shown before a quote, so that who reads nothing else knows of what, of whom and of when it speaks?

    活下来了，＿＿给我们送一箱橘子。     who? the question that it answers is shown: 记者：他后来怎么样？
    第二年跑了＿＿，油钱都没挣回来。     the second year of what? the sentence before it
    比赛以后我看了＿＿。                 what? it tells it nowhere: not asked, if the sentence before cannot be shown
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.distractors.clauses.begun_amid import begins_amid
from quizzes.distractors.clauses.lead_back import label_of, lead_back
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizzes.distractors.document import Document, Spot


def lead_of_quote(document: Document, spot: Spot, passage: str, may_show: Callable[[str], bool]) -> str | None:
    """Give what stands before a quote, who speaks last of it; None where it needs what cannot be shown."""
    at = max(0, spot.source.find(passage))
    at = 0 if not spot.source[:at].strip() else at
    lead = lead_back(document, spot, (at, at + len(passage)), may_show)
    is_amid = (
        lead.is_empty and spot.index > 0 and begins_amid(in_simplified(passage), map(in_simplified, document.people))
    )
    is_open = lead.need is Need.NEEDED or is_amid
    return None if is_open else lead.before(label_of(document, spot))
