"""A number told roughly is still the number that was said."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.roundings import rough, roundings


@pytest.mark.parametrize(
    ("number", "told"),
    [
        pytest.param("二十二年", "二十多年", id="tens"),
        pytest.param("十六年", "十几年", id="a teen"),
        pytest.param("十九年", "近二十年", id="nearly the next ten"),
        pytest.param("19年", "近20年", id="nearly the next ten in digits"),
        pytest.param("17年", None, id="neither a little more than ten nor nearly twenty, in digits"),
        pytest.param("二百六十个", "二百多个", id="not much more than hundreds"),
        pytest.param("二百八十个", None, id="much more than hundreds"),
        pytest.param("三百一十六公里", "三百多公里", id="hundreds"),
        pytest.param("一百零八个", "一百多个", id="a hundred and eight"),
        pytest.param("一千二百元", "一千多元", id="thousands"),
        pytest.param("四十六万人", "四十多万人", id="tens of ten thousand"),
        pytest.param("五万八千位", "五万多位", id="more than ten thousands"),
        pytest.param("316公里", "300多公里", id="digits"),
        pytest.param("百分之四十六", "百分之四十多", id="a share of a hundred"),
        pytest.param("三十年", None, id="round already"),
        pytest.param("20年", None, id="round digits"),
        pytest.param("九天", None, id="one digit"),
        pytest.param("八百多户", None, id="told roughly already"),
        pytest.param("五万八千多位", None, id="told roughly at its end"),
        pytest.param("三块五", None, id="money with a rest"),
        pytest.param("二十四小时", None, id="a whole day"),
    ],
)
def test_a_number_keeps_its_first_digit(number: str, told: str | None) -> None:
    assert rough(number) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("医院派了二十四个人去支援外地", ["二十多个人"], id="a count"),
        pytest.param("自己養了一百二十箱蜂，瘦了九公斤", ["一百多箱"], id="traditional"),
        pytest.param("自己在那里整整住了五十三天", ["五十多天"], id="a word between"),
        pytest.param("自己走了整整五十三天", [], id="said to be exact"),
        pytest.param("自己走了大约五十三天", [], id="about right"),
        pytest.param("温度从三十五度降到二十八度", [], id="from one to another"),
        pytest.param("学校是2014年开的", [], id="a date"),
        pytest.param("每场平均停了四分十二秒", [], id="the last part of an amount"),
        pytest.param("每场平均停了十二秒", ["十几秒"], id="an amount of one part"),
        pytest.param("自己在那里住了十九年", ["近二十年"], id="nearly"),
        pytest.param("店里只有十九个客人", [], id="only so many"),
        pytest.param("那年他十八岁", [], id="an age"),
        pytest.param("自己2019年11月16号出院", [], id="a day"),
    ],
)
def test_an_exact_number_and_a_date_stay(text: str, told: list[str]) -> None:
    assert [found.same for found in roundings(text)] == told
