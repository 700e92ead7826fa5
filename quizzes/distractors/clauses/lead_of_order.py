"""
What is shown before a sentence whose pieces are put in order: all that was said since somebody began?

    记者：徒弟学会了吗？          shown, as it begins a turn
    老周：他昨天修好了一把锁。    asked

Who puts words in order has nothing else that tells what is spoken of, so nothing begins in the middle of a turn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.clauses.lead_from_beginning import lead_from_beginning
from quizzes.distractors.clauses.spot_needs import is_answer
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizzes.distractors.clauses.lead_back import Lead
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

# What is taken up of what stands before, as it is by who asks for no answer: 不就行了吗.
_POINTS_BACK = lazy_regex("既然|如此|[他她它]|[这那](?!里|儿|边|么|几|些年)|不就|岂|难道|不是[^，。]*吗")
_OF_ONE = lazy_regex("(?<![其吉])[他她它]")  # whom a question may name that is not shown


def lead_of_order(
    document: Document,
    spot: Spot,
    part: tuple[int, int],
    may_show: Callable[[str], bool],
    least: Lead,
    within: str = "",
) -> Lead | None:
    """Give what leads to a part of a sentence from where a turn begins; None where it would begin in the middle."""
    lead = lead_from_beginning(document, spot, part, may_show, least, within)
    if lead.is_empty and spot.index and _POINTS_BACK.search(in_simplified(spot.source)):
        return None
    first = spot if lead.is_empty else document.spots[lead.first]
    before = document.before(first)
    if lead.is_empty and _comments(spot, before):
        return None
    is_whole = (first is not spot or not part[0]) and (before is None or before.place != first.place)
    is_unasked = is_answer(document, first) and _OF_ONE.search(in_simplified(spot.source)) is not None
    return lead if is_whole and not is_unasked else None


def _comments(spot: Spot, before: Spot | None) -> bool:
    """Tell whether somebody says something of what another one has told, so that it needs that, and asks nothing."""
    is_other = before is not None and before.speaker is not None and before.speaker != spot.speaker
    return is_other and spot.speaker is not None and not spot.asks
