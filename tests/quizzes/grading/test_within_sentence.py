"""An answer may have words of its sentence with it, and its amounts in any writing; a wrong one stays wrong so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from quizzes.chinese.scripts import to_traditional
from quizzes.grading import NearMiss, UsualForm, Verdict, grade
from quizzes.grading.comparing import comparable
from tests.quizzes.grading.builders import words

if TYPE_CHECKING:
    from quizzes.question import Question

CORRECT, CLOSE, WRONG = Verdict.CORRECT, Verdict.CLOSE, Verdict.WRONG


def gap(prompt: str, *answers: str) -> Question:
    return replace(words(*answers), prompt=prompt)


@pytest.mark.parametrize(
    ("prompt", "answer", "typed"),
    [
        pytest.param("我爷爷＿＿岁了。", "七十八", "七十八岁", id="the-word-behind"),
        pytest.param("我爷爷＿＿岁了。", "七十八", "78", id="digits"),
        pytest.param("我爷爷＿＿岁了。", "七十八", "78岁", id="digits-and-the-word-behind"),
        pytest.param("我爷爷＿＿岁了。", "七十八", "爷爷七十八", id="the-word-before"),
        pytest.param("我爷爷＿＿岁了。", "七十八", "爷爷78岁", id="words-on-both-sides"),
        pytest.param("我爷爷＿＿岁了。", "七十八", "我爺爺78歲了", id="the-sentence-in-digits"),
        pytest.param("我爷爷＿＿岁了。", "78", "我爷爷七十八岁了", id="the-sentence-in-hanzi"),
        pytest.param("他有3只猫，我有＿＿只狗。", "两", "他有三只猫，我有两只狗", id="a-neighbour-in-hanzi"),
        pytest.param("他有3只猫，我有＿＿只狗。", "两", "三只猫，我有2只", id="both-in-other-writing"),
        pytest.param("这本书一百＿＿块。", "二十", "120块", id="the-whole-number"),
        pytest.param("这本书一百＿＿块。", "二十", "一百二十块", id="the-whole-number-in-hanzi"),
        pytest.param("门票要＿＿。", "三百五十块", "350元", id="yuan-in-digits"),
        pytest.param("门票要＿＿。", "三百五十块", "350块钱", id="yuan-of-money"),
        pytest.param("门票要＿＿。", "三百五十块", "三百五", id="shortened"),
        pytest.param("门票要＿＿。", "三百五十块", "¥350", id="with-the-sign"),
        pytest.param("门票要＿＿。", "3.5元", "￥3.50", id="with-the-wide-sign"),
        pytest.param("门票要＿＿。", "三百五十块", "三百五十圓", id="as-on-a-note"),
        pytest.param("门票要＿＿。", "三百五十块", "门票要三百五十元", id="within-its-sentence"),
        pytest.param("门票＿＿钱。", "三块五", "3.5元", id="a-half"),
        pytest.param("门票＿＿一张。", "三块五毛", "三块五", id="a-half-shortened"),
        pytest.param("门票要＿＿。", "五毛", "5角", id="less-than-one"),
        pytest.param("门票要＿＿。", "两万", "二万", id="two-before-ten-thousand"),
        pytest.param("门票要＿＿。", "一万二", "12000", id="a-short-number"),
        pytest.param("我有＿＿妹妹。", "两个", "俩", id="both-in-one"),
        pytest.param("我有＿＿妹妹。", "俩", "两个", id="and-back"),
        pytest.param("我有＿＿妹妹。", "俩", "2个", id="in-digits"),
        pytest.param("我有＿＿妹妹。", "两个", "我有俩妹妹", id="both-within-its-sentence"),
        pytest.param("他＿＿生病没来。", "因为", "他因为（yīnwèi）生病", id="with-its-reading-and-words-around"),
        pytest.param("他们几点起床？", "六点半", "6:30", id="a-time-with-its-sign"),
        pytest.param("他们几点起床？", "六点半", "六点三十分", id="a-time-in-minutes"),
        pytest.param("他们几点起床？", "六点半", "6點30", id="a-time-without-its-last-word"),
        pytest.param("他们几点起床？", "三点一刻", "3：15", id="a-quarter"),
        pytest.param("他们几点起床？", "八点零五分", "8:05", id="a-time-with-a-zero"),
        pytest.param("他们几点起床？", "六点", "六点钟", id="a-full-hour"),
        pytest.param("他们几点起床？", "下午三点", "下午3:00", id="a-full-hour-with-its-sign"),
        pytest.param("他们＿＿起床。", "六点半", "他们6:30起床", id="a-time-within-its-sentence"),
        pytest.param("何時ですか。", "午後3時半", "午後3:30", id="a-time-in-japanese"),
        pytest.param("何時ですか。", "三時", "3:00", id="an-hour-in-japanese"),
        pytest.param("那天是几号？", "十月一日", "10月1号", id="a-day-as-it-is-said"),
        pytest.param("那天是几号？", "十月一日", "10/1", id="a-day-with-its-sign"),
        pytest.param("哪年哪月哪天？", "2008年8月8日", "2008-08-08", id="a-date-with-its-signs"),
        pytest.param("哪年哪月哪天？", "二〇〇八年八月八日", "2008/8/8", id="a-date-with-others"),
        pytest.param("是多少？", "三分之一", "1/3", id="a-share"),
        pytest.param("是多少？", "二分之一", "½", id="a-share-in-one-sign"),
        pytest.param("今天多少度？", "二十五度", "25℃", id="degrees"),
        pytest.param("要多长时间？", "两个小时", "2小时", id="hours"),
        pytest.param("电话号码是多少？", "13800138000", "138-0013-8000", id="a-telephone-number"),
    ],
)
def test_words_of_the_sentence_and_another_writing_of_an_amount_are_right(prompt: str, answer: str, typed: str) -> None:
    graded = grade(gap(prompt, answer), [typed])
    assert (graded.verdict, graded.remarks) == (CORRECT, ())


@pytest.mark.parametrize("drawn", ["＿＿", "____", "＿＿＿＿", "＿", "（　）", "( )", "（）", "【　】", "[ ]"])
def test_an_author_may_draw_the_gap_in_any_way(drawn: str) -> None:
    question = gap(f"我{drawn}学生。", "是")
    for typed in ("是", "我是学生", "是学生。"):
        assert grade(question, [typed]).verdict is CORRECT
    for typed in ("不是", "我不是学生", "我学生", f"我{drawn}学生。"):
        assert grade(question, [typed]).verdict is WRONG


@pytest.mark.parametrize(
    ("prompt", "answer", "typed"),
    [
        pytest.param("我爷爷＿＿岁了。", "七十八", "79岁", id="another-number"),
        pytest.param("我爷爷＿＿岁了。", "七十八", "我爷爷87岁了", id="turned-round"),
        pytest.param("我爷爷＿＿岁了。", "七十八", "爷爷岁", id="nothing-in-the-gap"),
        pytest.param("我爷爷＿＿岁了。", "七十八", "七十八岁不", id="a-word-that-is-not-there"),
        pytest.param("他有13只猫＿＿。", "了", "3只猫了", id="the-end-of-a-number"),
        pytest.param("我吃了＿＿蛋糕。", "三块", "三元", id="a-piece-is-no-price"),
        pytest.param("我吃了＿＿蛋糕。", "三块", "我吃了3元蛋糕", id="nor-within-its-sentence"),
        pytest.param("他们几点起床？", "六点半", "6:03", id="another-time"),
        pytest.param("他们几点起床？", "六点半", "六点", id="the-half-left-out"),
        pytest.param("他们几点起床？", "六点", "6小时", id="hours-are-no-time"),
        pytest.param("那天是几号？", "十月一日", "1/10", id="another-day"),
        pytest.param("他＿＿想不起来。", "一时", "一点", id="a-while-is-no-hour"),
        pytest.param("是多少？", "三分之一", "3/1", id="turned-upside-down"),
        pytest.param("从哪年到哪年？", "2008-2012", "20082012", id="years-are-no-telephone-number"),
        pytest.param("这本书一百＿＿块。", "二十", "一百三十块", id="another-whole-number"),
        pytest.param("这本书一百＿＿块。", "二十", "这本书一百30块", id="another-part"),
        pytest.param("3月和＿＿都很冷。", "二月", "两月", id="two-months-are-not-the-second"),
        pytest.param("他有3只猫，我有＿＿只。", "十二", "十两", id="nor-is-twelve-ten-ounces"),
        pytest.param("他今天＿＿来。", "天天", "他今天今天来", id="a-word-of-the-sentence-for-it"),
    ],
)
def test_what_is_wrong_is_not_made_right_by_its_neighbours(prompt: str, answer: str, typed: str) -> None:
    assert grade(gap(prompt, answer), [typed]).verdict is WRONG


@pytest.mark.parametrize("typed", ["二点半", "他们二点半起床"])
def test_two_that_is_said_otherwise_in_a_time_is_close(typed: str) -> None:
    graded = grade(gap("他们＿＿起床。", "两点半"), [typed])
    assert (graded.verdict, graded.remarks) == (CLOSE, (UsualForm(expected="两点半"),))


@pytest.mark.parametrize("typed", ["二个", "我有二个妹妹", "二个妹妹"])
@pytest.mark.parametrize("answer", ["两个", "俩"])
def test_two_that_is_said_otherwise_before_a_measure_word_is_close(answer: str, typed: str) -> None:
    graded = grade(gap("我有＿＿妹妹。", answer), [typed])
    assert (graded.verdict, graded.credit, graded.remarks) == (CLOSE, 0.5, (UsualForm(expected=answer),))


@pytest.mark.parametrize(
    ("answers", "typed", "verdict"),
    [
        pytest.param(("两个儿子", "2个儿子"), "二个儿子", CLOSE, id="as one says it, and in digits"),
        pytest.param(("兩個兒子", "2個兒子"), "二個兒子", CLOSE, id="in traditional characters"),
        pytest.param(
            ("两个星期", "2个星期", "两星期", "2星期"), "二星期", CLOSE, id="with or without its measure word"
        ),
        pytest.param(("两位客人", "2位客人", "二位客人"), "二位客人", CORRECT, id="as an answer has it"),
        pytest.param(("2个儿子",), "二个儿子", CORRECT, id="in digits alone"),
        pytest.param(("两个儿子", "2个儿子"), "2个儿子", CORRECT, id="typed in digits"),
        pytest.param(("二月", "2月"), "二月", CORRECT, id="the second month"),
    ],
)
def test_two_is_to_be_said_as_the_answer_says_it_though_it_may_be_in_digits(
    answers: tuple[str, ...], typed: str, verdict: Verdict
) -> None:
    assert grade(gap("我有＿＿。", *answers), [typed]).verdict is verdict


def test_one_slip_is_close_within_the_sentence_and_in_digits_too() -> None:
    slipped = grade(gap("我们想做＿＿的研究。", "大模型"), ["我们想做大模形的研究"])
    assert slipped.remarks == (NearMiss(expected="大模型", given_part="形", expected_part="型"),)
    assert grade(gap("门票要＿＿。", "三百五十块"), ["350"]).verdict is CLOSE
    assert grade(gap("门票要＿＿。", "三百五十块"), ["351"]).verdict is WRONG
    assert grade(gap("门票要＿＿。", "三百五十块"), ["¥1350"]).verdict is WRONG


WORDS = st.sampled_from(
    ["北京", "朋友", "二十五", "两个", "三百五十块", "高兴", "因为", "1998年", "大模型", "百分之三十"]
)
SENTENCES = st.sampled_from(
    [
        "我今年＿＿岁。",
        "＿＿很好。",
        "他说＿＿",
        "一百＿＿块。",
        "我们学校有3＿＿，他家有五个。",
        "那是第＿＿次。",
        "＿＿",
    ]
)
WRITINGS = st.sampled_from([str, to_traditional, comparable, " ".join, "“{}”。".format, "{} 👍".format])
ANYTHING = st.text(alphabet="二十五两个俩三百块元钱岁很好他说今年北京高兴0123456789. 不", min_size=1, max_size=6)


@settings(deadline=None)
@given(prompt=SENTENCES, answer=WORDS, typed=ANYTHING | WORDS, write=WRITINGS)
def test_what_is_right_alone_is_right_within_its_sentence(prompt: str, answer: str, typed: str, write: object) -> None:
    assert callable(write)
    question = gap(prompt, answer)
    alone = str(write(typed))
    if grade(question, [alone]).verdict is CORRECT:
        assert grade(question, [prompt.replace("＿＿", alone)]).verdict is CORRECT


@settings(deadline=None)
@given(prompt=SENTENCES, answer=WORDS, typed=ANYTHING | WORDS)
def test_what_is_wrong_alone_is_never_right_within_its_sentence(prompt: str, answer: str, typed: str) -> None:
    question, sentence = gap(prompt, answer), prompt.replace("＿＿", typed)
    assume(comparable(sentence) != comparable(answer))
    if grade(question, [typed]).verdict is not CORRECT:
        assert grade(question, [sentence]).verdict is not CORRECT
