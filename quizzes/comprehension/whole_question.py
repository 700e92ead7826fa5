"""
How much of a question is shown, so that nothing in it hangs?

    一把四十块，您的要六百。孩子们买得起吗？     all of it: buy what?
    很多人用机器。您却用手，为什么？             all of it: 却 sets it against what is said first
    最难的是什么？是下水吗？                     all of it: what is asked of?
    这只钟是修的，还是卖的？我来的时候它没走。   from the question on, though it ends with what asks nothing
    这条街很热闹。您在这里住了几年？             its last sentence is enough
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.clauses.shown_needs import need_of_sentence
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_FEW = 8  # hanzi of a question that leaves open what it asks about
_MOST = 90  # characters
_TAKES_UP = lazy_regex(
    "[却它]|(?<!其)[他她](?!人)|(?:^|[，,])(?:那|这|可是?|但是?|不过|所以|还|也|又)(?![么里儿边些时年])|"
    "^(?:为什么|怎么|是|有|会|能|真的|难道|当时|后来|结果)|呢[？?]$"
)


def whole_question(document: Document, last: Spot, most: int = _MOST) -> str:
    """Give the end of a turn, from a sentence on that asks and takes up nothing of those before it in the turn."""
    first, said = last, last.source.strip()
    while first.index and _takes_up(document, first, said):
        before = document.spots[first.index - 1]
        if (before.place, before.speaker) != (last.place, last.speaker) or len(before.source) + len(said) > most:
            break
        first, said = before, f"{before.source.strip()}{said}"
    return said


def _takes_up(document: Document, first: Spot, said: str) -> bool:
    """Tell whether what is shown asks nothing, or begins with what only the sentence before it explains."""
    text = in_simplified(first.source.strip())
    is_open = len(hanzi_of(text)) <= _FEW or _TAKES_UP.search(text) is not None
    return is_open or "？" not in said or need_of_sentence(document, first.index) is not Need.NONE
