"""How tables, problems and waiting look."""

from __future__ import annotations

import os
from contextlib import redirect_stderr, suppress

from bot.cli.columns import table
from bot.cli.progress import busy
from bot.cli.report import counted, told
from quizzes.problem import Problem, Severity


def problem(line: int | None, message: str, path: str | None = None) -> Problem:
    return Problem(severity=Severity.ERROR, code="a-code", message=message, line=line, path=path)


def test_numbers_stand_to_the_right_and_texts_to_the_left() -> None:
    rows = [("a", 1, None, "甲\u202e乙"), ("bcd", 1_234, "x", "一行\n二行")]

    assert table(("ID", "N", "NOTE", "TEXT"), rows) == (
        "ID       N  NOTE  TEXT\n"
        "a        1  -     甲乙\n"
        "bcd  1,234  x     一行 二行"
    )  # fmt: skip


def test_a_table_without_rows_has_a_head() -> None:
    assert table(("ID", "TEXT"), []) == "ID  TEXT"


def test_the_place_of_a_problem_comes_first() -> None:
    problems = [problem(None, "all is wrong"), problem(12, "this is wrong"), problem(None, "that too", "title.en")]

    assert told(problems) == (
        "  whole file  error    all is wrong [a-code]\n"
        "  line 12     error    this is wrong [a-code]\n"
        "  title.en    error    that too [a-code]"
    )


def test_a_very_long_place_does_not_push_all_others_away() -> None:
    place = "questions[12].why_not." + "x" * 30

    assert told([problem(None, "wrong", place), problem(1, "wrong")]).splitlines()[1].startswith(f"  {'line 1':32}  ")


def test_beyond_a_hundred_problems_only_their_number_is_told() -> None:
    lines = told([problem(line, "wrong") for line in range(1, 1_302)]).splitlines()

    assert len(lines) == 101
    assert lines[-1] == "  and 1,201 more; `quizbot check --json` tells them all"


def test_one_is_no_plural() -> None:
    assert (counted(1, "error"), counted(0, "error"), counted(20_000, "error")) == (
        "1 error",
        "0 errors",
        "20,000 errors",
    )


def test_a_terminal_shows_that_something_is_being_done() -> None:
    watching, terminal = os.openpty()
    with os.fdopen(terminal, "w", encoding="utf-8") as stream, redirect_stderr(stream), busy("Checking"):
        pass

    assert "Checking …" in _all_that_came(watching)


def _all_that_came(watching: int) -> str:
    """Read what was written to the closed terminal; its end is an error on Linux and empty elsewhere."""
    pieces = []
    with os.fdopen(watching, "rb", buffering=0) as stream, suppress(OSError):
        while piece := stream.read(10_000):
            pieces.append(piece)
    return b"".join(pieces).decode()
