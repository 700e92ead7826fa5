"""What a question says an answer may leave unsaid: that it is a reason, and what is counted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.grading import MoreThanAsked, NearMiss, Verdict, grade
from tests.quizzes.grading.builders import words

if TYPE_CHECKING:
    from quizzes.question import Question

CORRECT, CLOSE, WRONG = Verdict.CORRECT, Verdict.CLOSE, Verdict.WRONG
WHY = "他为什么没来？"


def asked(prompt: str, *answers: str) -> Question:
    return replace(words(*answers), prompt=prompt, subtype="authored")


@pytest.mark.parametrize(
    ("prompt", "answer", "typed"),
    [
        pytest.param(WHY, "因为他病了", "他病了", id="left-out"),
        pytest.param(WHY, "他病了", "因为他病了。", id="said"),
        pytest.param(WHY, "他病了", "是因為他病了", id="said-in-the-other-script"),
        pytest.param("Why did he not come?", "Because he was ill.", "he was ill", id="left-out-in-english"),
        pytest.param("Why did he not come?", "He was ill.", "Because he was ill", id="said-in-english"),
    ],
)
def test_a_reason_is_right_with_because_and_without(prompt: str, answer: str, typed: str) -> None:
    graded = grade(asked(prompt, answer), [typed])
    assert (graded.verdict, graded.remarks) == (CORRECT, ())


def test_a_reason_with_what_it_is_the_reason_of_is_close() -> None:
    graded = grade(asked(WHY, "因为他病了"), ["因为他病了，所以没来。"])
    assert (graded.verdict, graded.remarks) == (CLOSE, (MoreThanAsked(expected="他病了"),))


@pytest.mark.parametrize(
    ("prompt", "answer", "typed"),
    [
        pytest.param(WHY, "因为他病了", "因为他没病", id="denied"),
        pytest.param(WHY, "因为他病了", "不是因为他病了", id="denied-as-a-reason"),
        pytest.param(WHY, "因为他病了", "因为", id="nothing-but-because"),
        pytest.param(WHY, "因为他病了", "因为他病了，所以没走", id="the-reason-of-something-else"),
        pytest.param(WHY, "因为他病了", "所以他病了", id="a-consequence"),
        pytest.param("“因为”で答えて：他为什么没来？", "因为他病了", "他病了", id="where-because-is-asked-for"),
        pytest.param("他＿＿没来。", "因为病了", "病了", id="where-no-reason-is-asked-for"),
        pytest.param("他为什么没来？＿＿他病了。", "因为", "他病了", id="in-a-gap"),
    ],
)
def test_another_reason_is_wrong(prompt: str, answer: str, typed: str) -> None:
    assert grade(asked(prompt, answer), [typed]).verdict is WRONG


@pytest.mark.parametrize(
    ("prompt", "answer", "typed"),
    [
        pytest.param("一年有几个季节？", "四个", "4", id="in-digits"),
        pytest.param("一年有几个季节？", "四个", "四", id="in-hanzi"),
        pytest.param("你家有幾口人？", "四口人", "四", id="of-people"),
        pytest.param("How old is he?", "八岁", "8", id="of-an-english-question"),
        pytest.param("何歳ですか。", "八歳", "8", id="in-japanese"),
        pytest.param("“马”是第几声？", "第三声", "3", id="an-order"),
    ],
)
def test_the_number_without_what_is_counted_is_close(prompt: str, answer: str, typed: str) -> None:
    graded = grade(asked(prompt, answer), [typed])
    assert (graded.verdict, graded.credit, graded.remarks) == (CLOSE, 0.5, (NearMiss(expected=answer),))


@pytest.mark.parametrize(
    ("prompt", "answer", "typed"),
    [
        pytest.param("一年有几个季节？", "四个", "5", id="another-number"),
        pytest.param("一年有几个季节？", "四个", "14", id="a-longer-number"),
        pytest.param("一年有几个季节？", "四个", "个", id="without-its-number"),
        pytest.param("谁来了？", "四班", "4", id="where-nothing-is-counted"),
        pytest.param("今天几月几号？", "九月八号", "98", id="two-numbers"),
        pytest.param("利率是多少？", "5%", "5", id="per-cent"),
    ],
)
def test_another_number_is_wrong(prompt: str, answer: str, typed: str) -> None:
    assert grade(asked(prompt, answer), [typed]).verdict is WRONG
