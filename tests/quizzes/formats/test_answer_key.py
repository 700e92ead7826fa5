"""Answers that stand at the end of a paper are given to its questions, where each has just one; else that is told."""

from __future__ import annotations

from time import process_time

import pytest

from quizzes.checking import FileKind, check
from quizzes.formats import Format, format_of
from quizzes.formats.answer_rows import with_rows_counted
from tests.quizzes.formats.reading import brief, questions_in, told_of
from tests.quizzes.formats.test_office import document, table

ASKED = "1. 谁来？\nA. 我  B. 你  C. 他\n2. 谁走？\nA. 我\nB. 你\nC. 他\n3. 他是学生。\n"
SECTIONS = "一、选择题\n1. 谁来？\nA. 我  B. 你\n2. 谁走？\nA. 我  B. 你\n二、判断题\n1. 他是学生。\n2. 她没来。\n\n"
READ = ["谁来？ [我 / 你 / 他] = 你", "谁走？ [我 / 你 / 他] = 他", "他是学生。 [对 / 错] = 对"]


@pytest.mark.parametrize(
    "key",
    [
        pytest.param("答案：1.B 2.C 3.√", id="one line"),
        pytest.param("答案：1-3 BC√", id="a range"),
        pytest.param("1-3 BC√", id="a range alone"),
        pytest.param("1.B 2.C 3.√", id="numbers and answers alone"),
        pytest.param("1-2 BC\n\n3 √", id="on lines apart"),
        pytest.param("Key: 1B, 2C, 3√", id="a short English word before them"),
        pytest.param("【参考答案】1～3：B、C、对", id="a range with signs between"),
        pytest.param("参考答案\n1. B\n2. C\n3. √", id="a line each"),
        pytest.param("答案\n1、B；2、C；3、对。", id="semicolons"),
        pytest.param("正解：1-2 BC\n3 ○", id="two ranges"),
        pytest.param("解答一覧\n(1) B\n(2) C\n(3) ×".replace("×", "○"), id="brackets"),
        pytest.param("Answer key: 1. b 2. c 3. ✓", id="English and small letters"),
        pytest.param("答案：3.√ 1.B 2.C", id="in another order"),
        pytest.param("**答案**\n\n一、1.B 2.C\n二、3.√", id="headings among them"),
        pytest.param("答案：第1题B 第2题C 第3题√", id="第1题"),
        pytest.param("参考答案：\n一、单选题 1-2 BC\n二、判断题：3 √", id="headings beside them"),
        pytest.param("解答\n問1 B\n問2 C\n問3 ○", id="問1"),
        pytest.param("答案：BC√", id="no numbers"),
        pytest.param("参考答案\nB C\n对。", id="no numbers, on two lines"),
        pytest.param("【答案】B、C、√", id="no numbers, and commas"),
        pytest.param("题号 1 2 3\n答案 B C √", id="rows"),
        pytest.param("参考答案\n1\t2\t3\nB\tC\t√", id="rows below a head"),
        pytest.param("参考答案\n1 2 3\nb ｃ √", id="rows in small letters"),
        pytest.param("| 1 | 2 | 3 |\n|---|---|---|\n| B | C | ○ |", id="a table without a head"),
        pytest.param("答案\n题号 1 2\n答案 B C\n\n3 √", id="rows, and one that stands apart"),
        pytest.param("答案：1. 你 2. 他 3. 对", id="words"),
        pytest.param("答案：1、你；2、他；3、对。", id="words with semicolons"),
        pytest.param("参考答案\n1. 你\n2. C. 他\n3. √", id="letters with words"),
    ],
)
@pytest.mark.parametrize("between", ["", "\n\n"])
def test_answers_at_the_end_are_those_of_their_questions(key: str, between: str) -> None:
    text = f"{ASKED}{between}{key}\n"
    assert format_of(text.encode(), "paper.txt") is Format.AIKEN
    assert list(map(brief, questions_in(text, "paper.txt"))) == READ
    assert told_of(text, "paper.txt") == []


@pytest.mark.parametrize(
    "text",
    [
        "1. 谁来？（  ）\nA. 我\nB. 你\n2. 他（　）我。\nA. 是\nB. 在\n3. 他是学生。（   ）\n答案：1.B 2.A 3.×\n",
        "1. 谁来？（  ）\nA. 我\nB. 你\n答案：B\n2. 他()我。\nA. 是\nB. 在\n答案：A\n3. 他是学生。（）\n答案：×\n",
    ],
)
def test_brackets_for_the_answer_are_not_asked(text: str) -> None:
    assert [question.prompt for question in questions_in(text, "p.txt")] == ["谁来？", "他＿＿我。", "他是学生。"]


def test_a_document_may_have_them_too() -> None:
    data = document(*f"{ASKED}答案：1.B 2.C 3.√".split("\n"))
    assert list(map(brief, questions_in(data, "paper.docx"))) == READ


def test_a_document_may_have_them_in_a_table() -> None:
    data = document(*ASKED.strip().split("\n"), "参考答案", table([["题号", "1", "2", "3"], ["答案", "B", "C", "√"]]))
    assert list(map(brief, questions_in(data, "paper.docx"))) == READ


@pytest.mark.parametrize(
    "key",
    ["答案：1.A 2.B 1.√ 2.×", "答案\n一、1-2 AB\n二、1-2 √×", "答案\n一、选择题\n1.A\n2.B\n二、判断题\n1.对\n2.错"],
)
def test_numbers_may_begin_anew_below_each_heading(key: str) -> None:
    found = check(f"{SECTIONS}{key}\n".encode(), "paper.txt")
    assert (found.kind, found.errors) == (FileKind.SET, ())
    assert list(map(brief, questions_in(f"{SECTIONS}{key}\n", "paper.txt"))) == [
        "谁来？ [我 / 你] = 我",
        "谁走？ [我 / 你] = 你",
        "他是学生。 [对 / 错] = 对",
        "她没来。 [对 / 错] = 错",
    ]


def test_each_answer_may_have_its_explanation() -> None:
    key = "答案与解析\n1. B 解析：“你”是对的。\n2. C\n3. √。解析：他在大学\n学习。\n"
    explained = [question.explanation and question.explanation.en for question in questions_in(ASKED + key, "p.txt")]
    assert explained == ["“你”是对的。", None, "他在大学 学习。"]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        pytest.param("答案：1.B 2.C", ["line 7: no-answer-in-key"], id="one is missing"),
        pytest.param("答案：1.B 2.C 3.√ 4.A", ["line 8: answer-without-question"], id="one too many"),
        pytest.param("答案：1.B 2.C 2.A 3.√", ["line 8: answer-without-question"], id="two for one question"),
        pytest.param("答案：1-3 BC", ["line 8: answers-miscounted"], id="a range that is too long"),
        pytest.param("答案：1-2 BCA\n3.√", ["line 8: answers-miscounted"], id="a range that is too short"),
        pytest.param("答案：BC√A", ["line 8: answers-miscounted"], id="more than questions, without numbers"),
        pytest.param("答案\n1.BC\n2.C\n3.√", ["line 9: wrong-answer"], id="two letters"),
        pytest.param("答案：1. 你 2. 狗 3. 对", ["line 8: wrong-answer"], id="a word of no option"),
        pytest.param("答案：1. 你 2. 他", ["line 7: no-answer-in-key"], id="a word too few"),
        pytest.param("答案\n1.B\n2.F\n3.√", ["line 10: wrong-answer"], id="no such letter"),
    ],
)
def test_what_is_not_one_answer_for_each_question_is_an_error_on_its_line(key: str, expected: list[str]) -> None:
    assert told_of(f"{ASKED}{key}\n", "paper.txt") == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "1. 谁来？\nA. 我\nB. 你\n答案：A\n2. 谁走？\nA. 我\nB. 你\n答案：B\n", id="each below its question"
        ),
        pytest.param("1. 谁来？（A）\nA. 我\nB. 你\n2. 谁走？（B）\nA. 我\nB. 你\n", id="in brackets"),
        pytest.param("1. 谁来？（A）\nA. 我\nB. 你\n2. 谁走？\n1 2 3\nA. 我\nB. 你\n答案：B\n", id="a row of numbers"),
        pytest.param("谁来？\nA. 我\nB. 你\nANSWER: A\n\n谁走？\nA. 我\nB. 你\nANSWER: B\n", id="Aiken"),
    ],
)
def test_other_papers_are_read_as_before(text: str) -> None:
    assert [question.answer for question in questions_in(text, "paper.txt")] == [("我",), ("你",)]


@pytest.mark.parametrize("options", ["A. 是\nB. 在\n", "A. 是  B. 在\n", "A、是　B、在\n"])
def test_a_paper_with_two_options_each_and_no_answers_is_told_what_it_lacks(options: str) -> None:
    text = f"1. 他＿＿老师。\n{options}2. 我＿＿家。\n{options}"
    assert format_of(text.encode(), "paper.txt") is Format.AIKEN
    assert {each.partition(": ")[2] for each in told_of(text, "paper.txt")} == {"no-answer-line"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "1. 在商店\nA. 你好！这个多少钱？\nB. 三块。\n2. 在学校\nA. 老师好！\nB. 你好！\n", id="what two people say"
        ),
        pytest.param(
            "李明：我有两点：\n1. 学习\nA. 汉语\nB. 日语\n2. 工作\nA. 教书\nB. 翻译\n记者：谢谢。\n",
            id="points of a talk",
        ),
    ],
)
def test_what_has_numbers_and_letters_in_a_talk_is_no_paper(text: str) -> None:
    assert format_of(text.encode(), "talk.txt") is None


@pytest.mark.parametrize(
    "below",
    [
        pytest.param("\n" * 20_000, id="empty lines"),
        pytest.param("---\n" * 20_000, id="lines of a table"),
        pytest.param("你好吗\n" * 10_000 + "1 2\nA B\n" * 10_000, id="rows of answers"),
    ],
)
def test_much_below_the_last_question_is_looked_at_in_a_time_that_grows_as_its_length_does(below: str) -> None:
    lines = list(enumerate(f"1. 谁来？\nA. 我\nB. 你\n2. 谁走？\n{below}".splitlines(), 1))
    before = process_time()
    with_rows_counted(lines)
    assert process_time() - before < 5


TALK = "第五课 买东西\n\n店员：您想买什么？\n顾客：我想买衣服。\n店员：这件怎么样？\n顾客：太贵了。\n\n"
ASKED_OF_IT = "1. 顾客想买什么？\nA. 衣服\nB. 鞋\nC. 书\n2. 衣服怎么样？\nA. 很贵\nB. 很便宜\nC. 很旧\n"


@pytest.mark.parametrize("title", ["练习", "三、练习题：", "【练习一】", "Exercises"])
def test_a_lesson_with_exercises_that_have_no_answers_is_a_talk(title: str) -> None:
    found = check(f"{TALK}{title}\n{ASKED_OF_IT}".encode(), "lesson.txt")
    assert (found.kind, found.errors) == (FileKind.INTERVIEW, ())
    assert "exercises" in {problem.code for problem in found.problems}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{TALK}练习\n{ASKED_OF_IT}答案：1.A 2.A\n", id="with answers"),
        pytest.param(f"{TALK}练习\n{ASKED_OF_IT}3. 他来了。\n答案：A、A、√\n", id="with answers without numbers"),
        pytest.param(f"{TALK}阅读理解\n{ASKED_OF_IT}参考答案\n1 2\nA A\n", id="with answers in rows"),
        pytest.param(f"{TALK}{ASKED_OF_IT}", id="without a title"),
        pytest.param(f"练习\n{ASKED_OF_IT}", id="at the top"),
    ],
)
def test_other_texts_with_such_questions_are_papers(text: str) -> None:
    assert format_of(text.encode(), "lesson.txt") is Format.AIKEN
