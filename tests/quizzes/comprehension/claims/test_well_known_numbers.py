"""What everybody knows of the thing that a text is about is not asked: the strings of a lute, the years of a school."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.number_sense import is_well_known
from quizzes.distractors.document import Document
from quizzes.distractors.edits.quantities import quantities
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("text", "said", "is_known"),
    [
        pytest.param("他在县里念了三年高中。", "三年", True, id="for how long one goes to it"),
        pytest.param("他高中三年都住校。", "三年", True, id="the years of a school"),
        pytest.param("我国小六年没缺过课。", "六年", True, id="those of the first school"),
        pytest.param("我国小读了五年就走了。", "五年", False, id="of which somebody left out one"),
        pytest.param("那是一所六年制小学。", "六年", True, id="which the kind of a school tells"),
        pytest.param("大学毕业以后，他开了四年货车。", "四年", False, id="what was done after school"),
        pytest.param("他把大学四年都花在唱歌上。", "四年", True, id="the years of studies"),
        pytest.param("一周七天他都开门。", "七天", True, id="the days of a week"),
        pytest.param("在船上，一天里有盼头的就是三顿饭。", "三顿", True, id="the meals of a day"),
        pytest.param("他请我吃了三顿饭。", "三顿", False, id="meals of no day"),
        pytest.param("一周以后他又来了七天。", "七天", False, id="so many days after a week"),
        pytest.param("我的二胡有两根弦。", "两根", True, id="the strings of a lute"),
        pytest.param("我买了两根绳子。", "两根", False, id="what has no such number"),
        pytest.param("我的琵琶只剩四根弦。", "四根", True, id="the strings of another lute"),
        pytest.param("工厂一天二十四小时都开着。", "二十四小时", True, id="the hours of a day"),
        pytest.param("手术做了二十四小时。", "二十四小时", False, id="as many hours of something else"),
        pytest.param("中国有五十六个民族。", "五十六个", True, id="the peoples of a country"),
        pytest.param("我们村打篮球凑不齐五个人。", "五个人", True, id="how many play"),
    ],
)
def test_a_number_that_everybody_knows(text: str, said: str, *, is_known: bool) -> None:
    [number] = [each for each in quantities(text) if each.text == said]
    assert is_well_known(Document(talk(("老周", text, None), language=None)), number, text) is is_known
