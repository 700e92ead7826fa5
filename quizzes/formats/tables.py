"""Which questions stand in the rows of a table, be it CSV or a workbook?"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from quizzes.formats.entries import MOST_PROBLEMS, WHOLE_FILE, Entry, Spot, set_of, too_many
from quizzes.formats.json_path import quoted
from quizzes.formats.table_columns import (
    COLUMNS,
    NUMBER,
    REQUIRED,
    columns_of,
    is_head,
    nearest,
)
from quizzes.formats.table_row import RowReading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizzes.formats.entries import SetReading, Upload
    from quizzes.problem import Problem


MOST_ABOVE_HEAD = 10


class Row(NamedTuple):
    """A row of a table by its number; a cell that cannot be used, and was told of, is None."""

    number: int
    cells: Sequence[str | None]


@dataclass(kw_only=True)
class Table:
    """The rows of a table; `spot` names the place of a row, of a column, and of what its head calls it."""

    rows: Iterator[Row]
    spot: Callable[[int, int | None, str], Spot]
    problems: list[Problem] = field(default_factory=list)


def read_table(upload: Upload, table: Table) -> SetReading:
    """Make a set of the rows of a table; the first that is not empty is its head."""
    head, above, table.rows = _head_of(table.rows)
    if head is None:
        table.problems.append(WHOLE_FILE.error("empty-file", f"the table is empty; its head is {', '.join(COLUMNS)}"))
        return set_of(upload, (), table.problems, None)
    names = [(name or "").strip() for name in head.cells]
    columns = columns_of(names)
    of_head = list(_problems_of_head(head.number, names, columns, table))
    table.problems += of_head
    table.problems += [
        table.spot(row.number, None, "").warning("above-the-head", "this row stands above the head; it was left out")
        for row in above
    ]
    if any(problem.code == "missing-column" for problem in of_head):
        return set_of(upload, (), table.problems, None)
    return set_of(upload, list(_entries(upload, table, names, columns)), table.problems, None)


def _head_of(rows: Iterator[Row]) -> tuple[Row | None, list[Row], Iterator[Row]]:
    """
    Find the head, the rows above it that say something, and those below it.

    The head is the first row that is one, if it comes soon; else the first that is not empty.
    """
    some = list(islice((row for row in rows if any(row.cells)), MOST_ABOVE_HEAD + 1))
    place = next((i for i, row in enumerate(some) if is_head([cell or "" for cell in row.cells])), 0)
    if not some:
        return None, [], rows
    return some[place], some[:place], chain(some[place + 1 :], rows)


def _problems_of_head(row: int, names: Sequence[str], columns: Sequence[str | None], table: Table) -> Iterator[Problem]:
    for i, (name, column) in enumerate(zip(names, columns, strict=True)):
        spot = table.spot(row, i, name)
        if name and column is None:
            guess = nearest(name)
            cure = f"write {guess}" if guess else f"take it away, or use one of {', '.join(COLUMNS)}"
            yield spot.error("unknown-column", f"{quoted(name)} is no column of a table of questions; {cure}")
        elif column is not None and column != NUMBER and column in columns[:i]:
            yield spot.error("repeated-column", f"{quoted(name)} is a second column {column}; keep one of the two")
    for column in REQUIRED:
        if column not in columns:
            message = f"the column {column} is missing; the head of a table is {', '.join(COLUMNS)}"
            yield table.spot(row, None, "").error("missing-column", message)


def _entries(upload: Upload, table: Table, names: Sequence[str], columns: Sequence[str | None]) -> Iterator[Entry]:
    places = {column: i for i, column in reversed(list(enumerate(columns))) if column not in {None, NUMBER}}
    count = 0
    for row in table.rows:
        if not any(cell is None or cell.strip() for cell in row.cells):
            continue
        if [(cell or "").strip() for cell in row.cells] == list(names):
            message = "this row is the head of the table again; it was left out"
            table.problems.append(table.spot(row.number, None, "").warning("head-again", message))
            continue
        count += 1
        if count > upload.limits.questions:
            table.problems.append(too_many(table.spot(row.number, None, ""), upload.limits))
            return
        if len(table.problems) >= MOST_PROBLEMS:
            return
        spots = {name: table.spot(row.number, i, names[i]) for name, i in places.items()}
        table.problems += _problems_beyond(row, names, table)
        cells = {name: _cell(row, i) for name, i in places.items()}
        if None not in cells.values():
            reading = RowReading({name: cell for name, cell in cells.items() if cell}, spots)
            content = reading.content(table.spot(row.number, None, ""))
            table.problems += reading.problems
            if reading.is_sound:
                yield Entry(content=content, spot=table.spot(row.number, None, ""), spots=reading.places(content))


def _problems_beyond(row: Row, names: Sequence[str], table: Table) -> Iterator[Problem]:
    """Find what stands under no head."""
    for i, cell in enumerate(row.cells):
        if cell and cell.strip() and (i >= len(names) or not names[i]):
            message = (
                f"{quoted(cell)} stands in no column; give its column a name in the head, or put a text that"
                " holds the sign between columns into quotation marks"
            )
            yield table.spot(row.number, i, f"{i + 1}").error("no-column", message)
            return


def _cell(row: Row, place: int) -> str | None:
    cell = row.cells[place] if place < len(row.cells) else ""
    return None if cell is None else cell.replace("\r\n", "\n").replace("\r", "\n").strip()
