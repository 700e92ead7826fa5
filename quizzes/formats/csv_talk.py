"""
Which text has an interview that stands in a table of plain text (CSV, TSV), its translation in a column beside it?

It is one only where that is certain: each row has as many cells, one column is in Chinese throughout and says whole
sentences, another is in a language that Chinese is translated into. Names may stand before them.
"""

from __future__ import annotations

import csv
import re
from functools import lru_cache
from io import StringIO
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.decoding import decode
from quizzes.formats.office_rows import OfficeText, numbered_text, row_text
from quizzes.formats.table_columns import is_head
from quizzes.formats.talk_columns import place_of_head, talk_columns
from quizzes.limits import Limits
from quizzes.problem import any_error

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


_DELIMITERS = ",;\t"
_SAMPLE, _SAMPLE_BYTES = 60, 1 << 15
_COLUMNS = range(2, 8)  # a number, a time, a name for each language, what is said in both, a note
_LEAST_ROWS = 3
_MOSTLY = 0.9
_HALF = 0.5
_KANA, _LETTERS = re.compile("[\u3041-\u30fa]"), re.compile("[A-Za-z]{2,}")
_LEAST_HANZI = 6
_ENDS = re.compile('[。！？!?…][」』”’）)"]*$')


@lru_cache(maxsize=1)
def talk_in_table(data: bytes, limits: Limits) -> OfficeText | None:
    """Give the text of an interview in a table; None for every other file."""
    start = data if len(data) <= _SAMPLE_BYTES else data[: data.rfind(b"\n", 0, _SAMPLE_BYTES) + 1]
    sample = decode(start, Limits(bytes=_SAMPLE_BYTES)).text
    delimiter = None if sample is None else _delimiter_of(sample)
    decoded = None if delimiter is None else decode(data, limits)
    if decoded is None or delimiter is None or decoded.text is None or any_error(decoded.problems):
        return None
    rows = list(_rows(decoded.text, delimiter))
    if not is_side_by_side([row for _, row in rows]):
        return None
    numbers = [number for number, _ in rows]
    columns = talk_columns([row for _, row in rows], numbers)
    problems = (*decoded.problems, *columns.problems)
    if delimiter == "\t" and '"' not in decoded.text and not columns.problems:  # so a text has them side by side
        return OfficeText(text=decoded.text, problems=problems, encoding=decoded.encoding)
    lines = zip(numbers, map(row_text, columns.rows), strict=True)
    return OfficeText(text=numbered_text(lines), problems=problems, encoding=decoded.encoding)


def is_side_by_side(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a column of Chinese and one of its translation stand in some rows; the first may be their head."""
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    below = filled[place_of_head(filled) or 0 :]  # a title may stand above
    width = len(below[0]) if below else 0
    if width not in _COLUMNS or any(len(row) != width for row in below) or is_head(below[0]):
        return False
    columns = list(zip(*below[1:], strict=True))
    chinese = [column for column in columns if _is_chinese(column) and _says(column)]
    return len(below) >= _LEAST_ROWS and len(chinese) == 1 and any(map(_is_translation, columns))


def _delimiter_of(text: str) -> str | None:
    for delimiter in _DELIMITERS:
        rows = [row for _, row in islice(_rows(text, delimiter), _SAMPLE)]
        if is_side_by_side(rows):
            return delimiter
    return None


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Give rows with the number of the line in which each begins; none behind what is no row."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True, skipinitialspace=True)
    while True:
        number = reader.line_num + 1
        try:
            row = next(reader, None)
        except csv.Error:
            yield number, ["?"]  # as wide as no row of a talk
            return
        if row is None:
            return
        yield number, row


def _is_chinese(cells: Sequence[str]) -> bool:
    own = [len(hanzi_of(cell)) > 0 and not _KANA.search(cell) for cell in cells if cell.strip()]
    return bool(own) and sum(own) >= _MOSTLY * len(cells)


def _says(cells: Sequence[str]) -> bool:
    """Tell whether at least half of some cells hold sentences; a list of words is no talk."""
    said = [len(hanzi_of(cell)) >= _LEAST_HANZI and _ENDS.search(cell.strip()) is not None for cell in cells]
    return sum(said) >= _HALF * len(cells)


def _is_translation(cells: Sequence[str]) -> bool:
    """Tell whether some cells are in Japanese, or are in letters and have hardly any hanzi."""
    kana = sum(_KANA.search(cell) is not None for cell in cells)
    letters = sum(_LETTERS.search(cell) is not None and len(hanzi_of(cell)) < _LEAST_HANZI for cell in cells)
    return max(kana, letters) >= _MOSTLY * len(cells)
