"""Several gaps are filled alone, by number, or in their sentence; each by its own word and in its order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.grading import NearMiss, OtherScript, Verdict, Writing, grade
from tests.quizzes.grading.builders import words

if TYPE_CHECKING:
    from quizzes.question import Question

RAIN, BOTH = "＿＿下雨，＿＿我不去。", "他＿＿老师，＿＿学生。"
ENGLISH = "He is ____ tall ____ strong."


def gaps(prompt: str, *answers: str) -> Question:
    return replace(words(*answers), prompt=prompt, subtype="authored")


@pytest.mark.parametrize(
    ("prompt", "answer", "typed"),
    [
        pytest.param(RAIN, "因为，所以", "因为所以", id="run-together"),
        pytest.param(RAIN, "因为，所以", "因為…所以…", id="with-dots"),
        pytest.param(RAIN, "因为，所以", "因为 | 所以", id="with-a-stroke"),
        pytest.param(RAIN, "因为，所以", "1.因为 2.所以", id="numbered"),
        pytest.param(RAIN, "因为，所以", "①因为②所以", id="numbered-in-circles"),
        pytest.param(RAIN, "因为，所以", "(1)因为\n(2)所以", id="numbered-on-two-lines"),
        pytest.param(RAIN, "① 因为 ② 所以", "因为，所以", id="numbered-by-its-author"),
        pytest.param(RAIN, "因为，所以", "因为下雨，所以我不去。", id="its-sentence"),
        pytest.param(RAIN, "因为，所以", "因為下雨所以我不去", id="its-sentence-in-the-other-script"),
        pytest.param(RAIN, "因为，所以", "因为下雨，所以", id="some-of-its-sentence"),
        pytest.param(f"填空：{RAIN}", "因为 / 所以", "因为下雨，所以我不去。", id="without-what-stands-before"),
        pytest.param("（　）下雨，( )我不去。", "因为、所以", "因为下雨，所以我不去", id="gaps-in-brackets"),
        pytest.param("他＿＿书，＿＿字，＿＿歌。", "看，写，唱", "他看书，写字，唱歌", id="three"),
        pytest.param(ENGLISH, "not only, but also", "He is not only tall but also strong", id="in-english"),
        pytest.param(ENGLISH, "not only, but also", "not only / but also", id="of-two-words-each"),
        pytest.param("一共＿＿个人，＿＿本书。", "三，五", "3个人，5本书", id="numbers"),
    ],
)
def test_what_fills_all_gaps_is_right_alone_and_in_its_sentence(prompt: str, answer: str, typed: str) -> None:
    graded = grade(gaps(prompt, answer), [typed])
    assert (graded.verdict, graded.remarks) == (Verdict.CORRECT, ())


@pytest.mark.parametrize(
    ("prompt", "answer", "typed"),
    [
        pytest.param(RAIN, "因为，所以", "所以，因为", id="the-other-way-round"),
        pytest.param(RAIN, "因为，所以", "因为", id="one-of-two"),
        pytest.param(RAIN, "因为，所以", "因为，但是", id="another-one"),
        pytest.param(RAIN, "因为，所以", "1.所以 2.因为", id="numbered-the-other-way-round"),
        pytest.param(RAIN, "因为，所以", "因为下雨，但是我不去。", id="a-sentence-with-another-one"),
        pytest.param(RAIN, "因为，所以", "因为下雨，我不去。", id="a-sentence-with-one"),
        pytest.param(RAIN, "因为，所以", "因为下雨，所以我去。", id="another-sentence"),
        pytest.param(RAIN, "因为，所以", "不因为下雨，所以我不去。", id="a-sentence-that-denies"),
        pytest.param(RAIN, "因为，所以", RAIN, id="the-question"),
        pytest.param(BOTH, "不是，而是", "不是，就是", id="one-character-that-makes-another-word"),
        pytest.param(BOTH, "不是，而是", "不是就是", id="the-same-run-together"),
        pytest.param(BOTH, "不是，而是", "他不是老师，就是学生。", id="the-same-in-its-sentence"),
        pytest.param("一共＿＿个人，＿＿本书。", "三，五", "35", id="another-number"),
    ],
)
def test_gaps_that_have_other_words_are_wrong(prompt: str, answer: str, typed: str) -> None:
    assert grade(gaps(prompt, answer), [typed]).verdict is Verdict.WRONG


def test_pinyin_for_the_hanzi_of_all_gaps_is_told_so() -> None:
    graded = grade(gaps(RAIN, "因为，所以"), ["yīnwèi suǒyǐ"])
    assert (graded.verdict, graded.remarks) == (Verdict.WRONG, (OtherScript(wanted=Writing.HANZI),))


def test_a_slip_in_a_long_word_of_one_gap_is_close() -> None:
    graded = grade(gaps("＿＿和＿＿都很重要。", "大模型，人才"), ["大模形，人才"])
    assert (graded.verdict, graded.credit) == (Verdict.CLOSE, 0.5)
    assert graded.remarks == (NearMiss(expected="大模型", given_part="形", expected_part="型"),)
