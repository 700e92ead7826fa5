"""
What has one learner answered, as a table for a spreadsheet?

CSV after RFC 4180, with the byte order mark by which Excel knows UTF-8. What a person or a set wrote is kept as it is,
but a cell that a spreadsheet would take for a formula begins with an apostrophe.
"""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING, TypeAlias

from bot.tutor.subject import with_passage
from quizzes.formats.csv_text import safe_cell
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import tzinfo

    from bot.tutor.attempt import Attempt
    from quizzes.question import Question

    Joiner: TypeAlias = Callable[[Sequence[str]], str]

COLUMNS = (
    "local_time", "utc_time", "set", "question", "prompt", "given", "right_answer", "verdict", "credit", "hints",
    "seconds",
)  # fmt: skip
BYTE_ORDER_MARK = "\ufeff"


def attempts_csv(answered: Iterable[tuple[Attempt, Question | None]], zone: tzinfo, joined: Joiner) -> Iterator[str]:
    """Write attempts line by line, each with its question; `joined` writes tiles as the sentence that they make."""
    yield BYTE_ORDER_MARK + _line(COLUMNS)
    for attempt, question in answered:
        yield _line(_cells(attempt, question, zone, joined))


def _cells(attempt: Attempt, question: Question | None, zone: tzinfo, joined: Joiner) -> Iterator[str]:
    yield attempt.at.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S")
    yield attempt.at.strftime("%Y-%m-%dT%H:%M:%SZ")
    yield safe_cell(attempt.set_id)
    yield safe_cell(attempt.question)
    yield safe_cell("" if question is None else with_passage(question))
    yield safe_cell(joined(attempt.given))
    yield safe_cell(
        "" if question is None else joined(question.answer if question.form is Form.ORDER else (question.key,))
    )
    yield attempt.verdict.value
    yield f"{attempt.credit:g}"
    yield str(attempt.hints)
    yield "" if attempt.seconds is None else f"{attempt.seconds:.1f}"


def _line(cells: Iterable[str]) -> str:
    written = StringIO(newline="")
    csv.writer(written).writerow(cells)
    return written.getvalue()
