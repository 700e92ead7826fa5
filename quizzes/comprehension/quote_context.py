"""Which sentence is shown before a quote that takes up what was said before it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.clauses.own_topic import takes_up_topic
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

# A first clause that points to what was said before: the sentence before it is shown as well.
_POINTS = lazy_regex(
    r"^[^，,]{0,8}[，,][^，,]{0,10}[，,][这那]些(?!年)|一[个位名](?!月)[^，,；]*[，,；]另?一[个位名]|"
    r"^(?:[^，,]{0,8}[，,])?[^，,]*?"
    r"(?:[前后]者|(?<![其吉])他(?!人)|[她它牠]|这(?!些年|几年|一行)|那(?!么|会儿)|此(?!外)|该|其(?![实中他余])|就|不过|可是|但)"
)
_OF_TWO_TOLD = lazy_regex("[^，,]{0,4}[前后]者")
_MOST_BEFORE = 48  # characters of it
_ASKED = lazy_regex(r"[？?…]")


def sentence_before(document: Document, spot: Spot, passage: str) -> str:
    """Give the sentence before a quote that points to it, if it is short and of the same paragraph."""
    before = document.before(spot)
    if before is None or before.place != spot.place or not spot.source.strip().startswith(passage):
        return ""
    if not points_back(passage) or _ASKED.search(before.source):
        return ""
    if _OF_TWO_TOLD.match(in_simplified(before.source).strip()):  # 前者……，后者……: of which two the one before tells
        two = document.before(before) or before
        shown_before = f"{two.source}{before.source}"
        is_told = two.place == before.place and two is not before and len(shown_before) <= 2 * _MOST_BEFORE
        return "" if not is_told or _ASKED.search(shown_before) else shown_before
    return before.source if len(before.source) <= _MOST_BEFORE else ""


def points_back(passage: str) -> bool:
    """Tell whether a quote takes up what was said before it."""
    text = in_simplified(passage)
    return _POINTS.match(text) is not None or takes_up_topic(text)
