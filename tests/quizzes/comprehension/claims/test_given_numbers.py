"""A number that an interview gives is found as it is said, and not as a part of another."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.given_numbers import given_numbers, is_given, is_out_of_time
from quizzes.distractors.document import Document
from quizzes.distractors.edits.quantities import quantities
from tests.quizzes.talks import talk


def test_a_class_of_a_school_is_no_length_of_time() -> None:
    sources = ("我在岛上守了三年。", "公司来了一位五年级的男生。", "奶奶学了四年书法。")
    whole = Document(talk(*(("林芳", source, None) for source in sources), language=None))
    spot = whole.spots[0]
    others = given_numbers(whole, spot, quantities(spot.source)[0], spot.source)
    assert [number for number, _, _ in others] == ["四年"]


def test_so_much_and_more_is_not_so_much() -> None:
    sources = ("一把伞卖六块。", "光伞面就要五块多。", "伞骨是四块。")
    whole = Document(talk(*(("林芳", source, None) for source in sources), language=None))
    spot = whole.spots[0]
    others = given_numbers(whole, spot, quantities(spot.source)[0], spot.source)
    assert [number for number, _, _ in others] == ["四块"]


def test_a_decade_is_no_length_of_time() -> None:
    sources = ("我在岛上守了十二年。", "灯塔是上世纪三十年代修的。", "奶奶学了十四年书法。")
    whole = Document(talk(*(("林芳", source, None) for source in sources), language=None))
    spot = whole.spots[0]
    others = given_numbers(whole, spot, quantities(spot.source)[0], spot.source)
    assert [number for number, _, _ in others] == ["十四年"]


def test_the_end_of_another_number_is_not_given() -> None:
    whole = Document(talk(("老周", "我在床上躺了四十天，又等了三天。", None), language=None))
    assert is_given(whole, "三天")
    assert not is_given(whole, "十天")


def test_a_number_of_hours_is_given_with_and_without_its_measure() -> None:
    whole = Document(talk(("老周", "我睡了五个小时，等了三星期。", None), language=None))
    assert is_given(whole, "五小时")
    assert is_given(whole, "三个星期")
    assert is_given(whole, "五个钟头")
    assert is_given(whole, "三个礼拜")
    assert not is_given(whole, "三小时")


def test_no_number_is_given_by_the_beginning_of_one_and_a_half() -> None:
    whole = Document(talk(("林芳", "我被叮了七个包。", None), ("林芳", "坐车花了两个半小时。", None), language=None))
    spot = whole.spots[0]
    assert not given_numbers(whole, spot, quantities(spot.source)[0], spot.source)


@pytest.mark.parametrize("is_first", [pytest.param(True, id="before"), pytest.param(False, id="behind")])
def test_of_several_places_that_give_a_number_the_one_in_the_line_of_the_question_is_named(*, is_first: bool) -> None:
    turns = [("林芳", "驾照我考了五次。路上换了三次车。后来哥哥也来了。", None), ("林芳", "奶奶那年搬过三次家。", None)]
    whole = Document(talk(*(turns if is_first else reversed(turns)), language=None))
    spot = next(each for each in whole.spots if "五次" in each.source)
    found = given_numbers(whole, spot, quantities(spot.source)[0], "驾照我考了五次")
    assert [(number, said) for number, said, _ in found] == [("三次", "路上换了三次车")]


def test_a_number_that_is_given_of_the_same_anywhere_is_not_offered() -> None:
    sources = ("驾照我考了五次才考过。", "路上换了三次车。", "后来驾照我又考了三次。")
    whole = Document(talk(*(("林芳", source, None) for source in sources), language=None))
    spot = whole.spots[0]
    assert not given_numbers(whole, spot, quantities(spot.source)[0], spot.source)


@pytest.mark.parametrize(
    ("year", "other", "expected"),
    [
        pytest.param("2021年", "2022年", False, id="the year after the last that is over"),
        pytest.param("2021年", "2023年", True, id="a year that may be to come, for what was"),
        pytest.param("2021年", "2017年", False, id="another year that is over"),
        pytest.param("2027年", "2021年", True, id="a year that is over, for a term that is set"),
        pytest.param("2027年", "2023年", True, id="a year that may be over"),
        pytest.param("2027年", "2026年", False, id="a year shortly before the term"),
        pytest.param("2027年", "2028年", False, id="a year after the term"),
    ],
)
def test_what_is_over_and_what_is_to_come_take_no_year_of_each_other(year: str, other: str, *, expected: bool) -> None:
    sources = ("厂子2017年搬过一次家。", "2021年我们赔了三百万。", "我给自己定的期限是2027年。")
    whole = Document(talk(*(("林芳", source, None) for source in sources), language=None))
    assert is_out_of_time(whole, year, other) is expected


def test_what_is_told_in_hundredths_of_one_and_of_another_is_not_the_same_for_that() -> None:
    source = "加三成的面包贵了百分之九；加六成，头一年少卖百分之二。"
    whole = Document(talk(("林芳", source, None), language=None))
    asked = next(each for each in quantities(source) if each.text == "三成")
    given = given_numbers(whole, whole.spots[0], asked, "加三成的面包贵了百分之九")
    assert [number for number, _, _ in given] == ["六成"]


def test_a_year_is_given_where_its_last_two_figures_are_said() -> None:
    whole = Document(talk(("林芳", "我是二一年春天来的，那时候九八年的房子还在。", None), language=None))
    assert is_given(whole, "二〇二一年")
    assert is_given(whole, "一九九八年")
    assert not is_given(whole, "二〇二二年")
