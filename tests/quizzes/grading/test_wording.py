"""A reply to 吗 in the words of the question is close where it says what the answer says, else it is wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.grading import MoreThanAsked, Verdict, grade
from tests.quizzes.grading.builders import words

SPEAKS, CHILDREN, STUDENT = "他会说汉语吗？", "你有孩子吗？", "他是學生嗎？"


@pytest.mark.parametrize(
    ("prompt", "answer", "typed"),
    [
        pytest.param(SPEAKS, "会", "他会", id="he-does"),
        pytest.param(SPEAKS, "会", "会说", id="the-verb"),
        pytest.param(SPEAKS, "会", "会的", id="with-a-particle"),
        pytest.param(SPEAKS, "会", "他會說漢語。", id="the-whole-sentence"),
        pytest.param(SPEAKS, "不会", "他不会说汉语", id="the-whole-sentence-denied"),
        pytest.param(CHILDREN, "没有", "我没有孩子", id="from-ones-own-side"),
        pytest.param(STUDENT, "是", "是的", id="yes"),
        pytest.param(STUDENT, "不是", "他不是学生", id="in-the-other-script"),
        pytest.param("他来了吗？", "没来", "他没来", id="of-what-happened"),
    ],
)
def test_a_reply_in_the_words_of_the_question_is_close(prompt: str, answer: str, typed: str) -> None:
    graded = grade(replace(words(answer), prompt=prompt), [typed])
    assert (graded.verdict, graded.credit, graded.remarks) == (Verdict.CLOSE, 0.5, (MoreThanAsked(expected=answer),))


@pytest.mark.parametrize(
    ("prompt", "answer", "typed"),
    [
        pytest.param(SPEAKS, "会", "不会", id="denied"),
        pytest.param(SPEAKS, "会", "他不会说汉语", id="a-sentence-that-denies"),
        pytest.param(SPEAKS, "会", "会不会", id="asked-whether"),
        pytest.param(SPEAKS, "会", "会说英语", id="something-else"),
        pytest.param(SPEAKS, "会", "我会", id="somebody-else"),
        pytest.param(SPEAKS, "会", SPEAKS, id="the-question"),
        pytest.param(SPEAKS, "不会", "他会说汉语", id="a-sentence-that-does-not-deny"),
        pytest.param(CHILDREN, "没有", "我有孩子", id="there-are-some"),
        pytest.param(STUDENT, "不是", "是不是", id="asked-whether-it-is"),
        pytest.param("你不会说汉语吗？", "会", "我不会说汉语", id="of-a-question-that-denies"),
    ],
)
def test_a_reply_that_says_the_opposite_is_wrong(prompt: str, answer: str, typed: str) -> None:
    assert grade(replace(words(answer), prompt=prompt), [typed]).verdict is Verdict.WRONG
