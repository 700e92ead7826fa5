"""Tables that were made for other programs, or under a head of two rows, are read as they are."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from quizzes.formats import Format, format_of
from quizzes.formats.table_columns import column_of
from tests.quizzes.formats.reading import brief, messages_of, questions_in, told_of

if TYPE_CHECKING:
    from collections.abc import Sequence

KAHOOT = (
    ("", "Quiz template"),
    ("", "Add questions, at least two answer alternatives, time limit and choose correct answers (at least one)."),
    ("", "Remember: questions have a limit of 120 characters and answers can have 75 characters max."),
    ("", "See an example question below (don't forget to overwrite this with your first question!)"),
    (),
    (
        "", "Question - max 120 characters", "Answer 1 - max 75 characters", "Answer 2 - max 75 characters",
        "Answer 3 - max 75 characters", "Answer 4 - max 75 characters",
        "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs", "Correct answer(s) - choose at least one",
    ),
)  # fmt: skip
QUIZIZZ = (
    (
        "Question Text", "Question Type", "Option 1", "Option 2", "Option 3", "Correct Answer", "Time in seconds",
        "Image Link", "Answer explanation",
    ),
    (
        "Text of the question\n\n(required)", "Question Type\n\n(default is Multiple Choice)",
        "Text for option 1\n\n(required in all cases except open-ended & draw questions)",
        "Text for option 2\n\n(required in all cases except open-ended & draw questions)",
        "Text for option 3\n\n(optional)", "The correct option choice (between 1-5).", "Time in seconds\n\n(optional)",
        "Link of the image\n\n(optional)", "Explanation for the answer\n\n(optional)",
    ),
)  # fmt: skip

BLOOKET = (
    ("Blooket\nImport Template",),
    (
        "Question #", "Question Text", "Answer 1", "Answer 2", "Answer 3\n(Optional)", "Answer 4\n(Optional)",
        "Time Limit (sec)\n(Max: 300 seconds)", "Correct Answer(s)\n(Only include Answer #)",
    ),
)  # fmt: skip


def workbook(rows: Sequence[Sequence[object]], *merged: str) -> bytes:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    for place in merged:
        book.worksheets[0].merge_cells(place)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def as_csv(rows: Sequence[Sequence[object]]) -> bytes:
    text = StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            (*KAHOOT, (1, "谁最先到？", "我", "你", "他", "", 20, 3), (2, "他去哪儿？", "家", "店", "", "", 30, "2")),
            ["谁最先到？ [我 / 你 / 他] = 他", "他去哪儿？ [家 / 店] = 店"],
            id="kahoot",
        ),
        pytest.param(
            (
                *QUIZIZZ,
                ("谁最先到？", "Multiple Choice", "我", "你", "他", 2, 30, "", "他说的。"),
                ("谁最后到？", "Checkbox", "我", "你", "", 1, 30, "", ""),
                ("“朋友”怎么读？", "Fill-in-the-Blank", "péngyou", "peng2you5", "", "", 30, "", ""),
            ),
            ["谁最先到？ [我 / 你 / 他] = 你", "谁最后到？ [我 / 你] = 我", "“朋友”怎么读？ = péngyou | peng2you5"],
            id="quizizz",
        ),
        pytest.param(
            (*BLOOKET, (1, "谁最先到？", "我", "你", "他", "", 20, 3), (2, "他去哪儿？", "家", "店", "", "", 20, 2)),
            ["谁最先到？ [我 / 你 / 他] = 他", "他去哪儿？ [家 / 店] = 店"],
            id="blooket",
        ),
        pytest.param(
            (*KAHOOT, (1, "谁？", "我", "你", "", "", 20, 2), *((i,) for i in range(2, 9))),
            ["谁？ [我 / 你] = 你"],
            id="rows that are counted and not filled in",
        ),
        pytest.param(
            (*BLOOKET, (1, "谁？", "我", "你", "", "", 20, 2), (2, "", ""), (3,)),
            ["谁？ [我 / 你] = 你"],
            id="rows that are counted in a column of their own and not filled in",
        ),
        *(
            pytest.param(
                ((name, "Question", "A", "B", "Answer"), (1, "谁？", "我", "你", "B")),
                ["谁？ [我 / 你] = 你"],
                id=f"rows counted under {name}",
            )
            for name in ("#", "Q#", "Question #", "Question No.", "Question number", "Nr.", "問", "题目编号")
        ),
        pytest.param(
            (("题目", "选项", "答案"), ("他是什么血型？", "A型,B型,C型", "B型")),
            ["他是什么血型？ [A型 / B型 / C型] = B型"],
            id="letters that are a part of the options",
        ),
        pytest.param(
            (("题目", "选项", "", "", "答案"), ("", "A", "B", "C", ""), ("谁？", "我", "你", "他", "B")),
            ["谁？ [我 / 你 / 他] = 你"],
            id="options under a common head",
        ),
        pytest.param(
            (("問題文", "選択肢", "", "正解"), ("", "1", "2", ""), ("谁？", "我", "你", "2")),
            ["谁？ [我 / 你] = 你"],
            id="numbers under a common head",
        ),
        pytest.param(
            (("题目", "A", "B", "答案", "解析", ""), ("", "", "", "", "日文", "英文"), ("谁？", "我", "你", "B")),
            ["谁？ [我 / 你] = 你"],
            id="languages under a common head",
        ),
        pytest.param(
            (("No", "問題", "①", "②", "③", "答"), (1, "谁？", "我", "你", "他", "②")),
            ["谁？ [我 / 你 / 他] = 你"],
            id="options under numbers in circles",
        ),
        pytest.param(
            (("Q", "1", "2", "3", "Key"), ("谁？", "我", "你", "他", 3)),
            ["谁？ [我 / 你 / 他] = 他"],
            id="options under numbers",
        ),
        pytest.param(
            (("题目（必填）", "选项A（必填）", "选项B（必填）", "答案（填字母）"), ("谁？", "我", "你", "B")),
            ["谁？ [我 / 你] = 你"],
            id="remarks in the head",
        ),
    ],
)  # fmt: skip
def test_a_table_of_another_program_is_read(rows: Sequence[Sequence[object]], expected: list[str]) -> None:
    assert [brief(question) for question in questions_in(workbook(rows), "lesson.xlsx")] == expected
    assert [brief(question) for question in questions_in(as_csv(rows), "lesson.csv")] == expected
    assert format_of(as_csv(rows), "lesson.txt") is Format.CSV


def test_a_head_whose_cells_are_merged_is_read() -> None:
    rows = (("题目", "选项", None, "答案"), (None, "A", "B", None), ("谁？", "我", "你", "A"))

    data = workbook(rows, "A1:A2", "B1:C1", "D1:D2")
    assert [brief(question) for question in questions_in(data, "lesson.xlsx")] == ["谁？ [我 / 你] = 我"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(
            (*KAHOOT, (1, "谁？", "我", "你", "", "", 20, "1")),
            ["line 1: above-the-head", f"line 6, column {KAHOOT[-1][6]}: column-left-out"],
            id="titles are told of once, and what is left out of a question",
        ),
        pytest.param(
            (*QUIZIZZ, ("谁？", "", "我", "你", "", 1, "", "", "")),
            ["line 1, column Time in seconds: column-left-out", "line 1, column Image Link: column-left-out",
             "line 2: row-of-notes"],
            id="the row that tells how to fill the table in",
        ),
        pytest.param(
            (*KAHOOT[-1:], (1, "谁？", "我", "你", "他", "", 20, "1,3")),
            [f"line 1, column {KAHOOT[-1][6]}: column-left-out",
             "line 2, column Correct answer(s) - choose at least one: several-right"],
            id="two right answers",
        ),
        pytest.param(
            (("题目", "A", "B", "答案"), ("", "A", "B", "A")),
            ["line 2, column 题目: missing-prompt"],
            id="a question without its prompt is no second head",
        ),
        pytest.param(
            (("题目", "A", "B", "答案"), ("（必填）选哪个？", "我（可选）", "你", "B")),
            [],
            id="remarks in some cells make no row of notes",
        ),
        pytest.param(
            (("", "题目", "A", "B", "答案"), ("x", "谁？", "我", "你", "B")),
            ["line 2, column 1: no-column"],
            id="what stands before the rows is no number",
        ),
    ],
)  # fmt: skip
def test_what_is_left_out_or_wrong_is_named(rows: Sequence[Sequence[object]], expected: list[str]) -> None:
    assert told_of(as_csv(rows), "lesson.csv") == expected


@pytest.mark.parametrize("answer", ["A、C", "AC", "ＡＣ"])
def test_two_right_answers_are_refused_with_the_cure(answer: str) -> None:
    (message,) = messages_of(f"题目,A,B,C,答案\n谁？,我,你,他,{answer}", "lesson.csv")

    assert f'"{answer}" names several options' in message
    assert "leave one" in message


def test_letters_without_options_name_none() -> None:
    assert told_of("题目,A,B,C,答案\n谁？,我,你,他,AD", "lesson.csv") == ["line 2, column 答案: wrong-answer"]


def test_an_option_that_looks_like_two_letters_is_an_answer() -> None:
    text = '题目,A,B,答案\n选哪个？,"1,2",3,"1,2"'

    assert [brief(question) for question in questions_in(text, "lesson.csv")] == ["选哪个？ [1,2 / 3] = 1,2"]


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("Question - max 120 characters", "prompt"), ("Answer 2 – max 75 characters", "option2"),
        ("Correct answer(s) - choose at least one", "answer"), ("Time limit (sec)", "aside"), ("Image Link", "aside"),
        ("分值", "aside"), ("题目（必填）", "prompt"), ("解析（日文）", "explanation_ja"), ("Answer 1", "option1"),
        ("Question-bank", None), ("answer ja", None),
    ],
)  # fmt: skip
def test_a_remark_behind_the_name_of_a_column_is_passed_over(name: str, column: str | None) -> None:
    assert column_of(name) == column
