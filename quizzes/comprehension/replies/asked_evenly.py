"""
Which questions that join a reply to what it responds to are told by the text alone, and by a tie that decides?

A reply is told by its form beside the only question for yes or no, or for a time, that it can answer; by a word of what
is read that it alone repeats; and what any such reply has decides nothing: 当然, a year beside other years.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.replies import in_response, question_answer, said_in_reply
from quizzes.comprehension.replies.deciding_ties import tie_of_question, tie_of_reply
from quizzes.comprehension.replies.even_forms import is_reply_told, is_told_by_form, is_told_by_repeating
from quizzes.comprehension.replies.left_out import names_word
from quizzes.comprehension.replies.saying import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.vetoes import Tally

_LABEL = "："


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask which question a reply answers, how a question is answered, and with what a reply goes on."""
    for generator in (question_answer.items, in_response.items):
        yield from (item for item in generator(document, tally) if is_even(item, tally))
    yield from (item for item in said_in_reply.items(document, tally) if is_even_later(item, tally))


def is_even(item: Item, tally: Tally) -> bool:
    """Tell whether neither form nor a word of what is read tells the key, and its explanation names what decides."""
    others, read = [wrong.option for wrong in item.distractors], _read(item)
    is_question = item.key == item.subject
    is_told = is_told_by_form(item.key, others, read) if is_question else is_reply_told(item.subject)
    if tally.refuses("told-by-form", hit=is_told):
        return False
    if tally.refuses("told-by-word", hit=is_told_by_repeating(item.key, others, read)):
        return False
    tie = tie_of_question(item.key, read, others) if is_question else tie_of_reply(item.subject, _said(item), others)
    return not tally.refuses("no-deciding-tie", hit=not tie.ja or tie.ja not in (item.explanation.ja or ""))


def is_even_later(item: Item, tally: Tally) -> bool:
    """Tell so of a later sentence of a reply, whose tie has to be a word that it takes up from what is said before."""
    others, read = [wrong.option for wrong in item.distractors], _read(item)
    if tally.refuses("told-by-word", hit=is_told_by_repeating(item.key, others, read)):
        return False
    return not tally.refuses("no-deciding-tie", hit=not names_word(item.explanation))


def _said(item: Item) -> str:
    """Give the reply with the words that lead to it, which are told in the text alone: 我现在想的是."""
    quote = told(item.evidence.quote) if item.evidence is not None else ""
    return quote if quote.endswith(item.key) else item.key


def _read(item: Item) -> str:
    """Give what is read, without who says it."""
    lines = (item.passage or "").split("\n")
    return "\n".join(line.partition(_LABEL)[2] or line for line in lines)
