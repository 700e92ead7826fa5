"""What was read of a workbook: one sheet, and which others there are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.formats.entries import WHOLE_FILE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.formats.table_head import Row
    from quizzes.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRows:
    """The rows of one sheet, what is wrong with them, and the titles of the other sheets that people see."""

    rows: list[Row]
    problems: list[Problem]
    title: str = ""
    others: tuple[str, ...] = ()

    def told(self, *, but: str | None = None) -> list[Problem]:
        """Give what is wrong, with the sheets that were not read, but for one that was read, too."""
        return [*self.problems, *other_sheets(self.title, [title for title in self.others if title != but])]


def other_sheets(chosen: str, others: Sequence[str]) -> list[Problem]:
    """Say which sheets were not read, where there are any that somebody may miss."""
    if not others:
        return []
    message = f"only the sheet {chosen!r} was read; put what is in {', '.join(map(repr, others[:5]))} there"
    return [WHOLE_FILE.warning("other-sheets", message)]
