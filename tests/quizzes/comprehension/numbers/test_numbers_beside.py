"""What stands beside a gap may tell its number, or leave out others, though it is counted otherwise."""

from __future__ import annotations

import pytest

from quizzes.comprehension.numbers.numbers_beside import is_told_beside, keeps_beside
from quizzes.distractors.edits.quantities import Quantity, quantities


def number_of(said: str, text: str) -> Quantity:
    return next(each for each in quantities(text) if each.text == said)


@pytest.mark.parametrize(
    ("said", "text", "told"),
    [
        pytest.param(
            "2006年", "我翻过1990年到2005年的账本。2006年搬家以后，账是我记的。", True, id="the year after others"
        ),
        pytest.param("2006年", "我翻过以前的账本。2006年搬家以后，账是我记的。", False, id="no other year"),
        pytest.param("五万张", "那天卖了五万张，有四万六来自网上。", True, id="most of them"),
        pytest.param("五万张", "那天卖了五万张，有一万六来自网上。", False, id="some of them"),
        pytest.param("五万张", "那天卖了五万张，有的人来了两次。", False, id="no part in numbers"),
        pytest.param(
            "四块三", "我送报纸，一份四块三，三万块得送七千多份！", True, id="as often as it goes into the sum"
        ),
        pytest.param("七千多份", "我送报纸，一份四块三，三万块得送七千多份！", True, id="how many come to the sum"),
        pytest.param("七千多份", "我送报纸，一份四块三，后来送了七千多份。", False, id="how many, and no sum"),
        pytest.param("四块三", "我送报纸，一份四块三，早上四点就得起来。", False, id="no sum"),
        pytest.param("四十岁", "四十岁了还跟爸爸要钱，像什么话。", True, id="a round age, as one says"),
        pytest.param("四十三岁", "四十三岁了还跟爸爸要钱，像什么话。", False, id="an age of somebody"),
        pytest.param("四十岁", "他四十岁开了第一家店。", False, id="when something was done"),
    ],
)
def test_a_number_is_told_by_others_that_are_counted_otherwise(said: str, text: str, *, told: bool) -> None:
    assert is_told_beside(number_of(said, text), text) is told


@pytest.mark.parametrize(
    ("said", "option", "text", "kept"),
    [
        pytest.param("六天", "九天", "过了一个星期他才来，说在老家住了六天。", False, id="longer than what went by"),
        pytest.param("六天", "三天", "过了一个星期他才来，说在老家住了六天。", True, id="shorter"),
        pytest.param("九天", "十二天", "过了一个星期他又去，前后住了九天。", True, id="where that went by before"),
        pytest.param(
            "六个月", "九个月", "过了一个星期他才来，说在老家住了六个月。", True, id="where the key is longer"
        ),
        pytest.param("六万张", "四万张", "那天卖了六万张，有四万六来自网上。", False, id="fewer than a part of them"),
        pytest.param("六万张", "八万张", "那天卖了六万张，有四万六来自网上。", True, id="more than a part of them"),
        pytest.param("四十分钟", "六十分钟", "电池只能撑四十分钟。", False, id="an hour, which is not told in minutes"),
        pytest.param(
            "九十分钟", "六十分钟", "电影放了九十分钟。", True, id="where more than an hour is told in minutes"
        ),
        pytest.param("三十年", "十六年", "住满三十年的老房子都要修。", False, id="not round, of what is full"),
        pytest.param("三十年", "四十年", "住满三十年的老房子都要修。", True, id="round, of what is full"),
        pytest.param("三十年", "十六年", "住了三十年的老房子都要修。", True, id="of what is not said to be full"),
    ],
)
def test_another_number_is_as_thinkable_as_the_right_one(said: str, option: str, text: str, *, kept: bool) -> None:
    assert keeps_beside(number_of(said, text), option, text) is kept
