"""How does a row of cells, or a paragraph with breaks of its own, become a line of a text?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.line_breaks import with_line_feeds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quizzes.problem import Problem

_COUNTS = re.compile(r"(\d{1,6})[.．、)）]?")
_NOTES, _HEADS = re.compile("备注|備註|備考|メモ|コメント|notes?|memos?|comments?|remarks?", re.IGNORECASE), 4
_LEAST_COUNTED = 2
_YEARS = range(1000, 3000)  # 1998, 2003, 2011 say when it was
_SAYS = re.compile("[。！？!?…][\"'”’）)」』]*$|.{12}[.][\"'”’)]*$", re.DOTALL)  # which no name, number or time does
_WIDE_STOP = re.compile("(?<=[。！？，、；：…」』”）]) ")  # which has its blank within
_MOST_BESIDE = 20_000  # lines in all cells of a row; a talk has few cells, and a few lines may fill out a table of them
BREAK = "\u2028"  # parts a line without being the end of one: what it parts has the same number


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeText:
    """The text, and what was wrong with single cells; no text where what was wrong kept it from being read."""

    text: str
    problems: tuple[Problem, ...] = ()
    encoding: str = "utf-8"


def row_text(cells: Iterable[str]) -> str:
    """
    Write cells side by side, with tabs; where they have breaks, what stands at the same height in each.

    Where one says all in one line that another says in several, nothing stands beside these: they are joined.
    """
    parts = [with_line_feeds(cell).strip().split("\n") for cell in cells]
    most = max(map(len, parts), default=1)
    is_even = all(len(part) == most or (len(part) == 1 and _SAYS.search(part[0]) is None) for part in parts)
    if most * len(parts) > _MOST_BESIDE or not is_even:
        return "\t".join(_WIDE_STOP.sub("", " ".join(part)) for part in parts).rstrip()
    beside = ("\t".join(part[i] if i < len(part) else "" for part in parts).rstrip() for i in range(most))
    return f"{BREAK}{BREAK}".join(beside)


def uncounted(rows: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
    """Empty a first column that does nothing but count the rows, its head included."""
    first = min((i for row in rows for i, cell in enumerate(row) if cell.strip()), default=0)
    column = [row[first].strip() for row in rows if len(row) > first and row[first].strip()]
    counts = [found and int(found[1]) for found in map(_COUNTS.fullmatch, column)]
    below = counts[1:] if counts and counts[0] is None else counts
    numbers = [count for count in below if count is not None]
    is_counting = len(numbers) >= _LEAST_COUNTED and numbers == sorted(set(numbers)) and len(numbers) == len(below)
    is_counting = is_counting and not all(number in _YEARS for number in numbers)
    if not is_counting or all(len(row) <= first + 1 for row in rows):
        return rows
    return [["" if i == first else cell for i, cell in enumerate(row)] for row in rows]


def without_notes(rows: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
    """Empty the columns that hold notes, as the head says, which is one of the first rows."""
    gone = {
        i
        for row in rows[:_HEADS]
        if sum(bool(cell.strip()) for cell in row) > _LEAST_COUNTED
        for i, cell in enumerate(row)
        if _NOTES.fullmatch(cell.strip())
    }
    return [["" if i in gone else cell for i, cell in enumerate(row)] for row in rows] if gone else rows


def numbered_text(lines: Iterable[tuple[int, str]]) -> str:
    """Write each line under its number, every one a paragraph; where numbers are left out there are empty ones."""
    return "\n".join(_lines(lines))


def _lines(lines: Iterable[tuple[int, str]]) -> Iterator[str]:
    before = 0
    for number, line in lines:
        yield from [""] * (number - before - 1)
        yield f"{line}{BREAK}" if line else ""  # an empty line behind it, that has its number
        before = number
