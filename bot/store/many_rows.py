"""How are many rows written by one statement? That is one step of SQLite, and one turn of its thread, not many."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST_AT_ONCE = 64

T = TypeVar("T")


def in_steps(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    """Give rows by the sixty-four, then by smaller powers of two: so there are few statements, and each is known."""
    at, step = 0, MOST_AT_ONCE
    while at < len(rows):
        while step > len(rows) - at:
            step //= 2
        yield rows[at : at + step]
        at += step


@cache
def with_rows(sql: str, row: str, rows: int) -> str:
    """Write a statement that has `{rows}` where its rows stand, for so many of them; `row` holds marks for values."""
    return sql.replace("{rows}", ", ".join([row] * rows))
