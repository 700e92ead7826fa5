"""
Which column of a list of words holds the words, their readings, their meanings, an example?

Its head tells, in whatever language, or else what stands in the cells: hanzi alone are words, pinyin is readings, what
goes on to a full stop and has the word in it is an example, and what is left is meanings.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.pinyin import is_reading
from quizzes.chinese.scripts import fold_kanji
from quizzes.chinese.tables import rows_of
from quizzes.reading.definition import has_tones, is_word
from quizzes.reading.languages import Language, language_of
from quizzes.reading.other_script import in_one_script
from quizzes.reading.word_classes import is_part_of_speech

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Column(StrEnum):
    """What a column holds."""

    WORD = "word"
    READING = "reading"
    MEANING = "meaning"
    EXAMPLE = "example"
    PART = "part of speech"
    LEFT_OUT = "left out"


_ASIDE = lazy_regex(r"[（(\[【][^（）()\[\]【】]*[)）\]】]|[\s:：*＊]+")
_SIGNS = lazy_regex("[…～~·A-Za-z]+")
_NUMBERS = lazy_regex(r"(?:HSK|L|第)?\s*\d{1,4}(?:[-–~]\d)?\s*[級级课課.．、]?", re.IGNORECASE)
_MOSTLY = 0.8
_LEAST_NAMED = 2
_LONGEST_WORD = 12


def columns_named(cells: Sequence[str]) -> tuple[Column | None, ...] | None:
    """Give what a head says of each column; None for a row that is no head."""
    found = tuple(_named(_ASIDE.sub("", cell)) for cell in cells)
    return found if sum(column is not None for column in found) >= min(_LEAST_NAMED, len(cells)) else None


def columns_of(rows: Sequence[Sequence[str]], named: Sequence[Column | None] = ()) -> Mapping[Column, int]:
    """Give the column of words, of readings, of meanings and of examples, as far as there are such."""
    width = max((len(named), *map(len, rows)))
    cells = [[row[at].strip() if at < len(row) else "" for row in rows] for at in range(width)]
    found: dict[Column, int] = {}
    for at, column in enumerate(named):
        if column is not None:
            found.setdefault(column, at)
    taken = {at for at, column in enumerate(named) if column is not None}
    for column, holds in _HOLDS.items():
        words = cells[found[Column.WORD]] if Column.WORD in found else []
        free = [at for at in range(width) if at not in taken and any(cells[at]) and holds(cells[at], words)]
        there = [found[column]] if column in found else free
        if there:
            found[column] = there[0]
            taken.update(free if column is Column.LEFT_OUT else there[:1])
    return found


def _named(cell: str) -> Column | None:
    return _names().get(cell.casefold())


@lru_cache(maxsize=1)
def _names() -> Mapping[str, Column]:
    """Load what columns are called, without blanks, by name."""
    rows = rows_of("word_columns.tsv")
    return {name: Column(column) for column, names in rows for name in names.split("|")}


def is_word_alone(cell: str) -> bool:
    """Tell whether a cell is a word in hanzi and nothing else; signs may stand in it: 虽然……但是, 打（电话）, T恤."""
    bare = _SIGNS.sub("", _ASIDE.sub("", in_one_script(cell)))
    return len(bare) <= _LONGEST_WORD and is_word(bare, strict=True)


def _mostly(cells: Sequence[str], share: float) -> bool:
    return share >= _MOSTLY * sum(map(bool, cells)) and share > 0


def _holds_words(cells: Sequence[str], _: Sequence[str]) -> bool:
    return _mostly(cells, sum(map(is_word_alone, cells)))


def _holds_readings(cells: Sequence[str], _: Sequence[str]) -> bool:
    return _mostly(cells, sum(is_reading(cell) and has_tones(cell) for cell in cells if cell))


def _holds_parts(cells: Sequence[str], _: Sequence[str]) -> bool:
    return _mostly(cells, sum(map(is_part_of_speech, cells)))


def _holds_nothing(cells: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether a column only counts the words, says their level, or writes or reads them in another way."""
    counted = sum(_NUMBERS.fullmatch(cell) is not None for cell in cells if cell)
    alike = sum(fold_kanji(one) == fold_kanji(other) for one, other in zip(cells, words, strict=False) if one)
    return _mostly(cells, max(counted, alike)) or _holds_readings(cells, words)


def _holds_examples(cells: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether a column says something in Chinese with the words beside it."""
    said = [bool(word) and word in cell and cell != word for cell, word in zip(cells, words, strict=False) if cell]
    are_chinese = sum(language_of(cell) is Language.CHINESE for cell in cells if cell)
    return 2 * sum(said) >= len(said) and _mostly(cells, are_chinese)


def _holds_meanings(cells: Sequence[str], _: Sequence[str]) -> bool:
    return any(map(str.isalpha, "".join(cells)))


_HOLDS = {
    Column.WORD: _holds_words,
    Column.READING: _holds_readings,
    Column.PART: _holds_parts,
    Column.LEFT_OUT: _holds_nothing,
    Column.EXAMPLE: _holds_examples,
    Column.MEANING: _holds_meanings,
}
