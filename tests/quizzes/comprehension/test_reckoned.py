"""No number is asked for, or changed, that the others of its sentence give."""

from __future__ import annotations

import pytest

from quizzes.comprehension.reckoned import is_reckoned, is_sum_of_any, passes_another


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        pytest.param("从1971年到1998年，整整二十七年", "二十七", True, id="between two years"),
        pytest.param("从一九七一年到一九九八年，一共二十七年", "二十七", True, id="between two years in characters"),
        pytest.param("我们卖了三十一辆，又买了八辆，少了二十三辆", "三十一", True, id="a sum"),
        pytest.param("我们卖了三十一辆，又买了八辆，少了二十三辆", "二十三", True, id="a difference"),
        pytest.param("路长二十六公里，每十米一棵树，两千六百棵", "二十六", True, id="a product in other units"),
        pytest.param("路长二十六公里，每十米一棵树，两千六百棵", "十米", True, id="how far from one to the next"),
        pytest.param("一棵要四十五块，十二棵五百四十块", "五百四十", True, id="a price"),
        pytest.param("十二年卖掉了四十七台，平均每年将近四台", "十二", True, id="nearly a quotient"),
        pytest.param("一年卖掉了四十七台，平均每个客人很高兴", "四十七", False, id="a quotient of nothing"),
        pytest.param("店裡有三十一輛，買了八輛，少了二十三輛", "三十一", True, id="traditional"),
        pytest.param("我们卖了三十一辆，又买了八辆，用了六天", "三十一", False, id="of other things"),
        pytest.param("店里有五个人，卖了两辆，又买了三辆", "五", False, id="a small sum, by chance"),
        pytest.param("店里有二十五个人，四辆车，等了十天", "二十五", False, id="a round product, by chance"),
        pytest.param("一场两百五，一个月六场，一千五", "六", True, id="how often it is paid"),
        pytest.param("来了三个人，带了六把琴，唱了两首歌", "两", False, id="a small quotient, by chance"),
        pytest.param(
            "这本账从2003年到2012年，共一百二十个月", "一百二十个月", True, id="the months of a span of years"
        ),
        pytest.param("這本帳從2003年到2012年，共一百零八個月", "一百零八", True, id="the months without the last year"),
        pytest.param("这本账从二〇〇三年至二〇〇八年，分二十四个季度", "二十四", True, id="its quarters"),
        pytest.param(
            "这本账从2003年到2012年，记了一百一十个月", "一百一十个月", False, id="other months than those of it"
        ),
        pytest.param("这本账从2003年到2012年，记了一百二十个人", "一百二十个人", False, id="people told of a span"),
        pytest.param("他们修了二十七年", "二十七", False, id="alone"),
    ],
)
def test_a_number_is_reckoned_from_two_others(text: str, number: str, *, expected: bool) -> None:
    at = text.index(number)
    assert is_reckoned(text, at, at + len(number)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("去年四十一个，今年三十六个，少了【五】个", True, id="a difference, be it small"),
        pytest.param("树倒了三棵，这边一棵，那边【两】棵", True, id="one and two make three"),
        pytest.param("【六】根绳子，一根八十块，就要四百八", True, id="how often a price makes the sum"),
        pytest.param("去年四十一个，今年三十六个，来了【七】个", False, id="neither a sum nor a difference"),
    ],
)
def test_a_small_number_may_be_a_sum_of_any_two(text: str, *, expected: bool) -> None:
    assert is_sum_of_any(text.replace("【", "").replace("】", ""), text.index("【")) is expected


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        pytest.param("二十六个人投票，【二十四】票不同意", "三十五票", True, id="more votes than people"),
        pytest.param("二十六个人投票，【二十四】票不同意", "二十六票", True, id="as many"),
        pytest.param("二十六个人投票，【二十四】票不同意", "十四票", False, id="fewer still"),
        pytest.param("【二十四】票不同意", "三十五票", False, id="nothing to pass"),
    ],
)
def test_a_number_stays_on_its_side_of_the_others(text: str, other: str, *, expected: bool) -> None:
    assert passes_another(text.replace("【", "").replace("】", ""), text.index("【"), other) is expected
