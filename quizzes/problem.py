"""What is wrong with a file, where, and what was done about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Severity(StrEnum):
    """Whether a file may be added all the same."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """
    One finding about a file.

    `code` is a stable kebab-case name such as `untranslated-paragraph`; `message` is an English sentence that says
    what was found and what was done about it or what to do. The place is a 1-based physical `line`, a `cell` such as
    `H3` or `line 3, column answer`, or a JSON `path` such as `questions[0].prompt`; none of them for the whole file.
    """

    severity: Severity
    code: str
    message: str
    line: int | None = None
    cell: str | None = None
    path: str | None = None

    @property
    def place(self) -> str | None:
        """Name the place as a person would look it up."""
        if self.path is not None:
            return self.path
        if self.cell is not None:
            return self.cell if self.cell.startswith("line ") else f"cell {self.cell}"
        return None if self.line is None else f"line {self.line}"

    def __str__(self) -> str:
        where = "" if self.place is None else f"{self.place}: "
        return f"{where}{self.severity}: {self.message} [{self.code}]"


def any_error(problems: Iterable[Problem]) -> bool:
    """Tell whether something is so wrong that a file cannot be added."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def sentence(finding: str) -> str:
    """Write what was found as a sentence."""
    return f"{finding[:1].upper()}{finding[1:]}."
