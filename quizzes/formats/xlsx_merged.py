"""
What stands in a cell that was merged with the one above it?

The file has the text in the first cell alone, and a person sees it beside each of the rows: a passage with three
questions. Nothing is said of rows that have nothing of their own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from openpyxl.utils import column_index_from_string

if TYPE_CHECKING:
    from typing import IO

MOST_MERGED = 20_000
_CHUNK = 1 << 18
_LONGEST_TAG = 200
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^<>]{0,80}?ref=[\"']([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})[\"']")


class MergedCells:
    """Which cells reach down over how many rows, and what is in those that do while the rows are read in turn."""

    def __init__(self, sheet: IO[bytes]) -> None:
        self._by_row: dict[int, list[tuple[int, int]]] = defaultdict(list)
        self._reaching: dict[int, tuple[int, str]] = {}
        for column, first, last in _merged_in(sheet):
            self._by_row[first].append((column, last))

    def filled(self, row: int, cells: list[str | None]) -> list[str | None]:
        """Put into the cells of a row what reaches down to it."""
        shown = list(cells)
        if any(cell is None or cell.strip() for cell in cells):
            for column, (last, text) in self._reaching.items():
                if row <= last and column < len(shown) and shown[column] == "":
                    shown[column] = text
        for column, last in self._by_row.get(row, ()):
            if column < len(shown) and (above := shown[column]):
                self._reaching[column] = (last, above)
        return shown


def _merged_in(sheet: IO[bytes]) -> list[tuple[int, int, int]]:
    """Give the columns from 0, the first and the last rows of all cells that reach down."""
    found: list[tuple[int, int, int]] = []
    rest = b""
    while (chunk := sheet.read(_CHUNK)) and len(found) < MOST_MERGED:
        text = rest + chunk
        end = 0
        for each in _MERGED.finditer(text):
            end = each.end()
            if int(each[3]) > int(each[2]):
                found.append((column_index_from_string(each[1].decode()) - 1, int(each[2]), int(each[3])))
        rest = text[max(end, len(text) - _LONGEST_TAG) :]
    return found[:MOST_MERGED]
