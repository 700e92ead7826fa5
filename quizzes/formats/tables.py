"""Which questions stand in the rows of a table, be it CSV or a workbook?"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quizzes.formats.entries import MOST_PROBLEMS, WHOLE_FILE, Entry, Spot, set_of, spot_of, too_many
from quizzes.formats.json_path import quoted
from quizzes.formats.table_columns import (
    ASIDE,
    COLUMNS,
    NUMBER,
    REQUIRED,
    columns_of,
    is_left_open,
    nearest,
    option_number,
    wrong_number,
)
from quizzes.formats.table_head import head_in
from quizzes.formats.table_row import RowReading
from quizzes.line_breaks import with_line_feeds
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from quizzes.formats.entries import SetReading, Upload
    from quizzes.formats.table_head import Head, Row
    from quizzes.problem import Problem

_LANGUAGE = re.compile(any_of("language name"), re.IGNORECASE)
_LANGUAGES = (
    "the columns are called after languages, as those of an interview beside its translation, and the rows are not"
    " surely one; write at least three rows with as many cells, whole sentences in Chinese and beside each its"
    f" translation, or, for questions, the head {', '.join(REQUIRED)} and option1, option2"
)
_WITHOUT_HEAD = ("missing-column", "no-head")
_NO_HEAD = (
    "this row names no column of a table of questions; write a row above the questions that does:"
    f" {', '.join(REQUIRED)} and, for a choice, option1, option2"
)
_ONCE = frozenset({"grade-left-out", "skill-left-out"})
_COUNTS = re.compile(r"[0-9]{1,6}[.)、]?")


@dataclass(kw_only=True)
class Table:
    """The rows of a table; `spot` names the place of a row, of a column, and of what its head calls it."""

    rows: Iterator[Row]
    spot: Callable[[int, int | None, str], Spot]
    problems: list[Problem] = field(default_factory=list)
    told: set[str] = field(default_factory=set)

    def is_to_be_told(self, problem: Problem) -> bool:
        """Tell whether a problem is told of this row: what every row may have is told of the first one alone."""
        is_known = problem.code in self.told
        self.told |= {problem.code} & _ONCE
        return not is_known


def read_table(upload: Upload, table: Table) -> SetReading:
    """Make a set of the rows of a table; the first that is not empty is its head."""
    head, table.rows = head_in(table.rows)
    if head is None:
        if not table.problems:  # else it was not read, and that is what is wrong
            empty = WHOLE_FILE.error("empty-file", f"the table is empty; its head is {', '.join(COLUMNS)}")
            table.problems.append(empty)
        return set_of(upload, (), table.problems, None)
    columns = columns_of(head.names)
    if _are_languages(head.names):
        table.problems.append(table.spot(head.number, None, "").error("columns-of-languages", _LANGUAGES))
        return set_of(upload, (), table.problems, None)
    of_head = list(_problems_of_head(head, columns, table))
    table.problems += _left_out(head, table)
    table.problems += of_head
    if any(problem.code in _WITHOUT_HEAD for problem in of_head):
        return set_of(upload, (), table.problems, None)
    return set_of(upload, list(_entries(upload, table, head.names, columns)), table.problems, None)


def _are_languages(names: Sequence[str]) -> bool:
    """Tell whether the columns are called after languages, as those of an interview beside its translation."""
    named = [name for name in names if name]
    return len(named) > 1 and all(_LANGUAGE.fullmatch(name) for name in named)


def _left_out(head: Head, table: Table) -> Iterator[Problem]:
    if head.above:
        many = len(head.above)
        which = "this row stands" if many == 1 else f"this row and {many - 1} more stand"
        message = f"{which} above the head; {'it was' if many == 1 else 'they were'} left out"
        yield table.spot(head.above[0].number, None, "").warning("above-the-head", message)
    if head.notes is not None:
        message = "this row tells how to fill the table in; it was left out"
        yield table.spot(head.notes.number, None, "").warning("row-of-notes", message)


def _is_none(head: Head, columns: Sequence[str | None]) -> bool:
    """Tell whether a row names no column at all; a letter alone, as an answer may be, names none for sure."""
    return all(column is None or len(name) == 1 for name, column in zip(head.names, columns, strict=True))


def _problems_of_head(head: Head, columns: Sequence[str | None], table: Table) -> Iterator[Problem]:
    if _is_none(head, columns):
        yield table.spot(head.number, None, "").error("no-head", _NO_HEAD)
        return
    for i, (name, column) in enumerate(zip(head.names, columns, strict=True)):
        spot = table.spot(head.number, i, name)
        if name and column is None:
            guess = nearest(name, [each for each in COLUMNS if each not in columns])
            cure = f"write {guess}" if guess else f"take it away, or use one of {', '.join(COLUMNS)}"
            yield spot.error("unknown-column", f"{quoted(name)} is no column of a table of questions; {cure}")
        elif column == ASIDE:
            yield spot.warning(
                "column-left-out", f"{quoted(name)} says nothing that a question has here; it was left out"
            )
        elif column is not None and column != NUMBER and column in columns[:i]:
            yield spot.error("repeated-column", f"{quoted(name)} is a second column {column}; keep one of the two")
    for column in REQUIRED:
        if column not in columns:
            message = f"the column {column} is missing; the head of a table is {', '.join(COLUMNS)}"
            yield table.spot(head.number, None, "").error("missing-column", message)


def _entries(upload: Upload, table: Table, names: Sequence[str], columns: Sequence[str | None]) -> Iterator[Entry]:
    places = _places(columns)
    count = 0
    for row in table.rows:
        if not _says_more_than_its_number(row, names, columns):
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
        _forget_beside(row, names, columns, table)
        table.problems += _problems_beyond(row, names, columns, table)
        entry = _entry(row, table, names, places)
        if entry is not None:
            yield entry


def _forget_beside(row: Row, names: Sequence[str], columns: Sequence[str | None], table: Table) -> None:
    """Let be what cannot be used in a column that is left out anyway: a formula that counts, the date of a lesson."""
    beside = {
        table.spot(row.number, i, names[i])
        for i, (cell, column) in enumerate(zip(row.cells, columns, strict=False))
        if cell is None and column in {NUMBER, ASIDE}
    }
    if beside:
        table.problems[:] = [problem for problem in table.problems if spot_of(problem) not in beside]


def _says_more_than_its_number(row: Row, names: Sequence[str], columns: Sequence[str | None]) -> bool:
    """Tell whether a row is filled in: templates of others have numbers before a hundred rows that need not be."""
    filled = [i for i, cell in enumerate(row.cells) if cell is None or cell.strip()]
    return any(
        not (_COUNTS.fullmatch((row.cells[i] or "").strip()) and _only_counts(i, names, columns)) for i in filled
    )


def _only_counts(place: int, names: Sequence[str], columns: Sequence[str | None]) -> bool:
    """Tell whether a cell is in the column that counts the rows, which may stand without a name before all others."""
    first = next((i for i, name in enumerate(names) if name), 0)
    return place < first or (place < len(columns) and columns[place] == NUMBER)


def _places(columns: Sequence[str | None]) -> dict[str, int]:
    """Tell where each column stands, in their order; of two, the first one."""
    places: dict[str, int] = {}
    for i, column in enumerate(columns):
        if column not in {None, NUMBER, ASIDE}:
            places.setdefault(column, i)
    return places


def _entry(row: Row, table: Table, names: Sequence[str], places: Mapping[str, int]) -> Entry | None:
    """Give what stands in a row; None where a cell cannot be used on which all others depend."""
    where = table.spot(row.number, None, "")
    spots = {name: table.spot(row.number, i, names[i]) for name, i in places.items()}
    cells = {name: _cell(row, i) for name, i in places.items()}
    unread = [name for name, cell in cells.items() if cell is None]
    if any(name == "form" or (option_number(name) or wrong_number(name)) is not None for name in unread):
        return None
    if is_left_open(cells.get("form") or "", cells.get("answer") or ""):
        message = f"the answer {quoted(cells['answer'] or '')} says that there is none; the question was left out"
        table.problems.append(spots["answer"].warning("answer-omitted", message))
        return None
    reading = RowReading({name: cell for name, cell in cells.items() if cell}, spots)
    content = reading.content(where)
    told = frozenset(spots[name] for name in unread)
    table.problems += (
        problem for problem in reading.problems if spot_of(problem) not in told and table.is_to_be_told(problem)
    )
    return Entry(content=content, spot=where, spots=reading.places(content), told=told | reading.told)


def _problems_beyond(row: Row, names: Sequence[str], columns: Sequence[str | None], table: Table) -> Iterator[Problem]:
    """Find what stands under no head, but for what counts the rows before all columns."""
    for i, cell in enumerate(row.cells):
        if cell and cell.strip() and (i >= len(names) or not (names[i] or columns[i])):
            if _COUNTS.fullmatch(cell.strip()) and _only_counts(i, names, columns):
                continue
            message = (
                f"{quoted(cell)} stands in no column; give its column a name in the head, or put a text that"
                " holds the sign between columns into quotation marks"
            )
            yield table.spot(row.number, i, f"{i + 1}").error("no-column", message)
            return


def _cell(row: Row, place: int) -> str | None:
    cell = row.cells[place] if place < len(row.cells) else ""
    return None if cell is None else with_line_feeds(cell).strip()
