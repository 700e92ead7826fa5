"""How are many rows written by one statement? That is one step of SQLite, and one turn of its thread, not many."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST_AT_ONCE = 64
STEP = 8

T = TypeVar("T")


def in_steps(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    """Give rows by the sixty-four."""
    for at in range(0, len(rows), MOST_AT_ONCE):
        yield rows[at : at + MOST_AT_ONCE]


def with_rows(sql: str, rows: Sequence[Sequence[object]]) -> tuple[str, list[object]]:
    """
    Write a statement that has `{rows}` where its rows stand, of at most sixty-four; give their values too.

    Rows fill them up to a power of two, and from eight on to a multiple of eight: so there are few statements, and each
    is known. Their first column is NULL, where the statement leaves them out, and the others are 0, which is written
    sooner.
    """
    values = list(chain.from_iterable(rows))
    filled = 1 << (len(rows) - 1).bit_length() if len(rows) < STEP else -(-len(rows) // STEP) * STEP
    width = len(rows[0])
    values += [None, *[0] * (width - 1)] * (filled - len(rows))
    return _written(sql, width, filled), values


@cache
def _written(sql: str, width: int, rows: int) -> str:
    row = f"({', '.join('?' * width)})"
    return sql.replace("{rows}", ", ".join([row] * rows))
