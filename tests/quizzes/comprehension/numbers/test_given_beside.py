"""A number is asked for only where no other number that is shown gives it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.numbers.given_beside import is_given_beside, is_of_rate
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.words import in_simplified


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        pytest.param("他调了五种颜色，得准备五枝笔", "五种", True, id="as many of what goes with it"),
        pytest.param("桌上擺了六個杯子，倒了六杯茶", "六個", True, id="in traditional characters"),
        pytest.param("他调了五种颜色，得准备八枝笔", "五种", False, id="not as many"),
        pytest.param("他们打的是十五人制，一边十五个人", "十五个人", True, id="in a word for how many play"),
        pytest.param("台上是四重奏，四个人都穿黑衣服", "四个人", True, id="in a word for how many make music"),
        pytest.param("他们打的是十五人制，台下坐着五个人", "五个人", False, id="in a word for more"),
        pytest.param("四个学生坐了四个小时", "四个", False, id="beside a time"),
        pytest.param("他住了四年，养了四只羊", "四年", False, id="a time"),
        pytest.param("院子里种了四棵树，四季都有花", "四棵", False, id="another word"),
        pytest.param("院子里种了四棵树，第四棵死了十四次", "四棵", False, id="in a longer number"),
        pytest.param("五个人凑钱，一人出五块", "五个人", False, id="money"),
        pytest.param("一分钟走八十米，四百米要走五分钟", "五分钟", True, id="at so much for each"),
        pytest.param("每天织三件，六天织十八件", "六天", True, id="so much a day"),
        pytest.param("一天写三四封，九十封要写三十天", "三十天", True, id="at about so much a day"),
        pytest.param("一天写三四封，九十封写了四十天", "四十天", False, id="more slowly than that"),
        pytest.param("一天写三四封，一共十七八封，要写五天", "五天", False, id="of a sum that is a range in tens"),
        pytest.param("一天写三四封，八九封要写三天", "三天", True, id="of a sum that is about so much as well"),
        pytest.param("一分钟走八十米，他一共走了五分钟", "五分钟", False, id="no sum"),
        pytest.param("旧书论斤卖，一斤五毛，我这堆三十斤，卖了十五块钱", "三十斤", True, id="in other money"),
        pytest.param("旧书论斤卖，一斤五毛，我这堆三十斤，扔了十二块钱的", "三十斤", False, id="another sum of money"),
        pytest.param("六十分钟切成三块，唱歌二十分钟，剩下的跳舞", "三块", True, id="into parts of so much"),
        pytest.param("六十分钟切成三块，唱歌四十分钟，剩下的跳舞", "三块", False, id="into unlike parts"),
        pytest.param("一分钟走八十米，三百米他走了五分钟", "五分钟", False, id="another sum"),
    ],
)
def test_a_number_is_given_by_the_others(text: str, number: str, *, expected: bool) -> None:
    found = next(each for each in quantities(text) if each.text == in_simplified(number))
    assert is_given_beside(found, text) is expected


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        pytest.param("旧书一斤五毛。我那堆三十斤，卖了十五块钱", "十五块钱", True, id="what so many come to"),
        pytest.param("旧书一斤五毛。我那堆三十斤，卖了二十块钱", "二十块钱", False, id="another price"),
        pytest.param("旧书论斤卖。我那堆三十斤，卖了十五块钱", "十五块钱", False, id="no price for each"),
        pytest.param("旧书一斤五毛。我那堆三十斤，卖了十五块钱", "三十斤", True, id="how many of them it is"),
    ],
)
def test_a_price_is_given_by_so_much_for_each(text: str, number: str, *, expected: bool) -> None:
    found = next(each for each in quantities(text) if each.text == number)
    assert is_of_rate(found, text.replace(number, "＿＿")) is expected
