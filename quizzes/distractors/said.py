"""What of an interview does its speaker say for sure, and what may somebody tell who only looks on?"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.interview import Interview, Turn


def said_for_sure(interview: Interview) -> Interview:
    """Give an interview in which a paragraph that nobody says for sure is narration."""
    return replace(interview, turns=tuple(part for turn in interview.turns for part in _parts(turn)))


def _parts(turn: Turn) -> Iterator[Turn]:
    for is_said, group in groupby(turn.paragraphs, key=lambda paragraph: paragraph.is_surely_said):
        paragraphs = tuple(group)
        yield replace(turn, speaker=turn.speaker if is_said else None, line=paragraphs[0].line, paragraphs=paragraphs)
