"""
Which text has an interview, or a list of words, that was typed into a workbook (XLSX) or a document (DOCX)?

A row of a sheet, and a paragraph or a row of a table in a document, is a line of the text: problems name it by its
number. Cells of a row stand side by side, as tabs part them in a text. Of the looks only those remain that a text can
say: headings, and what is bold as a whole.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import islice
from string import ascii_uppercase
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.formats.docx import paragraphs
from quizzes.formats.docx_package import is_document
from quizzes.formats.office_rows import OfficeText, numbered_text, row_text, uncounted, without_notes
from quizzes.formats.table_columns import columns_of, is_head
from quizzes.formats.talk_columns import talk_columns
from quizzes.formats.word_table import MOST_COLUMNS, is_list, row_of_words
from quizzes.formats.xlsx import rows_of
from quizzes.formats.xlsx_package import has_wide_sheets_alone, is_workbook
from quizzes.problem import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizzes.formats.table_head import Row
    from quizzes.limits import Limits

_SAMPLE = 60  # rows, which show what a sheet holds
_MOST_COLUMNS = 4  # a speaker and a text, in two languages; beside what counts the rows
_LEAST_SAID, _LEAST_HANZI = 3, 4


@lru_cache(maxsize=1)
def office_text(data: bytes, limits: Limits) -> OfficeText | None:
    """Give the text of a talk or of words in such a file; None for any other one, for questions, for a bad workbook."""
    if not is_workbook(data):
        return _text_of_document(data, limits) if is_document(data) else None
    if has_wide_sheets_alone(data, max(1 + _MOST_COLUMNS, MOST_COLUMNS)):
        return None
    top, _ = rows_of(data, limits, _is_read, _SAMPLE)
    if not _is_read(top):
        return None
    rows, problems = rows_of(data, limits, _is_read)
    told = tuple(map(_with_line, problems))
    if _are_words(top):
        return _text_of(rows, map(row_of_words, uncounted(without_notes(_cells(rows)))), told)
    columns = talk_columns(_cells(rows), [row.number for row in rows])
    return _text_of(rows, map(row_text, columns.rows), (*told, *columns.problems))


def _is_read(rows: Sequence[Row]) -> bool:
    """Tell whether the first rows of a sheet are of a talk or of a list of words."""
    top = rows[:_SAMPLE]
    return _are_words(top) or is_talk(talk_columns(_cells(top), [row.number for row in top]).rows)


def _are_words(rows: Sequence[Row]) -> bool:
    return is_list(uncounted(without_notes(_cells(rows))))


def _text_of(rows: Sequence[Row], lines: Iterable[str], problems: tuple[Problem, ...]) -> OfficeText:
    numbered = zip((row.number for row in rows), lines, strict=True)
    return OfficeText(text=_whole(numbered_text(numbered)), problems=problems)


def _text_of_document(data: bytes, limits: Limits) -> OfficeText:
    found, problem = paragraphs(data, limits)
    problems = () if problem is None else (problem,)
    head = next(filter(lambda line: _is_head_of_questions(found[line - 1].split("\t")), _rows_of_tables(found)), None)
    if head is not None:
        return OfficeText(text="", problems=(_questions_in(head),))
    return OfficeText(text=numbered_text(enumerate(found, 1)), problems=problems)


def _rows_of_tables(lines: Sequence[str]) -> Iterator[int]:
    """Give the numbers of the first lines that may be rows of a table of questions."""
    return islice((number for number, line in enumerate(lines, 1) if line.count("\t") >= _LEAST_SAID), _SAMPLE)


def _is_head_of_questions(cells: Sequence[str]) -> bool:
    """Tell whether a row is the head of a table of questions, and none that names what people ask and answer."""
    return is_head(cells) and {"option1", "option2"} <= set(columns_of(cells))


def _questions_in(line: int) -> Problem:
    return Problem(
        severity=Severity.ERROR,
        code="questions-in-document",
        message="A table of questions is not read in a text document; copy it into a workbook, save that as XLSX.",
        line=line,
    )


def _whole(text: str) -> str:
    """Put halves of characters together; one without the other, which no file can hold, is a character that is lost."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _with_line(problem: Problem) -> Problem:
    """Give a problem of a cell the line that its row is in the text."""
    row = "" if problem.cell is None else problem.cell.lstrip(ascii_uppercase)
    return replace(problem, line=int(row)) if row.isdecimal() else problem


def _cells(rows: Sequence[Row]) -> Sequence[Sequence[str]]:
    return [[cell or "" for cell in row.cells] for row in rows]


def is_talk(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether the first rows of a sheet are what people say, and no table of questions below its head."""
    stripped = ([cell.strip() for cell in row if cell.strip()] for row in rows)
    filled = [row for row in stripped if row]
    if not filled or max(map(len, filled)) > _MOST_COLUMNS:
        return False
    of_questions = sum(column is not None for column in columns_of(filled[0]))
    said = sum(len(hanzi_of(cell)) >= _LEAST_HANZI for row in filled for cell in row)
    return 2 * of_questions <= len(filled[0]) and said >= _LEAST_SAID
