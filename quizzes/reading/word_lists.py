"""Where does a list of words begin that no title announces, and what stands in the rows of a table of words?"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.reading.definition import definition_of, is_word
from quizzes.reading.languages import Language, language_of
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizzes.reading.lines import Line

_COLUMN = any_of("glossary column")
_TABLE_FRAME = re.compile(rf"[|｜](?:\s*(?:[-:—]+|{_COLUMN}|)\s*[|｜])+", re.IGNORECASE)
_BULLET = re.compile(r"(?:[・•·●○◆■▪*＊-]|[0-9０-９]{1,3}\s*[.．、)）])\s*(?=\S)")
_STOP = re.compile(r"[。！？!?]$")
_LEAST = 3
_MOST_BLANKS = 8


def begins_list(lines: Sequence[Line], start: int, text: str, ends: Callable[[Line], bool]) -> bool:
    """
    Tell whether some lines in a row explain words of the text without readings, below no title.

    `ends` tells which lines are labels or headings; `text` is all that the file says.
    """
    if lines[start].is_blank:
        return False
    some = [line for line in lines[start : start + _LEAST * (_MOST_BLANKS + 1)] if not line.is_blank][:_LEAST]
    languages: set[Language] = set()
    for line in some:
        meaning = None if ends(line) else _meaning_of_word(line.text, text)
        if meaning is None or _STOP.search(meaning):
            return False
        languages.add(language_of(meaning))
    are_theirs = Language.CHINESE not in languages and bool(languages & {Language.JAPANESE, Language.ENGLISH})
    return len(some) == _LEAST and are_theirs


def _meaning_of_word(line: str, text: str) -> str | None:
    """Give what a line says after a word of the text and a sign."""
    bullet = _BULLET.match(line)
    definition = definition_of(line if bullet is None else line[bullet.end() :], loose=False)
    if definition is None or not is_word(definition.word, strict=True):
        return None
    return definition.meaning if text.count(definition.word) > 1 else None


def without_table(line: Line) -> Line:
    """Write the cells of a table's row one after the other; its frame and its header are no text."""
    if not line.text.startswith(("|", "｜")):
        return line
    if _TABLE_FRAME.fullmatch(line.text):
        return replace(line, text="")
    return replace(
        line, text="\t".join(cell for cell in (part.strip() for part in re.split("[|｜]", line.text)) if cell)
    )
