"""
From where on is what was said before a sentence shown, so that it is read as it was said?

    主持人：到时候开车只要四十分钟，渡轮怎么办？    shown, though 我开始挺想不通 could be read without it
    老邵：公司说人要减一半。
    我开始挺想不通，跟桥较劲。                 asked

The least that leaves nothing hanging, which `lead_back` finds, still lacks what no word of the sentence points at: of
what he could make nothing. So it begins with the question that is answered, else with the turn or the paragraph, else
with a sentence within it that stands by itself, as far as that is short.
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING

from quizzes.distractors.clauses.lead_back import MOST_BEFORE, Lead, lead_of, shown_back
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.shown_needs import Shown, need_of_shown
from quizzes.distractors.clauses.spot_needs import asks
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizzes.distractors.document import Document, Spot

_POINTS = re.compile("[这那](?:方面|[个种件样项条])")


class _Beginning(IntEnum):
    """Where what is shown begins, the best last; what one asks oneself is no beginning."""

    AT_SENTENCE = 0
    WITHIN_TURN = 1
    TURN = 2
    QUESTION = 3


# The most characters from there on, and how much may hang in it: a question that helps says enough of what it is about.
_MOST = {_Beginning.WITHIN_TURN: 90, _Beginning.TURN: MOST_BEFORE, _Beginning.QUESTION: MOST_BEFORE}
_MAY_HANG = {_Beginning.WITHIN_TURN: Need.NONE, _Beginning.TURN: Need.NONE, _Beginning.QUESTION: Need.HELPS}


def lead_from_beginning(
    document: Document,
    spot: Spot,
    part: tuple[int, int],
    may_show: Callable[[str], bool],
    least: Lead,
    within: str = "",
) -> Lead:
    """
    Give what leads to a part of a sentence from where it begins; the `least` where that is long, or hangs itself.

    A question to another one begins a matter of its own, unless it points at one.
    """
    best, beginning = least, _Beginning.WITHIN_TURN
    if not spot.source[: part[0]].strip() and _begins_anew(document, spot):
        return best
    for seen in shown_back(document, spot, part, within, may_show):
        if seen.is_cut or beginning is _Beginning.QUESTION:
            break
        at, hangs = _beginning_of(document, seen), need_of_shown(document, seen)[0]
        if at < beginning or hangs > max(least.need, _MAY_HANG[at]):
            continue
        lead = lead_of(document, seen, min(least.need, hangs))
        if len(f"{lead.above}{lead.told}") <= _MOST[at]:
            best, beginning = lead, at
    return best


def _beginning_of(document: Document, seen: Shown) -> _Beginning:
    first = seen.before[0] if seen.before else seen.spot
    asks_it = asks(first)
    if first is seen.spot or (asks_it and first.speaker == seen.spot.speaker):
        return _Beginning.AT_SENTENCE
    before = document.spots[first.index - 1] if first.index else None
    if before is not None and before.speaker == first.speaker and before.place == first.place:
        return _Beginning.WITHIN_TURN
    return _Beginning.QUESTION if asks_it else _Beginning.TURN


def _begins_anew(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence begins the text, a paragraph that a narrator tells, or what somebody asks about."""
    before = document.spots[spot.index - 1] if spot.index else None
    if before is None or (spot.speaker is None and before.place != spot.place):
        return True
    return before.speaker != spot.speaker and asks(spot) and not _POINTS.search(in_simplified(spot.source))
