"""
What is shown before the sentence of a word whose meaning is asked for?

All that leads to it, where that is short; of a longer lead the end, where the sentence is short, and from a sentence
on that names whom the words mean.

    奶奶摔了一跤。 我回家看她。     she is somebody who was hurt
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.antecedent import parties_in
from quizzes.comprehension.quote_lead import lead_of_quote
from quizzes.distractors.clauses.begun_amid import begins_amid
from quizzes.distractors.clauses.lead_back import label_of
from quizzes.distractors.display import is_balanced, shown
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_MOST_BEFORE, _MOST_SENTENCES = 90, 3  # characters of what leads to the sentence: who reads more loses the word
_SHORT = 16  # hanzi of a sentence that says too little alone of what a word means
_LEFT_OUT = "……"
_HIM = lazy_regex("(?<![其吉])他(?!人)|[她它牠祂]")


def shown_before(document: Document, spot: Spot, passage: str, word: str) -> str:
    """Give what leads to the sentence of a word, and who says it, where that is short and says the word nowhere."""
    before = lead_of_quote(document, spot, passage, lambda said: word not in said)
    label = label_of(document, spot)
    if before is not None and len(before) <= _MOST_BEFORE:
        return before
    means_somebody = _HIM.search(in_simplified(passage)) is not None
    is_short = len(hanzi_of(passage)) < _SHORT
    if before is None or not (means_somebody or is_short):
        return label
    return f"{label}{_end_of_lead(document, spot, word, means_somebody=means_somebody)}"


def _end_of_lead(document: Document, spot: Spot, word: str, *, means_somebody: bool) -> str:
    """Give the last sentences of the paragraph before one, from the nearest that needs none before it; or nothing."""
    for count in range(1, min(spot.index, _MOST_SENTENCES) + 1):
        lead = document.spots[spot.index - count : spot.index]
        text = shown("".join(each.source for each in lead))
        if lead[0].place != spot.place or word in text or len(text) > _MOST_BEFORE:
            return ""
        plain = in_simplified(text)
        is_clear = any(parties_in(each.words) for each in lead) and not _HIM.search(plain)
        if (is_clear or not means_somebody) and not begins_amid(plain, document.people) and is_balanced(text):
            before = document.before(lead[0])
            return f"{_LEFT_OUT if before is not None and before.place == spot.place else ''}{text}"
    return ""
