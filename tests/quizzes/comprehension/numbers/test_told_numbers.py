"""A number is told in whatever digits it is written."""

from __future__ import annotations

import pytest

from quizzes.comprehension.circumstances import when
from quizzes.comprehension.numbers import number_in_quote
from quizzes.comprehension.numbers.told_numbers import are_dates_told, says_number
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import passage


@pytest.mark.parametrize(
    ("options", "said", "is_told"),
    [
        pytest.param(("二〇〇八年", "二〇〇九年"), "2008年他们来过。", True, id="digits"),
        pytest.param(("第三天晚上", "第五天晚上"), "我们等了三天。", True, id="how many went before"),
        pytest.param(("第三天晚上", "第五天晚上"), "我們等了七天。", False, id="another number"),
        pytest.param(("二〇〇八年三月", "二〇〇八年五月"), "2008年他们来过。", False, id="what all options have"),
        pytest.param(("三月", "五月"), "我们等了三个月。", False, id="no month"),
        pytest.param(("三号", "五号"), "到了3日才开门。", True, id="a date in other words"),
        pytest.param(("早上", "晚上"), "我们等了三天。", False, id="no number"),
        pytest.param(("二〇二〇年年底", "二〇一八年年底"), "2021年1月关了门。", True, id="the year after"),
        pytest.param(("二〇二〇年年底", "二〇二一年年底"), "2019年关了门。", False, id="a year that rules none out"),
        pytest.param(("二〇二〇年年底", "二〇一八年年底"), "2016年开了门。", False, id="years away"),
    ],
)
def test_a_time_is_told_by_its_number(options: tuple[str, ...], said: str, *, is_told: bool) -> None:
    assert are_dates_told(options, said) is is_told


@pytest.mark.parametrize(
    ("number", "said", "is_said"),
    [
        pytest.param("三千块", "一共3000元。", True, id="in digits"),
        pytest.param("两万塊", "他給了兩萬元。", True, id="traditional"),
        pytest.param("三千块", "一共四千元。", False, id="another"),
    ],
)
def test_a_number_is_said_in_any_digits(number: str, said: str, *, is_said: bool) -> None:
    assert says_number(number, said) is is_said


@pytest.mark.parametrize(
    ("before", "is_asked"),
    [
        pytest.param("我母亲的车票退了，一共3500元。", False, id="told in digits"),
        pytest.param("我母亲的车票退了，路上有3500公里。", False, id="told of something else"),
        pytest.param("我母亲的车票退了，路上有三千五百公尺。", False, id="told of what we have no measure for"),
        pytest.param("我母亲的车票退了。", True, id="not told"),
    ],
)
def test_no_number_is_asked_under_a_sentence_that_tells_it(before: str, *, is_asked: bool) -> None:
    document = Document(
        passage(before, "第二天退票扣了她三千五百块，她说下次一定早点买。", "仓库里的旧货卖了四千六百块。")
    )
    assert any(item.key == "三千五百块" for item in number_in_quote.items(document, Tally())) is is_asked


@pytest.mark.parametrize(
    ("before", "is_asked"),
    [
        pytest.param("我们吵了一架，店里三天没有人说话。", False, id="told by how many went before"),
        pytest.param("我们吵了一架，店里没有人说话。", True, id="not told"),
    ],
)
def test_no_day_is_asked_under_a_sentence_that_tells_it(before: str, *, is_asked: bool) -> None:
    document = Document(passage(before, "第三天早上，老张把店卖给了隔壁的邻居。"))
    assert [item.key for item in when.items(document, Tally())] == ["第三天早上"] * is_asked
