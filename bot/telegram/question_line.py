"""A question in one line where it is told of and not asked: by what it asks about, with the gap that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.markup import ELLIPSIS, shortened
from bot.texts.neutral import neutral_line
from bot.tutor.subject import from_gap, subject
from quizzes.question import GAP

if TYPE_CHECKING:
    from bot.store.revision_rows import Hit
    from quizzes.question import Question


def at_gap(text: str, limit: int) -> str:
    """Shorten to `limit` UTF-16 units, by the beginning too where the end would take the gap away."""
    short = shortened(text, limit)
    if GAP in short or GAP not in text:
        return short
    return ELLIPSIS + shortened(from_gap(text, limit), limit - 1)


def told_with_passage(question: Question | Hit, *, passage: int, prompt: int) -> str:
    """Write the passage, of which the prompt speaks (这句话里的…), before the prompt; with a limit of 0 without it."""
    asked = at_gap(neutral_line(question.prompt), prompt)
    if question.passage is None or not passage:
        return asked
    return f"{at_gap(neutral_line(question.passage), passage)} – {asked}"


def told_apart(question: Question, shared: frozenset[str], limit: int) -> str:
    """Name a question by what it is about; `shared` are the texts that others beside it have too."""
    return at_gap(neutral_line(subject(question, shared)), limit)
