"""Which document or page has a table of questions, which is read in a table alone?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.formats.table_columns import columns_of, is_head
from quizzes.problem import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Sequence


def is_head_of_questions(cells: Sequence[str]) -> bool:
    """Tell whether a row is the head of a table of questions, and none that names what people ask and answer."""
    return is_head(cells) and {"option1", "option2"} <= set(columns_of(cells))


def questions_in(line: int) -> Problem:
    return Problem(
        severity=Severity.ERROR,
        code="questions-in-document",
        message="A table of questions is not read in a document or a page; copy it into a workbook, save that as XLSX.",
        line=line,
    )
