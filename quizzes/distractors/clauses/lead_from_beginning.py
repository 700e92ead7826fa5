"""
From where on is what was said before a sentence shown, so that it is read as it was said?

    主持人：到时候开车只要四十分钟，渡轮怎么办？    shown, though 我开始挺想不通 could be read without it
    老邵：公司说人要减一半。
    我开始挺想不通，跟桥较劲。                 asked

The least that leaves nothing hanging, which `lead_back` finds, still lacks what no word of the sentence points at: of
what he could make nothing. So it begins with the question or what else is replied to, else with the turn or the
paragraph, else with a sentence within it that stands by itself, as far as that is short.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.clauses.lead_back import Lead, lead_of, shown_back
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.shown_needs import Shown, need_of_shown
from quizzes.distractors.clauses.spot_needs import is_answer
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_POINTS = lazy_regex("[这那](?:方面|[个种件样项条])")
# What a question takes up of what was said before it: 那个键到底为什么咳嗽, 问题出在哪儿, 后来呢, 您怎么看.
_TAKES_UP = lazy_regex(
    "^[这那](?!些年|几年|么多年|里|儿|边)|那(?=[一二两三四五六七八九十几]|[个次回种件张座条位只家天年])|^[^，。]{0,3}[他她它]"
    "|问题出?在|^(?:所以|可是|但是|不过)|^[^，。]{0,4}后来|^[^，。]{0,4}(?:呢|怎么看|怎么办)？$"
)


class _Beginning(IntEnum):
    """Where what is shown begins, the best last; what one asks oneself is no beginning."""

    AT_SENTENCE = 0
    WITHIN_TURN = 1
    TURN = 2
    REPLIED_TO = 3
    BEFORE_THAT = 4


# How much may hang in what is shown from there on: a question that helps says something of what it is about.
_MAY_HANG = {
    _Beginning.WITHIN_TURN: Need.NONE,
    _Beginning.TURN: Need.NONE,
    _Beginning.REPLIED_TO: Need.HELPS,
    _Beginning.BEFORE_THAT: Need.NONE,
}
_MOST_WITHIN_TURN = 90  # characters
_LEAST_ANSWERING = 8  # hanzi of an answer that says enough without its question: 打了个喷嚏 does not


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
    best, beginning, first, is_open = least, _Beginning.WITHIN_TURN, spot, False
    if _begins_anew(document, spot):
        return best
    for seen in shown_back(document, spot, part, within, may_show):
        is_own = first.speaker == spot.speaker and not is_answer(document, first)
        is_whole = is_own and _begins_anew(document, first)
        if seen.is_cut or is_whole or (beginning >= _Beginning.REPLIED_TO and not is_open):
            break
        first = seen.before[0] if seen.before else spot
        at, (hangs, is_bare) = _beginning_of(document, seen), need_of_shown(document, seen)
        if is_bare and len(hanzi_of(first.source)) < _LEAST_ANSWERING:
            hangs = max(hangs, Need.HELPS)
        if at < beginning or hangs > max(least.need, _MAY_HANG[at]):
            continue
        lead = lead_of(document, seen, hangs)
        if at is not _Beginning.WITHIN_TURN or len(lead.told) <= _MOST_WITHIN_TURN:
            best, beginning = lead, at
            is_open = bool(_TAKES_UP.search(in_simplified(first.source)))
    return best


def _beginning_of(document: Document, seen: Shown) -> _Beginning:
    first = seen.before[0] if seen.before else seen.spot
    before = document.before(first)
    opens_turn = before is None or before.speaker != first.speaker
    if first is seen.spot:
        return _Beginning.AT_SENTENCE
    if first.speaker is not None and first.speaker != seen.spot.speaker:
        return _Beginning.REPLIED_TO if opens_turn else _Beginning.AT_SENTENCE
    if any(each.speaker not in {None, first.speaker} for each in seen.before):
        return _Beginning.BEFORE_THAT
    if first.asks and (before is None or not opens_turn):  # himself
        return _Beginning.AT_SENTENCE
    is_amid = before is not None and before.place == first.place
    return _Beginning.WITHIN_TURN if is_amid else _Beginning.TURN


def _begins_anew(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence begins the text, a paragraph that a narrator tells, or what somebody asks about."""
    before = document.before(spot)
    if before is None or (spot.speaker is None and before.place != spot.place):
        return True
    return before.speaker != spot.speaker and spot.asks and not _POINTS.search(in_simplified(spot.source))
