"""An amount is right in any writing, and another one is wrong, however much alike they look."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from quizzes.grading import Verdict, grade
from tests.quizzes.grading.builders import words

SAME = [
    pytest.param(("三块五", "3块5", "3.5元", "三块五毛", "三块半", "三元五角"), id="a-price-with-tenths"),
    pytest.param(("三块零五", "3块05", "3.05元", "三块零五分", "三块五分"), id="a-price-without-tenths"),
    pytest.param(("一米七五", "1米75", "1.75米"), id="a-height"),
    pytest.param(("一米七", "1米7", "1.7米", "1.70米"), id="a-height-in-tenths"),
    pytest.param(("一米零七", "1米07", "1.07米"), id="a-height-without-tenths"),
    pytest.param(("两米零五高", "2米05高"), id="how-high"),
    pytest.param(("五个半小时", "5.5小时", "五小时半", "5.5个小时", "五个半钟头"), id="hours-and-a-half"),
    pytest.param(("两年半", "2.5年", "2年半"), id="years-and-a-half"),
    pytest.param(("一个半月", "1.5个月"), id="months-and-a-half"),
    pytest.param(("半个小时", "半小时", "半个钟头"), id="half-an-hour"),
    pytest.param(("去年九月", "去年9月份", "去年九月份"), id="a-month"),
    pytest.param(("差五分八点", "八点差五分", "7:55", "七点五十五", "差5分钟8点"), id="minutes-to-the-hour"),
    pytest.param(("差一刻一点", "12:45", "十二点四十五分", "一点差一刻"), id="a-quarter-to-one"),
    pytest.param(("三点零五", "三点零五分", "3:05", "3点5分"), id="minutes-past-the-hour"),
]
OTHERS = [
    pytest.param(("三块五", "三块零五", "35块", "五块三"), id="prices"),
    pytest.param(("3.5元", "3块05", "3.55元", "0.35元"), id="prices-in-digits"),
    pytest.param(("一米七", "一米零七", "一米七五", "7米1"), id="heights"),
    pytest.param(("五个半小时", "五个小时", "五点半", "15.5小时", "半小时"), id="hours"),
    pytest.param(("两年半", "两年", "半年", "12.5年"), id="years"),
    pytest.param(("一个半月", "一个月", "半个月", "两个半月"), id="months"),
    pytest.param(("差五分八点", "八点五分", "差八分五点", "8:55"), id="times"),
    pytest.param(("三点零五", "三点五十分", "五点零三"), id="minutes"),
    pytest.param(("三十米", "三十厘米", "30毫米", "30平米", "三十公里"), id="units"),
    pytest.param(("120元", "120美元", "一百二十日元", "120港元", "120欧元", "120万元"), id="currencies"),
]


@pytest.mark.parametrize("written", SAME)
def test_one_amount_is_right_in_every_writing(written: tuple[str, ...]) -> None:
    for answer, given in product(written, written):
        assert grade(words(answer), [given]).verdict is Verdict.CORRECT, (answer, given)


@pytest.mark.parametrize("amounts", OTHERS)
def test_another_amount_is_wrong_however_alike_it_looks(amounts: tuple[str, ...]) -> None:
    for answer, given in permutations(amounts, 2):
        assert grade(words(answer), [given]).verdict is Verdict.WRONG, (answer, given)
