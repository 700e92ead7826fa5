"""Where does a list of words begin that no title announces, and what stands in the rows of a table of words?"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.definition import definition_of, is_word
from quizzes.reading.languages import Language, language_of
from quizzes.reading.listed_alike import parted_alike
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizzes.reading.definition import Definition
    from quizzes.reading.lines import Line

COLUMN = any_of("glossary column")
_TABLE_FRAME = lazy_regex(rf"[|｜](?:\s*(?:[-:—]+|{COLUMN}|)\s*[|｜])+", re.IGNORECASE)
_BULLET = lazy_regex(r"(?:[・•·●○◆■▪*＊-]|[(（]?[0-9０-９]{1,3}\s*[.．、)）]|[①-⑳])\s*(?=\S)")
_STOP = lazy_regex(r"[。！？!?]$")
_LEAST, _PAIR = 3, 2  # lines; two stand by themselves
_MOST_BLANKS = 8


def words_explained(lines: Sequence[Line], start: int, ends: Callable[[Line], bool]) -> tuple[str, ...]:
    """
    Give the words that some lines in a row explain without readings, below no title; none where they do not.

    `ends` tells which lines are labels or headings.
    """
    if lines[start].is_blank:
        return ()
    below = lines[start : start + _LEAST * (_MOST_BLANKS + 1)]  # as islice goes through all that stands above
    some = list(islice((line for line in below if not line.is_blank), _LEAST))
    alone = list(takewhile(lambda line: not line.is_blank, below[:_LEAST]))
    is_pair = len(alone) == _PAIR and (start == 0 or lines[start - 1].is_blank)
    some = alone if is_pair else some
    words: list[str] = []
    languages: set[Language] = set()
    for line in parted_alike(some):
        definition = _explained(line.text)
        if definition is None or definition.meaning is None or _STOP.search(definition.meaning):
            return ()
        words.append(definition.word)
        languages.add(language_of(definition.meaning))
    if any(map(ends, some)):
        return ()
    are_theirs = Language.CHINESE not in languages and bool(languages & {Language.JAPANESE, Language.ENGLISH})
    return tuple(words) if len(words) == (_PAIR if is_pair else _LEAST) and are_theirs else ()


def _explained(line: str) -> Definition | None:
    """Read a line as a word in hanzi, a sign and a meaning."""
    bullet = _BULLET.match(line)
    definition = definition_of(line if bullet is None else line[bullet.end() :], loose=False)
    return definition if definition is not None and is_word(definition.word, strict=True) else None


def without_table(line: Line) -> Line:
    """Write the cells of a table's row one after the other; its frame and its header are no text."""
    if not line.text.startswith(("|", "｜")):
        return line
    if _TABLE_FRAME.fullmatch(line.text):
        return replace(line, text="")
    return replace(
        line, text="\t".join(cell for cell in (part.strip() for part in re.split("[|｜]", line.text)) if cell)
    )
