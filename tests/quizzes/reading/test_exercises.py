"""The exercises of a lesson are left out and said; what only looks like them is read."""

from __future__ import annotations

import pytest

from quizzes.reading.exercises import without_exercises
from quizzes.reading.lines import Line
from tests.quizzes.growth import growth
from tests.quizzes.reading.outlines import codes, outline, read

TALK = "A：房租多少钱？\n\nB：一千八。\n\nA：可以养猫吗？\n\nB：可以。"
READ = ["A| 房租多少钱？ = -", "B| 一千八。 = -", "A| 可以养猫吗？ = -", "B| 可以。 = -"]
TASKS = "一、用“可是”完成句子：\n1. 这套房子很大，______。\n\n二、回答问题：\n1. 房租包括什么？\n2. 他要什么房子？"


@pytest.mark.parametrize(
    "title",
    [
        "练习",
        "練習",
        "【练习】",
        "三、课后练习",
        "## 练习题",
        "练习：",
        "思考题",
        "思考与讨论",
        "Exercises",
        "II. Exercises",
    ],
)
def test_what_stands_below_the_title_of_exercises_is_left_out_and_said(title: str) -> None:
    interview = read(f"{TALK}\n\n{title}\n\n{TASKS}")

    assert outline(interview) == READ
    assert [problem.line for problem in interview.problems if problem.code == "exercises"] == [9]


@pytest.mark.parametrize(
    "tasks",
    [
        pytest.param("1. 谁有猫？\n2. 谁有房子？", id="numbers"),
        pytest.param("（1）谁有猫？\n（2）谁有房子？", id="numbers in brackets"),
        pytest.param("①谁有猫？\n②谁有房子？", id="circled numbers"),
        pytest.param("房租是（　　）。\n他有（　　）。", id="empty brackets"),
        pytest.param("房租是____。\n他有＿＿＿。", id="gaps"),
        pytest.param("1. 房租多少钱？\nA. 一千\nB. 一千八\nC. 两千", id="options"),
    ],
)
def test_tasks_are_numbered_or_leave_something_open(tasks: str) -> None:
    assert outline(read(f"{TALK}\n\n练习\n\n{tasks}")) == READ


def test_the_next_lesson_and_the_glossary_are_read() -> None:
    next_lesson = f"第八课　买水果\n\nA：苹果呢？\n\n练习\n\n{TASKS}"
    words = "生词\n\n房租 fángzū rent\n押金 yājīn deposit"

    interview = read(f"{TALK}\n\n练习\n\n{TASKS}\n\n{next_lesson}\n\n{words}")

    assert outline(interview) == [*READ, "# 第八课　买水果 = -", "A| 苹果呢？ = -"]
    assert [problem.line for problem in interview.problems if problem.code == "exercises"] == [9, 22]
    assert [entry.word for entry in interview.glossary] == ["房租", "押金"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        pytest.param(
            f"{TALK}\n\n练习\n\nA：每天练习几个小时？\n\nB：三个小时。", "B| 三个小时。 = -", id="a part of a talk"
        ),
        pytest.param(f"练习\n\n1. {TALK}", "B| 可以。 = -", id="the title of a talk"),
        pytest.param(
            f"{TALK}\n\nA：练习？\n\nB：1. 听。2. 说。", "B| 1. 听。2. 说。 = -", id="a word that somebody says"
        ),
    ],
)
def test_a_talk_about_practice_is_read(text: str, last: str) -> None:
    interview = read(text)

    assert outline(interview)[-1] == last
    assert "exercises" not in codes(interview)


def test_many_titles_take_no_time() -> None:
    lines = tuple(Line(number=n + 1, text=("练习", "你好。")[n % 2]) for n in range(8_000))

    assert growth(without_exercises, lines[:1_000], lines) < 16
