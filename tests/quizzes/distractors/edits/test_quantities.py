"""Amounts and dates are found whole, and others of the same make are offered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.distractors.edits.other_numbers import other_numbers
from quizzes.distractors.edits.quantities import quantities


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        pytest.param("他去了二十六个国家。", "count", "二十六个", id="count"),
        pytest.param("他等了三个月。", "count", "三个月", id="a measure of two characters"),
        pytest.param("二〇一七年开始。", "year", "二〇一七年", id="year"),
        pytest.param("二○一七年開始。", "year", "二○一七年", id="year with a circle"),
        pytest.param("二零二〇年开始。", "year", "二零二〇年", id="year with two kinds of zero"),
        pytest.param("二〇二○年开始。", "year", "二〇二○年", id="year with a circle at its end"),
        pytest.param("去年三月开始。", "month", "三月", id="month"),
        pytest.param("村里有两头黄牛。", "count", "两头", id="two oxen"),
        pytest.param("去年又买了两头回来。", "count", "两头", id="two of what is kept"),
        pytest.param("早上七点起床。", "clock", "七点", id="clock"),
        pytest.param("晚上一点睡觉。", "clock", "一点", id="one o'clock"),
        pytest.param("每周一休息。", "weekday", "周一", id="weekday"),
        pytest.param("占百分之八十一。", "percent", "百分之八十一", id="percent"),
        pytest.param("一台三万台币。", "money", "三万台币", id="money of Taiwan"),
        pytest.param("打七折。", "discount", "七折", id="discount"),
        pytest.param("大约是三分之一。", "fraction", "三分之一", id="fraction"),
        pytest.param("他七十一岁。", "age", "七十一岁", id="age"),
        pytest.param("要八千块钱。", "money", "八千块钱", id="money"),
        pytest.param("鞋子三十八块一双。", "money", "三十八块", id="money for a pair"),
        pytest.param("鞋子要三十八块一，很贵。", "money", "三十八块一", id="money and a tenth"),
        pytest.param("卖了八十多万。", "big", "八十多万", id="big"),
        pytest.param("今年是建校七十周年。", "count", "七十周年", id="an anniversary, and no weeks"),
        pytest.param("我每周三次去游泳。", "count", "三次", id="so often a week, and no Wednesday"),
        pytest.param("我每周三回家。", "weekday", "周三", id="home on Wednesdays"),
        pytest.param("那是九十年代的事。", "count", "九十年", id="a decade"),
        pytest.param("那是七十年代的事。", "count", "七十年", id="a decade that the dictionary has"),
        pytest.param("河上有八道水闸。", "count", "八道", id="no part of a set phrase"),
        pytest.param("街上有三家店可以比。", "count", "三家", id="the numeral of a set phrase by itself"),
        pytest.param("来了三百五十人。", "count", "三百五十人", id="no range"),
        pytest.param("他坐了12次高铁。", "count", "12次", id="rides, and no name of a train"),
        pytest.param("买CPU花了30块钱。", "money", "30块钱", id="money behind a word of letters"),
        pytest.param("院子里有A区的七棵树。", "count", "七棵", id="trees of what a letter names"),
    ],
)
def test_a_quantity_is_found_with_its_kind(text: str, kind: str, found: str) -> None:
    [quantity] = quantities(text)
    assert (quantity.kind, quantity.text) == (kind, found)
    assert quantity.others
    assert found not in quantity.others


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("买了两三本书。", id="a range in one word"),
        pytest.param("要八年到十年。", id="a range of two"),
        pytest.param("零八年我们那儿修了路。", id="a year in short"),
        pytest.param("这是两回事。", id="an idiom"),
        pytest.param("扁担两头都包了铁皮。", id="both ends of a thing"),
        pytest.param("再晚一点就来不及了。", id="a little later"),
        pytest.param("往后一点。", id="a little to the back"),
        pytest.param("一百个里头也就一个。", id="one of so many"),
        pytest.param("他是一个老师。", id="an article"),
        pytest.param("第三条街上。", id="an ordinal of a thing"),
        pytest.param("他十五六岁。", id="a range behind a ten"),
        pytest.param("来了一百二三十人。", id="a range in a number"),
        pytest.param("那是一九八〇年代的事。", id="a decade with its century"),
        pytest.param("这孩子又在胡说八道。", id="a set phrase of four"),
        pytest.param("买菜要货比三家。", id="a set phrase that ends with its numeral"),
        pytest.param("桌上的東西五花八門。", id="a set phrase, traditional"),
        pytest.param("前面就是十字路口。", id="a word of four"),
        pytest.param("她给孩子绣了一件十字绣的围裙。", id="what is sewn in crosses"),
        pytest.param("他走路有点八字脚。", id="feet like the character"),
        pytest.param("我们赶的是K835次列车。", id="a train by its letter"),
        pytest.param("我们赶的是2607次列车。", id="a train without a letter"),
        pytest.param("他坐的CA1908次航班取消了。", id="a flight"),
        pytest.param("台下嗡嗡声四起，没有人说话。", id="what rises on all sides"),
        pytest.param("证上是一个四位数。", id="a number of so many digits"),
        pytest.param("他拐上了十天高速。", id="a motorway between two towns"),
        pytest.param("会议改在B-12层开。", id="a floor of a house with a letter"),
    ],
)
def test_what_is_no_plain_quantity_is_left(text: str) -> None:
    assert not quantities(text)


def test_a_year_told_by_two_digits_gives_way_to_years_near_it() -> None:
    [year] = quantities("厂是一七年关的。")
    assert {len(other) for other in year.others} == {3}
    assert {other[0] for other in year.others} == {"一"}


@pytest.mark.parametrize("number", ["三", "四", "五"])
def test_a_part_of_a_hundred_is_told_with_no_liang(number: str) -> None:
    (found,) = quantities(f"去年的租金只涨了百分之{number}。")
    assert "百分之两" not in found.others
    assert found.others


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        pytest.param("学校大概有三十位老师。", True, id="probably about so many"),
        pytest.param("至少要三年。", True, id="at least"),
        pytest.param("没有三百万就不行。", True, id="without so much"),
        pytest.param("未来二十年。", True, id="within so long"),
        pytest.param("从2019年起。", True, id="from then on"),
        pytest.param("不超过三个小时。", True, id="not more than"),
        pytest.param("他等了三年。", False, id="plain"),
    ],
)
def test_a_bound_is_told_from_a_number(text: str, *, is_open: bool) -> None:
    assert {quantity.is_open for quantity in quantities(text)} == {is_open}


@given(st.sampled_from(["count", "year", "money", "age"]), st.integers(min_value=1000, max_value=2999))
def test_other_numbers_are_others_and_differ(kind: str, value: int) -> None:
    others = other_numbers(str(value), kind)
    assert str(value) not in others
    assert len(set(others)) == len(others)


@given(st.integers(min_value=21, max_value=89).filter(lambda value: value % 10))
def test_the_next_tens_are_not_many_times_as_much(value: int) -> None:
    larger = [int(other) / value for other in other_numbers(str(value), "count") if other[0] > str(value)[0]]
    assert min(larger, default=1) <= 1.5


@given(st.integers(min_value=23, max_value=99).filter(lambda value: value % 10 and value % 11))
def test_no_other_number_above_twenty_two_has_one_digit_twice(value: int) -> None:
    assert not [other for other in other_numbers(str(value), "count") if other[0] == other[1]]


def test_sixty_minutes_which_are_an_hour_are_no_other_time() -> None:
    [time] = quantities("等了五十分钟。")
    assert "六十分钟" not in time.others
    assert time.others


def test_no_minutes_of_a_clock_are_past_the_hour() -> None:
    [minutes] = [each for each in quantities("会议于四时五十分结束") if each.text == "五十分"]
    assert minutes.others
    assert not {"六十分", "七十分", "八十分", "九十分"} & {*minutes.others}


def test_a_festival_is_no_month() -> None:
    assert not quantities("他八月节回家")
