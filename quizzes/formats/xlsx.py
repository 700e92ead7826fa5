"""
Question sets as workbooks of Excel and its like (XLSX).

In: the first sheet with the head of a table of questions; or the rows of one that holds an interview. Nothing is
calculated: a cell with a formula is an error, macros are left alone. Out: one sheet, all cells as text, so that nothing
in them is a formula.
"""

from __future__ import annotations

import datetime as dt
import re
import warnings
import zipfile
from contextlib import redirect_stdout
from io import BytesIO, StringIO
from itertools import islice
from typing import TYPE_CHECKING, Protocol

from defusedxml import DefusedXmlException
from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.read_only import EMPTY_CELL
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from quizzes.formats.entries import MOST_PROBLEMS, WHOLE_FILE, Spot, refused
from quizzes.formats.losses import Written, fitted
from quizzes.formats.sheet_rows import SheetRows, other_sheets
from quizzes.formats.table_columns import COLUMNS, is_head
from quizzes.formats.table_fit import fit, head_of, row_of
from quizzes.formats.table_head import MOST_ABOVE_HEAD, Row
from quizzes.formats.tables import Table, read_table
from quizzes.formats.xlsx_merged import MergedCells
from quizzes.formats.xlsx_numbers import shown_number
from quizzes.formats.xlsx_package import damaged, problems_of_package
from quizzes.formats.xlsx_plain import without_times
from quizzes.problem import any_error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

    from quizzes.formats.entries import SetReading, Upload
    from quizzes.limits import Limits
    from quizzes.problem import Problem
    from quizzes.question import QuestionSet

MOST_ROWS = 200_000
_SAMPLE = 60  # rows, which show what a sheet holds
SHEET = "questions"
_LINES_BEFORE_HEAD = 1_000  # nobody leaves more of them empty
_WIDTHS = {"prompt": 40, "passage": 40, "explanation_ja": 40, "explanation_en": 40, "hint_ja": 30, "hint_en": 30}
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_LIKE_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


class _Cell(Protocol):
    """A cell as openpyxl reads it: what it holds, and of which sort that is."""

    @property
    def value(self) -> object: ...
    @property
    def data_type(self) -> str: ...
    @property
    def number_format(self) -> str: ...


class _Sheet(Protocol):
    """A sheet as openpyxl reads it, row by row."""

    @property
    def title(self) -> str: ...
    @property
    def sheet_state(self) -> str: ...
    def reset_dimensions(self) -> None: ...
    def iter_rows(self, *, max_row: int | None = None, max_col: int) -> Iterator[tuple[_Cell, ...]]: ...


def read(upload: Upload) -> SetReading:
    """Read a workbook; whatever is wrong with it is named by its cell."""
    problems = list(problems_of_package(upload.data, upload.limits))
    if any_error(problems):
        return refused(problems)
    try:
        with warnings.catch_warnings(), redirect_stdout(StringIO()):  # openpyxl prints about odd styles
            warnings.simplefilter("ignore")  # about charts, fonts and the like
            return _read(upload, problems)
    except Exception as error:  # noqa: BLE001 - openpyxl raises whatever a damaged file leads it to
        return refused([*problems, _what_is_wrong(error)])


def _what_is_wrong(error: BaseException | None) -> Problem:
    """Tell a hostile file from a damaged one; openpyxl wraps what defusedxml says."""
    while error is not None and not isinstance(error, DefusedXmlException):
        error = error.__cause__ or error.__context__
    if error is None:
        return damaged()
    message = "the workbook defines entities of its own, as no spreadsheet does; save it again as XLSX"
    return WHOLE_FILE.error("entities", message)


def rows_of(
    data: bytes, limits: Limits, is_wanted: Callable[[Sequence[Row]], bool], most: int | None = None
) -> SheetRows:
    """
    Give the rows of the first sheet that holds questions or what is wanted, else of the first that is not empty.

    Those that people see come before those that they do not; of a workbook that is damaged there are none.
    """
    problems = list(problems_of_package(data, limits))
    if any_error(problems):
        return SheetRows(rows=[], problems=problems)
    try:
        with warnings.catch_warnings(), redirect_stdout(StringIO()):
            warnings.simplefilter("ignore")
            sheets = [sheet for sheet in _sheets_of(data) if _first(sheet, limits.columns)]
            if not sheets:
                return SheetRows(rows=[], problems=problems)
            chosen = next((sheet for sheet in sheets if _is_chosen(data, sheet, limits, is_wanted)), sheets[0])
            others = tuple(each.title for each in sheets if each is not chosen and not _is_hidden(each))
            rows = list(islice(_rows(chosen, _merged_cells(data, chosen), limits.columns, problems), most))
            return SheetRows(rows=rows, problems=problems, title=chosen.title, others=others)
    except Exception as error:  # noqa: BLE001 - openpyxl raises whatever a damaged file leads it to
        return SheetRows(rows=[], problems=[*problems, _what_is_wrong(error)])


def write(question_set: QuestionSet) -> Written:
    """Write a set; the same set gives the same bytes everywhere."""
    made = fitted(question_set, fit)
    book = Workbook(write_only=True)
    sheet = book.create_sheet(SHEET)
    sheet.freeze_panes = "A2"
    head = head_of(made.questions)
    for i, name in enumerate(head, 1):
        sheet.column_dimensions[get_column_letter(i)].width = _WIDTHS.get(name, 14)
    of_head, of_row = _styled(sheet, Font(bold=True)), _styled(sheet, Font())
    sheet.append(_put(of_head, name) for name in head)
    for question in made.questions:
        sheet.append(_put(of_row, text) for text in row_of(question, head))
    written = BytesIO()
    book.save(written)
    return Written(data=without_times(written.getvalue()), losses=made.losses)


def _styled(sheet: WriteOnlyWorksheet, font: Font) -> Cell:
    """Make a cell for texts; finding its style anew for each text would take most of the time."""
    cell = WriteOnlyCell(sheet, "")
    cell.number_format = "@"
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    cell.font = font
    return cell


def _put(cell: Cell, text: str) -> Cell | None:
    """Put a text into a cell as a text, whatever it looks like; it is written before the next one is put there."""
    if not text:
        return None
    cell.value = _LIKE_ESCAPED.sub("_x005F_", text)
    cell.data_type = "s"
    return cell


def _read(upload: Upload, problems: list[Problem]) -> SetReading:
    most = upload.limits.columns
    sheets = _sheets_of(upload.data)
    chosen = next((sheet for sheet in sheets if _has_head(sheet, most)), None) or (sheets[0] if sheets else None)
    if chosen is None:
        return refused([*problems, damaged()])
    missed = [sheet.title for sheet in sheets if sheet is not chosen and _is_of_use(sheet, most)]
    problems += other_sheets(chosen.title, missed)
    rows = _rows(chosen, _merged_cells(upload.data, chosen), most, problems)
    return read_table(upload, Table(rows=rows, spot=_spot, problems=problems))


def _sheets_of(data: bytes) -> list[_Sheet]:
    """Give the sheets, those first that people see."""
    book = load_workbook(BytesIO(data), read_only=True, keep_links=False)
    sheets: list[_Sheet] = sorted((book[sheet.title] for sheet in book.worksheets), key=_is_hidden)
    for sheet in sheets:
        sheet.reset_dimensions()
    return sheets


def _is_chosen(data: bytes, sheet: _Sheet, limits: Limits, is_wanted: Callable[[Sequence[Row]], bool]) -> bool:
    """Tell whether a sheet is a table of questions, which is read as such, or holds what is wanted; no cover does."""
    if _has_head(sheet, limits.columns):
        return True
    return is_wanted(list(islice(_rows(sheet, _merged_cells(data, sheet), limits.columns, []), _SAMPLE)))


def _is_hidden(sheet: _Sheet) -> bool:
    return sheet.sheet_state != "visible"


def _is_of_use(sheet: _Sheet, most_columns: int) -> bool:
    """Tell whether somebody may miss a sheet; the lists behind a menu of choices lie on hidden ones."""
    return _has_head(sheet, most_columns) if _is_hidden(sheet) else bool(_first(sheet, most_columns))


def _merged_cells(data: bytes, sheet: _Sheet) -> MergedCells:
    part = getattr(sheet, "_worksheet_path", "")  # nothing else tells which part a sheet is
    with zipfile.ZipFile(BytesIO(data)) as archive, archive.open(part) as file:
        return MergedCells(file)


def _has_head(sheet: _Sheet, most_columns: int) -> bool:
    return any(is_head([str(cell) for cell in row if cell is not None]) for row in _top(sheet, most_columns))


def _first(sheet: _Sheet, most_columns: int) -> Sequence[object]:
    """Give the first row that is not empty."""
    return next(_top(sheet, most_columns), ())


def _top(sheet: _Sheet, most_columns: int) -> Iterator[Sequence[object]]:
    """Give the first rows that are not empty."""
    rows = sheet.iter_rows(max_row=_LINES_BEFORE_HEAD, max_col=most_columns)
    values = ([cell.value for cell in row] for row in rows)
    return islice((row for row in values if any(cell is not None for cell in row)), MOST_ABOVE_HEAD + 1)


def _rows(sheet: _Sheet, merged: MergedCells, most_columns: int, problems: list[Problem]) -> Iterator[Row]:
    for number, row in enumerate(sheet.iter_rows(max_col=most_columns + 1), 1):
        if len(problems) >= MOST_PROBLEMS:
            return
        if number > MOST_ROWS:
            problems.append(
                Spot(cell=f"A{number}").error("too-many-rows", f"more than {MOST_ROWS:,} rows; split the table")
            )
            return
        if all(cell is EMPTY_CELL for cell in row):  # a cell far below has a million of them above it
            yield Row(number, [])
            continue
        of_row = ["" if cell.value is None else _text(cell, (number, i), problems) for i, cell in enumerate(row, 1)]
        cells = merged.filled(number, of_row)
        while cells and cells[-1] == "":
            cells.pop()
        if len(cells) > most_columns:
            message = f"more than {most_columns:,} columns; a table of questions has {len(COLUMNS)}"
            problems.append(_spot(number, most_columns, "").error("too-many-columns", message))
            return
        yield Row(number, cells)


def _text(cell: _Cell, place: tuple[int, int], problems: list[Problem]) -> str | None:
    """Give what the cell in a row and a column shows; None where it shows what only a spreadsheet could tell."""
    value = cell.value
    fault = _fault(cell)
    if fault is not None:
        row, column = place
        problems.append(Spot(cell=f"{get_column_letter(column)}{row}").error(*fault))
        return None
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return shown_number(value, cell.number_format)
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), str(value))


def _fault(cell: _Cell) -> tuple[str, str] | None:
    if cell.data_type == "f":
        return (
            "formula",
            "a formula is never calculated; put its result here as a value, or an apostrophe before a text",
        )
    if cell.data_type == "e":
        return "error-value", f"here stands the error {cell.value}; write the text instead"
    if isinstance(cell.value, dt.date | dt.time | dt.timedelta):
        return "date", "the spreadsheet takes this for a date or a time; format the cell as text and write it anew"
    return None


def _spot(row: int, column: int | None, _name: str) -> Spot:
    return Spot(cell=f"A{row}" if column is None else f"{get_column_letter(column + 1)}{row}")
