"""What is kept of what was found in a file: so much as somebody reads, and no error less for many warnings."""

from __future__ import annotations

from bot.uploads.findings import (
    LONGEST_MESSAGE,
    MOST_PROBLEMS,
    Found,
    from_json,
    shortened_problems,
    to_json,
    with_problems,
)
from quizzes.problem import Problem, Severity


def problem(line: int, severity: Severity, message: str = "Odd.") -> Problem:
    return Problem(severity=severity, code="odd", message=message, line=line)


def test_few_problems_are_all_kept() -> None:
    few = [problem(1, Severity.WARNING), problem(2, Severity.ERROR)]

    assert shortened_problems(few) == tuple(few)


def test_of_too_many_problems_the_errors_are_kept_in_their_order() -> None:
    warnings = [problem(line, Severity.WARNING) for line in range(MOST_PROBLEMS + 5)]
    errors = [problem(line, Severity.ERROR) for line in (MOST_PROBLEMS + 5, MOST_PROBLEMS + 6)]

    assert shortened_problems([*warnings, *errors]) == (*warnings[: MOST_PROBLEMS - 2], *errors)


def test_what_is_left_out_is_counted() -> None:
    blank = Found(kind="set", title={}, kinds={}, subtypes={}, problems=())
    errors = [problem(line, Severity.ERROR) for line in range(MOST_PROBLEMS + 5)]
    found = with_problems(blank, [*errors, problem(9_999, Severity.WARNING)])

    assert (len(found.problems), found.findings, found.errors) == (MOST_PROBLEMS, MOST_PROBLEMS + 6, MOST_PROBLEMS + 5)
    assert from_json(to_json(found)) == found


def test_long_words_are_cut() -> None:
    (kept,) = shortened_problems([problem(1, Severity.ERROR, "x" * 5_000)])

    assert len(kept.message) == LONGEST_MESSAGE
