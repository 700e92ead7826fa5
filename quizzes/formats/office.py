"""
Which text has an interview, or a list of words, that was typed into a workbook (XLSX) or a document (DOCX)?

A row of a sheet, and a paragraph or a row of a table in a document, is a line of the text: problems name it by its
number. Cells of a row stand side by side, as tabs part them in a text. Of the looks only those remain that a text can
say: headings, and what is bold as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from string import ascii_uppercase
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.formats.docx import paragraphs
from quizzes.formats.docx_package import is_document
from quizzes.formats.misplaced import is_head_of_questions, questions_in
from quizzes.formats.office_rows import OfficeText, numbered_text, row_text, uncounted, without_notes
from quizzes.formats.table_columns import columns_of, is_head
from quizzes.formats.talk_columns import place_of_head, talk_columns
from quizzes.formats.word_table import MOST_COLUMNS, is_list, row_of_words
from quizzes.formats.xlsx import rows_of
from quizzes.formats.xlsx_package import has_wide_sheets_alone, is_workbook
from quizzes.problem import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizzes.formats.sheet_rows import SheetRows
    from quizzes.formats.table_head import Row
    from quizzes.limits import Limits

_SAMPLE = 60  # rows, which show what a sheet holds
_MOST_COLUMNS = 4  # a speaker and a text, in two languages; beside what counts the rows
_LEAST_SAID, _LEAST_HANZI = 3, 4
_GLOSSARY = "词语表"  # the title of one that stands below a talk


@lru_cache(maxsize=1)
def office_text(data: bytes, limits: Limits) -> OfficeText | None:
    """Give the text of a talk or of words in such a file; None for any other one, for questions, for a bad workbook."""
    if not is_workbook(data):
        return _text_of_document(data, limits) if is_document(data) else None
    if has_wide_sheets_alone(data, max(1 + _MOST_COLUMNS, MOST_COLUMNS)):
        return None
    top = rows_of(data, limits, _is_read, _SAMPLE)
    if not _is_read(top.rows):
        return None
    read = rows_of(data, limits, _is_read)
    beside = _beside(data, limits, read) if top.others else None
    if beside is None:
        return _text_of(_words(read) if _are_words(top.rows) else _talk(read), read.told())
    talk, words = (beside, read) if _are_words(top.rows) else (read, beside)
    return _with_glossary(_talk(talk), words, talk.told(but=words.title))


def _beside(data: bytes, limits: Limits, read: SheetRows) -> SheetRows | None:
    """Give the sheet that belongs to the one that is read: the talk of a glossary, or the glossary of a talk."""
    are_words = _are_words(read.rows)
    is_wanted = _is_talk if are_words else _are_words
    other = rows_of(data, limits, is_wanted)
    if not is_wanted(other.rows):
        return None
    talk, words = (other, read) if are_words else (read, other)
    said = "\n".join(cell or "" for row in talk.rows for cell in row.cells)
    named = [any(len(hanzi_of(cell or "")) > 1 and cell in said for cell in row.cells if cell) for row in words.rows]
    return other if 2 * sum(named) > sum(any(row.cells) for row in words.rows) else None


def _is_read(rows: Sequence[Row]) -> bool:
    """Tell whether the first rows of a sheet are of a talk or of a list of words."""
    return _are_words(rows) or _is_talk(rows)


def _is_talk(rows: Sequence[Row]) -> bool:
    top = rows[:_SAMPLE]
    return not _are_words(top) and is_talk(talk_columns(_cells(top), [row.number for row in top]).rows)


def _are_words(rows: Sequence[Row]) -> bool:
    return is_list(uncounted(without_notes(_cells(rows[:_SAMPLE]))))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lines:
    """The lines of a text with the numbers of their rows, and what is to be said of columns."""

    numbered: list[tuple[int, str]]
    problems: tuple[Problem, ...] = ()


def _talk(sheet: SheetRows) -> _Lines:
    numbers = [row.number for row in sheet.rows]
    columns = talk_columns(_cells(sheet.rows), numbers)
    return _Lines(numbered=list(zip(numbers, map(row_text, columns.rows), strict=True)), problems=columns.problems)


def _words(sheet: SheetRows) -> _Lines:
    rows = map(row_of_words, uncounted(without_notes(_cells(sheet.rows))))
    return _Lines(numbered=list(zip((row.number for row in sheet.rows), rows, strict=True)))


def _text_of(lines: _Lines, told: Iterable[Problem]) -> OfficeText:
    problems = (*map(_with_line, told), *lines.problems)
    return OfficeText(text=_whole(numbered_text(lines.numbered)), problems=problems)


def _with_glossary(talk: _Lines, sheet: SheetRows, told: Iterable[Problem]) -> OfficeText:
    """Put the glossary of another sheet below a talk, its rows counted on."""
    above = max((number for number, _ in talk.numbered), default=0) + 1
    below = [(above + number, text) for number, text in _words(sheet).numbered]
    of_words = [
        replace(problem, line=problem.line + above) if problem.line is not None else problem
        for problem in map(_with_line, sheet.problems)
        if problem.cell is not None
    ]
    message = f"The sheet {sheet.title!r} was read as the glossary; its row 1 is called line {above + 1}."
    counted = Problem(severity=Severity.WARNING, code="glossary-sheet", message=message, line=above + 1)
    text = _text_of(replace(talk, numbered=[*talk.numbered, (above, _GLOSSARY), *below]), told)
    return replace(text, problems=(*text.problems, counted, *of_words))


def _text_of_document(data: bytes, limits: Limits) -> OfficeText:
    found, problem = paragraphs(data, limits)
    problems = () if problem is None else (problem,)
    head = next(filter(lambda line: is_head_of_questions(found[line - 1].split("\t")), _rows_of_tables(found)), None)
    if head is not None:
        return OfficeText(text="", problems=(questions_in(head),))
    return OfficeText(text=numbered_text(enumerate(found, 1)), problems=problems)


def _rows_of_tables(lines: Sequence[str]) -> Iterator[int]:
    """Give the numbers of the first lines that may be rows of a table of questions."""
    return islice((number for number, line in enumerate(lines, 1) if line.count("\t") >= _LEAST_SAID), _SAMPLE)


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
    names_languages = place_of_head(filled) == 0 and not is_head(filled[0])  # 原文, 訳文 could be of a passage, too
    of_questions = 0 if names_languages else sum(column is not None for column in columns_of(filled[0]))
    said = sum(len(hanzi_of(cell)) >= _LEAST_HANZI for row in filled for cell in row)
    return 2 * of_questions <= len(filled[0]) and said >= _LEAST_SAID
