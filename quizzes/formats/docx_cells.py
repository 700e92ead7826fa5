"""
What do the cells of a document's tables say, where bold names stand in them before what is said?

    | **记者** 几点下班？ | **記者** 何時に終わりますか。 |

Bold names that come again and again speak, be there a blank behind them, nothing at all or the end of a line: a colon
is put there. What is bold once is a word that matters.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.formats.office_rows import row_text

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence
    from typing import TypeAlias

_NAME = re.compile(r"[^。！？，、；：.!?,;:\d]{1,12}")
_COLONS = (":", "：")
_TWICE, _MOSTLY = 2, 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class CellLine:
    """A line of a cell, and the words at its start that are bold."""

    text: str
    bold: str

    @property
    def behind(self) -> str:
        return self.text.removeprefix(self.bold).strip()


Cell: TypeAlias = "list[CellLine]"


def rows_told(rows: Sequence[Sequence[Cell]]) -> list[str]:
    """Write each row as a line of a text, with a colon behind the names in its cells."""
    names = _names(rows)
    return [row_text("\n".join(_told(cell, names)) for cell in row) for row in rows]


def _names(rows: Sequence[Sequence[Cell]]) -> Container[str]:
    """Find the bold names of those who speak: several that come again, and few that do not."""
    leads = Counter(cell[at].bold for row in rows for cell in row for at in range(len(cell)) if _leads(cell, at))
    again = {name: count for name, count in leads.items() if count >= _TWICE}
    return again if len(again) > 1 and sum(again.values()) >= _MOSTLY * leads.total() else ()


def _leads(cell: Cell, at: int) -> bool:
    """Tell whether a line begins with what may be a name, and something is said behind it or below."""
    line = cell[at]
    is_said = not line.behind.startswith(_COLONS) if line.behind else at + 1 < len(cell)
    return is_said and _NAME.fullmatch(line.bold) is not None


def _told(cell: Cell, names: Container[str]) -> Iterator[str]:
    label = ""
    for at, line in enumerate(cell):
        if line.bold in names and _leads(cell, at):
            label = f"{label}{line.bold}{': ' if line.bold.isascii() else '：'}"
            if not line.behind:
                continue
        yield f"{label}{line.behind if label else line.text}"
        label = ""
