"""
Have our tables of words the form that the generators lean on?

`python -m quizzes.lexicons` names every fault with its file and line; `make check` runs it.
"""

from __future__ import annotations

from importlib import resources
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.lexicons.tables import TABLES, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["TABLES", "Table", "all_faults", "faults", "untold_senses"]


def faults(name: str, content: str) -> tuple[str, ...]:
    """Name all that is wrong with a table, each with its line and the cure."""
    table = TABLES.get(name)
    if table is None:
        return (f"{name}: no form is known for this table; add it to quizzes/lexicons/tables.tsv",)
    head, *lines = content.splitlines() or [""]
    if head.split("\t") != list(table.columns):
        return (f"{name}:1: the columns must be {', '.join(table.columns)}",)
    rows = [line.split("\t") for line in lines]
    found = [*_of_cells(table, rows), *_of_order(table, rows)]
    return tuple(f"{name}:{line}: {fault}" for line, fault in sorted(found, key=lambda each: each[0]))


def _of_cells(table: Table, rows: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    for line, cells in enumerate(rows, 2):
        if len(cells) != len(table.columns):
            yield line, f"there are {len(cells)} cells and not {len(table.columns)}; part them by single tabs"
            continue
        row = dict(zip(table.columns, cells, strict=True))
        for column, cell in row.items():
            if cell != cell.strip():
                yield line, f"{column}: take the blanks around it away"
            fault = table.columns[column](cell, row)
            if fault is not None:
                yield line, f"{column}: {fault}"


def _of_order(table: Table, rows: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    seen: dict[tuple[str, ...], int] = {}
    for line, cells in enumerate(rows, 2):
        first = seen.setdefault(tuple(cells[: table.key]), line)
        if first != line:
            yield line, f"line {first} is named alike; keep one of them"
    in_disorder = (line for line, (one, other) in enumerate(pairwise(rows), 3) if list(other) < list(one))
    misplaced = None if table.is_ranked else next(in_disorder, None)
    if misplaced is not None:
        yield misplaced, "this row belongs before the one above it; sort the rows by their characters"


def untold_senses(long_senses: Sequence[Sequence[str]], senses: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Name the senses of long_senses.tsv without English that senses.tsv, which would tell it, does not have so."""
    known = {(word, ja) for word, _, _, ja, *_ in senses}
    return tuple(
        f"long_senses.tsv:{line}: senses.tsv has no {word} with “{ja}”; write both alike, or give it its English here"
        for line, (word, ja, _, _, en, *_) in enumerate(long_senses, 2)
        if not en and (word, ja) not in known
    )


def all_faults() -> tuple[str, ...]:
    """Name all that is wrong with the tables beside the code, and every table that has no form."""
    folder = resources.files("quizzes") / "data"
    names = {entry.name for entry in folder.iterdir() if entry.name.endswith(".tsv")}
    missing = [f"{name}: this table is missing from quizzes/data" for name in sorted(set(TABLES) - names)]
    found = [fault for name in sorted(names) for fault in faults(name, (folder / name).read_text(encoding="utf-8"))]
    whole = () if found else untold_senses(tuple(rows_of("long_senses.tsv")), tuple(rows_of("senses.tsv")))
    return (*missing, *found, *whole)
