"""A statement to be called right or wrong says whose or where that is of which it speaks."""

from __future__ import annotations

import pytest

from quizzes.comprehension.statements.bare_topics import (
    opens_with_answer,
    opens_with_bare_noun,
    tells_of_nobody,
    tells_of_so_many,
)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("河面宽三百一十米，坐船过去要五分钟", True, id="of which river"),
        pytest.param("白水渡的河面宽三百一十米", False, id="of a river that is named"),
        pytest.param("过去的规定是迟到两次就走", True, id="a rule of whom"),
        pytest.param("夜校过去的规定是迟到两次就走", False, id="a rule of somebody who is named"),
        pytest.param("客人去年多了两百个", True, id="guests of whom"),
        pytest.param("茶馆的客人去年多了两百个", False, id="guests of a house"),
        pytest.param("学生会去年有九个人", False, id="another word"),
        pytest.param("二〇一四年的票价是八块", True, id="a price of what"),
        pytest.param("学校去年开了一个新班", False, id="what is one by itself"),
    ],
)
def test_a_bare_noun_opens_no_statement(said: str, *, expected: bool) -> None:
    assert opens_with_bare_noun(said) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("开，门口的小店八点就亮灯", True, id="a bare answer"),
        pytest.param("怕过，可是没人知道", True, id="a bare answer of the past"),
        pytest.param("几乎每个星期都有，冬天比夏天多三十个", True, id="a bare answer with how often"),
        pytest.param("天天都来，下雨天也坐在门口", True, id="a bare answer with how often, of what one does"),
        pytest.param("几乎每个星期都有人来借伞，冬天最多", False, id="an answer with what there is"),
        pytest.param("三个是本地人，六个是坐船来的", True, id="so many of whom"),
        pytest.param("三个徒弟是本地人，六个徒弟是坐船来的", False, id="so many who are named"),
        pytest.param("开门以后，门口的小店八点就亮灯", False, id="a time"),
        pytest.param("冬天开，门口的小店八点就亮灯", False, id="a verb with its time"),
        pytest.param("会变贵，我妈那时候一把伞只卖两块", True, id="what becomes of it"),
        pytest.param("肯定越来越少了，我妈那时候一天卖两把", True, id="what becomes of it more and more"),
        pytest.param("伞会变贵，我妈那时候一把只卖两块", False, id="what becomes of a thing"),
        pytest.param("会变魔术，也会唱歌", False, id="what one can do"),
    ],
)
def test_a_bare_answer_opens_no_statement(said: str, *, expected: bool) -> None:
    assert opens_with_answer(said) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("小店的房租也是一张票一张票攒的，两件事都没骗人", True, id="of which it names but one"),
        pytest.param("这两样东西都是我爷爷传下来的", True, id="of which it names none"),
        pytest.param("养蜂和卖蜜，两件事都要早起", False, id="that are named before"),
        pytest.param("一是早起，一是守夜，两件事都很累", False, id="that are told one by one"),
        pytest.param("他一天做两件事", False, id="how many there are"),
    ],
)
def test_no_statement_is_of_so_many_things_that_it_does_not_name(said: str, *, expected: bool) -> None:
    assert tells_of_so_many(said) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("总是第一个到教室", True, id="who is always first"),
        pytest.param("老是忘了关灯", True, id="who always forgets"),
        pytest.param("从来不迟到，雨天也一样", True, id="who never is late"),
        pytest.param("小满总是第一个到教室", False, id="somebody who is named"),
        pytest.param("总是我第一个到教室", False, id="the speaker"),
        pytest.param("经常有人来借伞", False, id="what there is"),
        pytest.param("常常下雨", False, id="the weather"),
    ],
)
def test_what_somebody_always_does_is_told_of_somebody(said: str, *, expected: bool) -> None:
    assert tells_of_nobody(said) is expected
