"""
Which table is a list of words, no questions and no talk: 包子, bāozi, 肉まん in columns beside each other?

It is one where a column is words in hanzi, nearly each another one, and a column beside it has what is no Chinese. What
its columns are is told when its text is read.
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
from quizzes.limits import Limits
from quizzes.line_breaks import with_line_feeds
from quizzes.problem import any_error

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_COLUMNS = 8
_DELIMITERS = "\t,;"
_PARTED = "; "
_SAMPLE, _SAMPLE_BYTES = 60, 1 << 15
_MOST_ABOVE = 3  # a title, a head, an empty row
_MOSTLY, _DIFFERENT = 0.8, 0.7
_LONGEST_WORD, _LEAST_WORDS = 12, 3
_SIGNS = re.compile(r"[（(].*?[)）]|[…～~·A-Za-z\u00c0-\u024f\s]+")
_NO_CHINESE = re.compile("[A-Za-z]{2}|[À-ɏ\u3041-\u3096\u30a1-\u30fa]")


@lru_cache(maxsize=1)
def words_in_table(data: bytes, limits: Limits) -> OfficeText | None:
    """Give the text of a table of plain text that is a list of words; None for every other file."""
    start = data if len(data) <= _SAMPLE_BYTES else data[: data.rfind(b"\n", 0, _SAMPLE_BYTES) + 1]
    sample = decode(start, Limits(bytes=_SAMPLE_BYTES)).text
    told = None if sample is None else next((each for each in _DELIMITERS if is_list(_rows(sample, each))), None)
    decoded = None if told is None else decode(data, limits)
    if told is None or decoded is None or decoded.text is None or any_error(decoded.problems):
        return None
    rows = _numbered_rows(decoded.text, told)
    text = numbered_text((number, row_of_words(cells)) for number, cells in rows)
    return OfficeText(text=text, problems=decoded.problems, encoding=decoded.encoding)


def is_list(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether some rows are words beside what they mean or how they are read; a head may stand above them."""
    filled = [row for row in rows if any(cell.strip() for cell in row)][:_SAMPLE]
    if not filled or any(map(is_head, filled[:_MOST_ABOVE])):
        return False
    wide = [row for row in filled if sum(bool(cell.strip()) for cell in row) > 1]
    width = max(map(len, wide), default=0)
    if not 1 < width <= MOST_COLUMNS or len(wide) < len(filled) - _MOST_ABOVE:
        return False
    columns = [[row[at].strip() if at < len(row) else "" for row in wide] for at in range(width)]
    return any(map(_holds_words, columns)) and any(map(_is_no_chinese, columns))


def row_of_words(cells: Sequence[str]) -> str:
    """Write cells side by side, with tabs; what has lines of its own beside one word is all said of that word."""
    plain = [with_line_feeds(cell).strip() for cell in cells]
    if not any(_is_word(cell) and "\n" not in cell for cell in plain):
        return row_text(cells)
    return "\t".join(_PARTED.join(filter(None, map(str.strip, cell.split("\n")))) for cell in plain).rstrip()


def _holds_words(cells: Sequence[str]) -> bool:
    words = [cell for cell in cells if _is_word(cell)]
    return len(words) >= max(_LEAST_WORDS, _MOSTLY * (len(cells) - 1)) and len(set(words)) >= _DIFFERENT * len(words)


def _is_word(cell: str) -> bool:
    bare = _SIGNS.sub("", cell)
    return 0 < len(bare) <= _LONGEST_WORD and len(hanzi_of(bare)) == len(bare)


def _is_no_chinese(cells: Sequence[str]) -> bool:
    """Tell whether most cells have letters or kana; what a talk says ends with a full stop."""
    said = [cell for cell in cells if _NO_CHINESE.search(cell) and not cell.endswith(("。", "！", "？"))]
    return 2 * len(said) >= len(cells)


def _rows(text: str, delimiter: str) -> list[list[str]]:
    return [cells for _, cells in islice(_numbered_rows(text, delimiter), _SAMPLE)]


def _numbered_rows(text: str, delimiter: str) -> list[tuple[int, list[str]]]:
    """Give rows with the number of the line in which each begins; none of what is no table."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True, skipinitialspace=True)
    found: list[tuple[int, list[str]]] = []
    number = 1
    try:
        for row in reader:
            found.append((number, row))
            number = reader.line_num + 1
    except csv.Error:
        return []
    return found
