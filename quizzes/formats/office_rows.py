"""How does a row of cells, or a paragraph with breaks of its own, become a line of a text?"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BREAK = "\u2028"  # parts a line without being the end of one: what it parts has the same number


def row_text(cells: Iterable[str]) -> str:
    """Write cells side by side, with tabs; where they have breaks, what stands at the same height in each."""
    parts = [cell.replace("\r\n", "\n").replace("\r", "\n").strip().split("\n") for cell in cells]
    most = max(map(len, parts), default=1)
    if any(len(part) not in {1, most} for part in parts):
        return "\t".join(" ".join(part) for part in parts).rstrip()
    beside = ("\t".join(part[i] if i < len(part) else "" for part in parts).rstrip() for i in range(most))
    return f"{BREAK}{BREAK}".join(beside)


def numbered_text(lines: Iterable[tuple[int, str]]) -> str:
    """Write each line under its number, every one a paragraph; where numbers are left out there are empty ones."""
    return "\n".join(_lines(lines))


def _lines(lines: Iterable[tuple[int, str]]) -> Iterator[str]:
    before = 0
    for number, line in lines:
        yield from [""] * (number - before - 1)
        yield f"{line}{BREAK}" if line else ""  # an empty line behind it, that has its number
        before = number
