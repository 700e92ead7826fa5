"""
How a text is cut into lines of a terminal, where hanzi and kana are two columns wide.

A line may be broken between any two wide characters and at blanks, never inside a word in narrow letters, never before
closing punctuation, and never after an opening bracket.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.cells import cell_len

if TYPE_CHECKING:
    from collections.abc import Iterator

LEAST_WIDTH = 2
_CLOSING = "、。，．,.！？!?：；:;）)」』】》〉］]｝}”’…％%"
_OPENING = "（(「『【《〈［[｛{“‘"
_WIDE = (
    "\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\U00020000-\U0003fffd"
)
# A blank; or what must stay together: opening brackets, a wide character or a narrow word, closing punctuation.
_UNITS = re.compile(
    rf"\s|[{re.escape(_OPENING)}]*(?:[{_WIDE}]|[^\s{_WIDE}{re.escape(_OPENING)}]+)?[{re.escape(_CLOSING)}]*"
)


def wrapped(text: str, width: int, hang: int = 0) -> list[str]:
    """Cut the text into lines of at most `width` columns, after the first by `hang` less; its line breaks stay."""
    lines: list[str] = []
    for part in text.split("\n"):
        lines.extend(_lines(part, max(width - (hang if lines else 0), LEAST_WIDTH), max(width - hang, LEAST_WIDTH)))
    return lines


def _lines(text: str, width: int, later_width: int) -> Iterator[str]:
    line = ""
    for unit in _units(text, later_width):
        if cell_len(line) + cell_len(unit.rstrip()) > width:
            if line.strip():
                yield line.rstrip()
                width = later_width
            line = unit.lstrip()
        else:
            line += unit
    yield line.rstrip()


def _units(text: str, width: int) -> Iterator[str]:
    """Give the pieces that are not broken, but for those that no line could hold."""
    for unit in _UNITS.findall(text):
        rest = unit
        while cell_len(rest) > width:
            head = _head(rest, width)
            yield head
            rest = rest[len(head) :]
        if rest:
            yield rest


def _head(text: str, width: int) -> str:
    end = 1
    while end < len(text) and cell_len(text[: end + 1]) <= width:
        end += 1
    return text[:end]
