"""How are rows laid out so that they can be read, and cut by other programs?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.texts.neutral import neutral_line

if TYPE_CHECKING:
    from collections.abc import Sequence


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """
    Lay out rows under a head, two blanks between columns, numbers to the right.

    The last column is as wide as it likes: texts stand there, and how wide hanzi are is the terminal's affair.
    """
    texts = [list(head), *([_text(value) for value in row] for row in rows)]
    widths = [max(len(row[i]) for row in texts) for i in range(len(head) - 1)]
    is_number = [bool(rows) and all(isinstance(row[i], int | float | None) for row in rows) for i in range(len(head))]
    return "\n".join(_line(row, widths, is_number) for row in texts)


def _line(row: Sequence[str], widths: Sequence[int], is_number: Sequence[bool]) -> str:
    cells = [
        text.rjust(width) if number else text.ljust(width)
        for text, width, number in zip(row, widths, is_number, strict=False)
    ]
    return "  ".join([*cells, row[-1]]).rstrip()


def _text(value: object) -> str:
    if value is None:
        return "-"
    return f"{value:,}" if isinstance(value, int) and abs(value) < 10**6 else neutral_line(str(value))
