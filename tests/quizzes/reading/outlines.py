"""A short way to write down what was read: `speaker| source = translation` for each paragraph, `#` for a heading."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

from quizzes.reading import read_interview

if TYPE_CHECKING:
    from quizzes.interview import Interview


def read(text: str) -> Interview:
    """Read an interview that is written indented in a test."""
    return read_interview(dedent(text).strip("\n").encode())


def outline(interview: Interview) -> list[str]:
    """Write all headings and paragraphs down in the order of their lines."""
    lines = {h.line: f"# {h.source} = {h.translation or '-'}" for h in interview.headings}
    for turn in interview.turns:
        for k, paragraph in enumerate(turn.paragraphs):
            speaker = (turn.speaker or "") if k == 0 else "+"
            lines[paragraph.line] = f"{speaker}| {paragraph.source} = {paragraph.translation or '-'}"
    return [lines[line] for line in sorted(lines)]


def codes(interview: Interview) -> list[str]:
    """Give the codes of all problems, in order, without repetition."""
    return list(dict.fromkeys(problem.code for problem in interview.problems))
