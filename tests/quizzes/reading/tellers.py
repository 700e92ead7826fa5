"""Who tells a paragraph of an interview, in a word: what a table of paragraphs without labels expects."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizzes.interview import Interview

SPEAKER, NOBODY, UNKNOWN = "speaker", "nobody", "unknown"


def teller_of(interview: Interview, text: str) -> str:
    """Say who tells a paragraph of an interview."""
    [(turn, paragraph)] = [found for found in interview.paragraphs() if found[1].source == text]
    if turn.speaker is None:
        return NOBODY
    return SPEAKER if paragraph.is_surely_said else UNKNOWN
