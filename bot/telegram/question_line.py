"""A question in one line where it is told of and not asked: by what it asks about, with the gap that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.markup import ELLIPSIS, length, shortened
from bot.texts.neutral import neutral_line
from bot.tutor.subject import subject
from quizzes.question import GAP

if TYPE_CHECKING:
    from bot.store.revision_rows import Hit
    from quizzes.question import Question

_CLAUSE_ENDS = "，。？！；：、,.?!;: "
# Of a long text this part stands before its gap: in UTF-16 units less than two thirds, so that the gap itself fits.
_BEFORE_GAP = 3


def at_gap(text: str, limit: int) -> str:
    """Shorten to `limit` UTF-16 units, by the beginning too where the end would take the gap away."""
    short, at = shortened(text, limit), text.find(GAP)
    if at < 0 or GAP in short or length(text) <= limit:
        return short
    start = at - limit // _BEFORE_GAP
    ends = [i + 1 for i in range(start, at) if text[i] in _CLAUSE_ENDS]
    return ELLIPSIS + shortened(text[(ends or [start])[0] :].lstrip(), limit - 1)


def told_with_passage(question: Question | Hit, *, passage: int, prompt: int) -> str:
    """Write the passage, of which the prompt speaks (这句话里的…), before the prompt; each within its limit."""
    asked = at_gap(neutral_line(question.prompt), prompt)
    if question.passage is None:
        return asked
    return f"{at_gap(neutral_line(question.passage), passage)} – {asked}"


def told_apart(question: Question, shared: frozenset[str], limit: int) -> str:
    """Name a question by what it is about; `shared` are the texts that others beside it have too."""
    return at_gap(neutral_line(subject(question, shared)), limit)
