"""
Question sets as CSV and TSV: tables in plain text, as spreadsheets and people write them.

In: any usual encoding, with or without a byte order mark; commas, semicolons, tabs or bars between the cells, told by
the head or by Excel's line `sep=;`; with tabs, also without marks around the cells, as Google Sheets writes them; with
bars, also as Markdown writes them, with a line below the head.
Out: RFC 4180 in UTF-8 with the mark by which Excel knows it. A cell that a spreadsheet would take for a formula begins
with an apostrophe, which is taken away again when it comes back.
"""

from __future__ import annotations

import csv
import re
from io import StringIO
from itertools import islice
from typing import TYPE_CHECKING, Literal

from quizzes.formats.entries import Spot, refused
from quizzes.formats.losses import Written, fitted
from quizzes.formats.question_marks import decode_questions
from quizzes.formats.table_columns import columns_of, is_head
from quizzes.formats.table_fit import fit, head_of, row_of
from quizzes.formats.table_head import MOST_ABOVE_HEAD, Row
from quizzes.formats.tables import Table, read_table
from quizzes.problem import any_error

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.formats.entries import SetReading, Upload
    from quizzes.problem import Problem
    from quizzes.question import QuestionSet

DELIMITERS = ",;\t|"
BYTE_ORDER_MARK = "\ufeff"
WHAT = "the table"
_HEAD_LINES, _HEAD_CHARACTERS = 50, 1 << 16
_SEP = re.compile(r"[ \t]*sep=([^\r\n\"])[ \t]*\r?(?:\n|$)", re.IGNORECASE)
_LIKE_FORMULA = re.compile(r"'*[ ]*[=+\-@\t\r\n|%＝＋－＠]")
_GUARDED = re.compile(r"'(?='*[ ]*[=+\-@\t\r\n|%＝＋－＠])")
_RULE = re.compile(r":?-{2,}:?")
_CURES = {
    "unexpected end of data": "a quotation mark is opened here and not closed again; close it, or double it where the"
    " text itself has one",
    "expected after": "a text goes on after its closing quotation mark; double the marks within a text",
    "field larger": "a cell has more than 131,072 characters; shorten it, or close its quotation mark",
}


def read(upload: Upload) -> SetReading:
    """Read a table; whatever is wrong with it is named by its line and column."""
    decoded = decode_questions(upload.data, upload.limits, WHAT)
    if decoded.text is None or any_error(decoded.problems):
        return refused(decoded.problems)
    problems = list(decoded.problems)
    rows = _rows(decoded.text, problems)
    return read_table(upload, Table(rows=rows, spot=_spot, problems=problems))


def delimiter_of(text: str) -> str | None:
    """Tell what parts the cells of a table of questions; None where the text is none."""
    told = _SEP.match(text)
    body = text[told.end() :] if told else text
    if told:
        return told[1]
    known = [delimiter for delimiter in DELIMITERS if is_head(_head(body, delimiter))]
    return max(known, key=lambda each: len(set(columns_of(_head(body, each)))), default=None)


def write(question_set: QuestionSet, *, delimiter: str = ",") -> Written:
    """Write a set; the same set gives the same bytes everywhere."""
    made = fitted(question_set, fit)
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter)
    head = head_of(made.questions)
    writer.writerow(head)
    writer.writerows([safe_cell(cell) for cell in row_of(question, head)] for question in made.questions)
    return Written(data=(BYTE_ORDER_MARK + text.getvalue()).encode("utf-8", "replace"), losses=made.losses)


def write_tsv(question_set: QuestionSet) -> Written:
    """Write a set with tabs between the cells."""
    return write(question_set, delimiter="\t")


def safe_cell(text: str) -> str:
    """Write a text so that a spreadsheet shows it and calculates nothing."""
    return f"'{text}" if _LIKE_FORMULA.match(text) else text


def _head(text: str, delimiter: str) -> list[str]:
    lines = StringIO(text[:_HEAD_CHARACTERS], newline="")
    some = (line for _, line in zip(range(_HEAD_LINES), lines, strict=False))
    try:
        rows = csv.reader(some, delimiter=delimiter, strict=True, skipinitialspace=True)
        first = [[cell.strip() for cell in row] for row in islice(filter(any, rows), MOST_ABOVE_HEAD + 1)]
        return next(filter(is_head, first), first[0] if first else [])
    except csv.Error:
        return []


def _rows(text: str, problems: list[Problem]) -> Iterator[Row]:
    told = _SEP.match(text)
    first = 1 + (told is not None)
    delimiter = delimiter_of(text) or _likeliest(text)
    body = text[told.end() :] if told else text
    quoting: Literal[0, 3] = csv.QUOTE_NONE if delimiter == "\t" and _is_unquoted(body) else csv.QUOTE_MINIMAL
    lines = StringIO(body, newline="")
    reader = csv.reader(lines, delimiter=delimiter, quoting=quoting, strict=True, skipinitialspace=True)
    while True:
        line = reader.line_num + first
        try:
            cells = next(reader, None)
        except csv.Error as error:
            problems.append(Spot(line=line).error("not-a-table", _cure(error)))
            continue
        if cells is None:
            return
        if delimiter == "|" and _is_ruled(cells):
            continue
        yield Row(line, [cell[1:] if _GUARDED.match(cell) else cell for cell in cells])


def _is_ruled(cells: Sequence[str]) -> bool:
    """Tell whether a row is but the line below the head of a table in Markdown: |:---|---:|."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return bool(filled) and all(map(_RULE.fullmatch, filled))


def _is_unquoted(text: str) -> bool:
    """
    Tell whether marks in a table with tabs are those of its texts, as Google Sheets writes it.

    Then the marks make no sense as marks around cells, and each line has as many cells as the head.
    """
    try:
        for _ in csv.reader(StringIO(text, newline=""), delimiter="\t", strict=True, skipinitialspace=True):
            pass
    except csv.Error:
        counts = {line.count("\t") for line in text.split("\n") if line.strip("\t\r ")}
        return len(counts) == 1
    return False


def _likeliest(text: str) -> str:
    """Guess by the first line, which is no head, so that the message about it names its cells."""
    line = text.lstrip().split("\n", 1)[0]
    return max(DELIMITERS, key=line.count)


def _cure(error: csv.Error) -> str:
    return next((cure for sign, cure in _CURES.items() if sign in str(error)), f"this is no row of a table: {error}")


def _spot(row: int, column: int | None, name: str) -> Spot:
    return Spot(line=row, cell=None if column is None else f"line {row}, column {' '.join(name.split()) or column + 1}")
