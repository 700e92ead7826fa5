"""A learner's attempts as CSV: what a spreadsheet reads is what was answered, and nothing in it is calculated."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from io import StringIO
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.analysis.own_attempts import BYTE_ORDER_MARK, COLUMNS, attempts_csv
from bot.tutor.attempt import Attempt
from quizzes.formats.csv_text import safe_cell
from quizzes.grading import Verdict
from quizzes.question import Form, Kind, Question

if TYPE_CHECKING:
    from collections.abc import Sequence

TOKYO = ZoneInfo("Asia/Tokyo")
ORDER = Question(
    id="o1", kind=Kind.TRANSLATION, form=Form.ORDER, prompt="I study.", options=("学", "我"), answer=("我", "学")
)


def attempt(*given_: str, at: datetime = datetime(2026, 12, 1, 20, 30, 5, tzinfo=UTC)) -> Attempt:
    return Attempt(
        key="s1:0",
        learner=1,
        set_id="talk",
        version=1,
        question="o1",
        given=given_ or ("学", "我"),
        verdict=Verdict.CLOSE,
        credit=0.7,
        hints=1,
        seconds=12.34,
        at=at,
    )


def joined(tiles: Sequence[str]) -> str:
    return "".join(tiles)


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text.removeprefix(BYTE_ORDER_MARK), newline="")))


def test_a_row_says_when_what_and_how_well() -> None:
    text = "".join(attempts_csv([(attempt(), ORDER)], TOKYO, joined))

    assert text.startswith("\ufeff" + ",".join(COLUMNS) + "\r\n")
    assert read(text) == [
        {
            "local_time": "2026-12-02 05:30:05",
            "utc_time": "2026-12-01T20:30:05Z",
            "set": "talk",
            "question": "o1",
            "prompt": "I study.",
            "given": "学我",
            "right_answer": "我学",
            "verdict": "close",
            "credit": "0.7",
            "hints": "1",
            "seconds": "12.3",
        }
    ]


def test_what_nobody_knows_is_empty() -> None:
    (row,) = read("".join(attempts_csv([(attempt("x"), None)], UTC, joined)))
    assert (row["prompt"], row["right_answer"], row["given"]) == ("", "", "x")


def test_only_the_model_answer_of_a_typed_question_is_the_right_one() -> None:
    typed = Question(id="t", kind=Kind.CLOZE, form=Form.TYPED, prompt="＿＿", answer=("目标", "目的"))
    (row,) = read("".join(attempts_csv([(attempt("x"), typed)], UTC, joined)))
    assert row["right_answer"] == "目标"


def test_summer_time_is_that_of_the_day() -> None:
    summer = attempt(at=datetime(2026, 7, 1, 12, tzinfo=UTC))
    winter = attempt(at=datetime(2026, 12, 1, 12, tzinfo=UTC))
    rows = read("".join(attempts_csv([(summer, ORDER), (winter, ORDER)], ZoneInfo("America/New_York"), joined)))
    assert [row["local_time"] for row in rows] == ["2026-07-01 08:00:00", "2026-12-01 07:00:00"]


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a", "  =1", "|cmd"]
)
def test_what_a_spreadsheet_would_calculate_is_shown(text: str) -> None:
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "研究", "a=b", "3 + 4", "'quoted'", "５", "，"])
def test_what_no_spreadsheet_would_calculate_stays(text: str) -> None:
    assert safe_cell(text) == text


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_answer_comes_back_from_the_file_as_it_was(text: str) -> None:
    (row,) = read("".join(attempts_csv([(attempt(text), ORDER)], UTC, joined)))
    assert row["given"] in {text, f"'{text}"}
