"""
Where is the head of a table, and where do its questions begin?

Titles may stand above it, a second row of it below, and a row that tells people how to fill the table in:

    题目 | 选项 |   |   | 答案            Question Text | Option 1   | Correct Answer
         | A    | B | C |                 (required)    | (optional) | (required)
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from quizzes.formats.table_columns import REQUIRED, column_of, columns_of, has_remark, is_head

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST_ABOVE_HEAD = 10
_LEAST_REMARKS = 2


class Row(NamedTuple):
    """A row of a table by its number; a cell that cannot be used, and was told of, is None."""

    number: int
    cells: Sequence[str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The names of the columns, in the row of that number; the rows above it that say something, and one of notes."""

    number: int
    names: tuple[str, ...]
    above: tuple[Row, ...] = ()
    notes: Row | None = None


def head_in(rows: Iterator[Row]) -> tuple[Head | None, Iterator[Row]]:
    """
    Find the head, and the rows of questions below it; None for a table without any rows.

    The head is the first row that is one, if it comes soon; else the first that is not empty.
    """
    filled = (row for row in rows if any(row.cells))
    some = list(islice(filled, MOST_ABOVE_HEAD + 3))
    if not some:
        return None, rows
    soon = some[: MOST_ABOVE_HEAD + 1]
    place = next((i for i, row in enumerate(soon) if is_head([cell or "" for cell in row.cells])), 0)
    names, below = _names(some[place]), some[place + 1 :]
    joined = _joined(names, _names(below[0])) if below else None
    if joined is not None:
        names, below = joined, below[1:]
    notes = below[0] if below and _tells_how_to_fill_in(below[0]) else None
    head = Head(number=some[place].number, names=names, above=tuple(some[:place]), notes=notes)
    return head, chain(below if notes is None else below[1:], rows)


def _names(row: Row) -> tuple[str, ...]:
    return tuple((cell or "").strip() for cell in row.cells)


def _joined(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...] | None:
    """Join the two rows of a head; None where the second one is none: it names a column in each cell that it fills."""
    width = max(len(upper), len(lower))
    above, below = ((*row, *[""] * (width - len(row))) for row in (upper, lower))
    columns = columns_of(above)
    if not is_head(above) or any(columns[i] in REQUIRED and below[i] not in {"", above[i]} for i in range(width)):
        return None
    names, group, is_joined = [], "", False
    for name, part in zip(above, below, strict=True):
        group = name or group
        if part in {"", name}:
            names.append(name)
            continue
        told = next((each for each in (f"{group}{part}", part) if column_of(each) is not None), None)
        if told is None:
            return None
        names.append(told)
        is_joined = True
    return tuple(names) if is_joined else None


def _tells_how_to_fill_in(row: Row) -> bool:
    remarks = sum(has_remark(cell or "") for cell in row.cells)
    return remarks >= _LEAST_REMARKS and 2 * remarks > sum(map(bool, row.cells))
