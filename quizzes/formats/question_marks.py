"""
Did a program put question marks in the place of what it could not write?

Excel does so with Chinese where it saves a table as CSV on a system of another language, and an editor that saves a
text as ANSI. What was lost is in the original alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.formats.entries import Entry
    from quizzes.problem import Problem

_CURE = "take the original, and save it in UTF-8 (in Excel as CSV UTF-8, or as XLSX)"
# Behind a word or a stop they are the writer's own, as in What??
_A_WORD = re.compile(r"(?<![\w?!.,])\?{2,}|\?{2,}(?=\w)")


def is_lost(text: str) -> bool:
    """Tell whether question marks are all that is left of a text."""
    return "??" in text and text.isascii() and not any(character.isalnum() for character in text)


def problems_of_marks(entry: Entry) -> Iterator[Problem]:
    """Find a text that is question marks alone, which is an error, or one in which they stand for a word."""
    texts = list(_texts(entry))
    for name, part, text in texts:
        if is_lost(text):
            message = f"where only question marks stand, characters were lost when the file was saved; {_CURE}"
            yield entry.spot_of(name, part).error("question-marks", message)
            return
    for name, part, text in texts:
        if text.isascii() and _A_WORD.search(text):
            message = f"question marks stand here where a word may have been lost when the file was saved; {_CURE}"
            yield entry.spot_of(name, part).warning("question-marks", message)
            return


def _texts(entry: Entry) -> Iterator[tuple[str, str | None, str]]:
    """Give the texts of a question that all depends on, each with the names of its place."""
    content = entry.content
    for name in ("prompt", "options", "answer"):
        value = content.get(name)
        if isinstance(value, str):
            yield name, None, value
        elif isinstance(value, list):
            yield from ((name, str(i), text) for i, text in enumerate(value) if isinstance(text, str))
