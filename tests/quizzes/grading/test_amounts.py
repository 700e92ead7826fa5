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
    pytest.param(("12000", "一万两千", "一万二千", "一万二", "1万2千", "1.2万"), id="ten-thousands"),
    pytest.param(("一亿两千万", "1亿2千万", "1.2亿"), id="hundreds-of-millions"),
    pytest.param(("百分之百", "100%", "百分之一百"), id="all-of-a-hundred"),
    pytest.param(("千分之五", "5‰"), id="of-a-thousand"),
    pytest.param(("零下五度", "-5℃", "零下5度"), id="below-zero"),
    pytest.param(("三十八度五", "38.5℃", "38度5"), id="a-fever"),
    pytest.param(("三四个", "3～4个", "3、4个", "三、四个"), id="about-so-many"),
    pytest.param(("两周", "两个星期", "2个礼拜"), id="weeks"),
    pytest.param(("一刻钟", "15分钟", "十五分钟"), id="a-quarter-of-an-hour"),
    pytest.param(("三比二", "3:2", "3比2"), id="a-score"),
    pytest.param(("十二月三十一号", "12月31日", "12/31"), id="a-day"),
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
    pytest.param(("一万两千", "一千两百", "十二万", "10002", "一亿两千万"), id="numbers"),
    pytest.param(("十二", "十两", "二十"), id="ounces"),
    pytest.param(("百分之百", "百分之一", "10%"), id="shares"),
    pytest.param(("零下五度", "五度", "零下十五度"), id="degrees"),
    pytest.param(("三十八度五", "三十八度", "38.05度"), id="fevers"),
    pytest.param(("三四个", "34个", "四三个", "三个四"), id="about"),
    pytest.param(("两周", "星期二", "十二周"), id="weeks"),
    pytest.param(("两个月", "二月", "十二月"), id="a-month-is-no-months"),
    pytest.param(("三比二", "二比三", "32"), id="scores"),
    pytest.param(("十二月三十日", "十三月三十日", "13/30", "12/32", "30/12"), id="days"),
    pytest.param(("八分", "八"), id="minutes-that-are-not-named"),
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


@pytest.mark.parametrize(
    ("given", "verdict"),
    [
        pytest.param("一百二天", Verdict.CLOSE, id="cut short before a unit"),
        pytest.param("一百二十天", Verdict.CORRECT, id="in full"),
        pytest.param("120天", Verdict.CORRECT, id="in digits"),
        pytest.param("一百零二天", Verdict.WRONG, id="another number"),
    ],
)
def test_a_number_is_not_cut_short_before_what_it_counts(given: str, verdict: Verdict) -> None:
    assert grade(words("一百二十天"), [given]).verdict is verdict
