"""
How do tables become a file for a spreadsheet?

CSV after RFC 4180, with the byte order mark by which Excel knows UTF-8, tables one below the other with an empty line
between; XLSX with a sheet for each. Importing this loads openpyxl, which a running bot must not: made elsewhere.
"""

from __future__ import annotations

import csv
import re
from datetime import datetime
from io import BytesIO, StringIO
from itertools import islice
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from bot.analysis.own_attempts import BYTE_ORDER_MARK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from openpyxl.cell import Cell as BookCell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

    from bot.analysis.tables import Cell, Table

MOST_ROWS, MOST_COLUMNS = 1_000_000, 16_000  # Excel takes 1,048,576 and 16,384
LEAST_WIDE, MOST_WIDE, LOOKED_AT = 8, 48, 50
FIRST_LONG_NUMBER = 10**10  # from here on Excel shows numbers, such as ids, as 1.00E+10 by itself
_TIME = "yyyy-mm-dd hh:mm:ss"
_NOT_TEXTS = ("=", "#")  # openpyxl takes what begins so for a formula, or for an error such as #N/A
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BOLD = Font(bold=True)


def csv_of(tables: Iterable[Table]) -> bytes:
    """Write tables into one CSV file."""
    written = StringIO(newline="")
    writer = csv.writer(written)
    for number, table in enumerate(tables):
        if number:
            writer.writerow(())
        writer.writerow(table.head)
        writer.writerows(map(_plain, table.rows))
    return (BYTE_ORDER_MARK + written.getvalue()).encode("utf-8", "replace")


def xlsx_of(tables: Iterable[Table]) -> bytes:
    """Write tables into one workbook; what Excel has no room for on a sheet goes on upon the next."""
    book = Workbook(write_only=True)
    for table in tables:
        for number, (head, rows) in enumerate(_sheets(table), 1):
            _fill(book.create_sheet(table.name if number == 1 else f"{table.name} {number}"), head, rows)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _sheets(table: Table) -> Iterator[tuple[Sequence[str], Sequence[Sequence[Cell]]]]:
    """Cut a table where it is too long or too wide; the first two columns, which say who it is, stand on each."""
    for left in range(0, max(1, len(table.head)), MOST_COLUMNS):
        columns = slice(left, left + MOST_COLUMNS)
        named = 2 if left else 0
        head = (*table.head[:named], *table.head[columns])
        for top in range(0, max(1, len(table.rows)), MOST_ROWS):
            rows = table.rows[top : top + MOST_ROWS]
            yield head, rows if head == table.head else [(*row[:named], *row[columns]) for row in rows]


def _fill(sheet: Any, head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:  # noqa: ANN401 (its stub lacks widths)
    sheet.freeze_panes = "A2"
    for column, name in enumerate(head):
        longest = max((len(_shown(row[column])) for row in islice(rows, LOOKED_AT)), default=0)
        width = min(MOST_WIDE, max(LEAST_WIDE, len(name), longest) + 2)
        sheet.column_dimensions[get_column_letter(column + 1)].width = width
    sheet.append([_text(sheet, _NOT_IN_XML.sub("", name), is_bold=True) for name in head])
    for row in rows:
        sheet.append([_cell(sheet, value) for value in row])


def _cell(sheet: WriteOnlyWorksheet, value: Cell) -> object:
    if isinstance(value, str):
        text = _NOT_IN_XML.sub("", value)
        return _text(sheet, text) if text.startswith(_NOT_TEXTS) else text
    if isinstance(value, datetime):
        cell = WriteOnlyCell(sheet, value)
        cell.number_format = _TIME
        return cell
    if isinstance(value, int) and abs(value) >= FIRST_LONG_NUMBER:
        cell = WriteOnlyCell(sheet, value)
        cell.number_format = "0"
        return cell
    return value


def _text(sheet: WriteOnlyWorksheet, value: str, *, is_bold: bool = False) -> BookCell:
    """Write a text as a text, whatever it looks like."""
    cell = WriteOnlyCell(sheet, value)
    cell.data_type = "s"
    if is_bold:
        cell.font = _BOLD
    return cell


def _plain(row: Iterable[Cell]) -> Iterator[str]:
    return map(_shown, row)


def _shown(value: Cell) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return value.strftime("%Y-%m-%d %H:%M:%S")
        case float():
            return f"{value:.10g}"
        case _:
            return str(value)
