"""However much there is to say about a file of questions, no question is left out without an error."""

from __future__ import annotations

import pytest

from quizzes.formats import entries, gift, read_set_file, xlsx
from quizzes.formats.xlsx import rows_of
from quizzes.limits import DEFAULT_LIMITS
from quizzes.problem import Severity
from tests.quizzes.formats.test_xlsx import workbook

MOST = 10
GOOD, LEFT_OUT, WRONG = "谁来了？{=我}", "你怎么看？{}", "谁来了？{~我"


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (entries, gift, xlsx):
        monkeypatch.setattr(module, "MOST_PROBLEMS", MOST)


def numbered(text: str, count: int) -> list[str]:
    return [f"{i}：{text}" for i in range(count)]


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        pytest.param([*numbered(LEFT_OUT, MOST), GOOD], "too-many-warnings", id="before the questions"),
        pytest.param([GOOD, *numbered(LEFT_OUT, MOST), *numbered(GOOD, 2)], "too-many-warnings", id="between them"),
        pytest.param([*numbered(LEFT_OUT, MOST - 1), WRONG, GOOD], "braces", id="an error behind them"),
    ],
)
def test_so_many_warnings_that_the_rest_is_not_read_are_an_error(texts: list[str], code: str) -> None:
    reading = read_set_file("\n\n".join(texts).encode(), "set.gift")
    errors = [problem.code for problem in reading.problems if problem.severity is Severity.ERROR]

    assert reading.question_set is None
    assert code in errors
    assert len(reading.problems) <= MOST


def test_fewer_warnings_are_none() -> None:
    reading = read_set_file("\n\n".join([GOOD, *numbered(LEFT_OUT, MOST - 1)]).encode(), "set.gift")

    assert reading.question_set is not None
    assert len(reading.problems) == MOST - 1


def test_many_formulas_are_not_called_many_rows() -> None:
    sheet = rows_of(workbook(*[("=A1",)] * (MOST + 5)), DEFAULT_LIMITS, bool)

    assert {problem.code for problem in sheet.problems} == {"formula"}
