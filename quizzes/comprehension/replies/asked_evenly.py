"""
Which questions for the reply to something are told by the text alone, and by what decides?

No word of what is read may tell it, and its explanation has to name the tie that none of the other replies has too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.replies import question_answer
from quizzes.comprehension.replies.deciding_ties import is_reply_known_by_sense, tie_of_reply
from quizzes.comprehension.replies.repeating import is_told_by_repeating
from quizzes.comprehension.replies.saying import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.vetoes import Tally

_LABEL = "："


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask which question a reply answers, and how a question is answered."""
    made = question_answer.items(document, tally)
    is_translated = document.language is not None
    yield from (item for item in made if item.key == item.subject or is_even(item, tally, is_translated=is_translated))


def is_even(item: Item, tally: Tally, *, is_translated: bool) -> bool:
    """Tell whether no word of what is read tells the reply, and what decides is named, or its sense does."""
    others, read, said = [wrong.option for wrong in item.distractors], _read(item), _said(item)
    if tally.refuses("told-by-word", hit=is_told_by_repeating(item.key, others, read)):
        return False
    tie = tie_of_reply(item.subject, said, others)
    is_told = bool(tie.ja) and f"{tie.ja}" in (item.explanation.ja or "")
    is_known = is_told or (is_translated and is_reply_known_by_sense(item.subject, said, others))
    return not tally.refuses("no-deciding-tie", hit=not is_known)


def _said(item: Item) -> str:
    """Give the reply with the words that lead to it, which are told in the text alone: 我现在想的是."""
    quote = told(item.evidence.quote)
    return quote if quote.endswith(item.key) else item.key


def _read(item: Item) -> str:
    """Give what is read, without who says it."""
    lines = (item.passage or "").split("\n")
    return "\n".join(line.partition(_LABEL)[2] or line for line in lines)
