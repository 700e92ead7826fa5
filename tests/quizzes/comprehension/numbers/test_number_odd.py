"""A question word stands for a number only where it can stand, and asks when something was by 是……的."""

from __future__ import annotations

import pytest

from quizzes.comprehension.numbers import number
from quizzes.comprehension.numbers.number_odd import is_odd
from quizzes.comprehension.numbers.number_stem import is_half_a_condition, is_no_question
from quizzes.comprehension.numbers.number_when import when_it_was
from quizzes.distractors.document import Document
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("河边立着一座一八八五年建的木桥", True, id="which bridge it is"),
        pytest.param("河边那座木桥建于一八八五年", False, id="when it was built"),
        pytest.param("老张住在一八八五年建的房子里", True, id="which house it is"),
        pytest.param("这是一座长三十八米的木桥", True, id="how long a bridge it is"),
        pytest.param("2009年换新的玻璃", False, id="in which year they were put in"),
        pytest.param("老张送了三十八天的信", False, id="for so long"),
        pytest.param("县里一年给二十六万", True, id="so much of what"),
        pytest.param("剩下的七万要买灯", True, id="so much of what, at the head"),
        pytest.param("他们一年花二十六万", False, id="so much money"),
        pytest.param("县里给学校二十六万买书", True, id="so much for what, and no noun"),
        pytest.param("这家书店有二十六万读者", False, id="so many readers"),
        pytest.param("星期五早上六点，市场开门", True, id="two times"),
        pytest.param("市场星期五开门", False, id="a day of the week"),
        pytest.param("自己修钟表三十年", True, id="no word that it is over"),
        pytest.param("自己修了三十年钟表", False, id="for how long it was"),
        pytest.param("自己能练琴三十天", False, id="for how long one can"),
        pytest.param("五年前他们的船沉了", True, id="so long ago, at the head"),
        pytest.param("他们的船五年前沉了", False, id="so long ago, after what sank"),
        pytest.param("他们的船五年前丢了一把桨", True, id="so long ago, any oar"),
    ],
)
def test_a_question_word_is_odd_where_it_cannot_stand(source: str, *, expected: bool) -> None:
    found = quantities(source)[0]
    assert is_odd(found, source[: found.start], source[found.end :]) is expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("晚上七点，店里的灯都亮着", True, id="it was so before that hour and after"),
        pytest.param("老师规定每走四十分钟", True, id="what is done each time is not told"),
        pytest.param("老师规定每走四十分钟休息一次", False, id="what is done each time is told"),
        pytest.param("每到星期五晚上，店里放电影", True, id="what is done each week is told next"),
        pytest.param("店里星期五晚上放电影", False, id="what is done each week is told"),
        pytest.param("早上六点，门口坐着一位老人", True, id="who sat there was there before"),
        pytest.param("晚上七点，店里的灯都亮了", False, id="what came about at that hour"),
        pytest.param("早上六点，老人带着孙子来了", False, id="who came with whom"),
        pytest.param("晚上七点，学校开门", False, id="what is done at that hour"),
    ],
)
def test_nobody_asks_when_something_stood_as_it_did_or_how_often_nothing_is_done(
    source: str, *, expected: bool
) -> None:
    found = quantities(source)[0]
    assert is_no_question(found, source[: found.start], source[found.end :]) is expected


def test_a_time_alone_is_odd() -> None:
    text = "星期五早上六点"
    assert all(is_odd(each, text[: each.start], text[each.end :]) for each in quantities(text))
    [each] = quantities("每到星期三上午")
    assert is_odd(each, "每到", "上午")
    assert not is_odd(each, "每到", "上午她都来")


@pytest.mark.parametrize(
    ("source", "question"),
    [
        pytest.param("2009年水库改成自动的。", "据老周说，水库是哪一年改成自动的？", id="what became of it"),
        pytest.param("我的老伴七年前走了。", "根据访谈，老周的老伴是几年前去世的？", id="so long ago"),
        pytest.param(
            "2014年，我把“石桥”听成了“十桥”。",
            "根据访谈，老周是哪一年把“石桥”听成“十桥”的？",
            id="with what it was done",
        ),
        pytest.param(
            "2014年，创始人郝总在晚会上喊出了“三年三百家”的口号。",
            "据老周说，创始人郝总是哪一年在晚会上喊出“三年三百家”的口号的？",
            id="where it was done, by somebody who is called 总",
        ),
        pytest.param("2003年冬天老张搬进新家。", "据老周说，老张是哪一年冬天搬进新家的？", id="a season"),
        pytest.param("2003年年底工厂搬到郊区。", "据老周说，工厂是哪一年年底搬到郊区的？", id="the end of a year"),
        pytest.param("我把夜班改成十四个小时。", "根据访谈，老周把夜班改成了多少个小时？", id="what it was changed to"),
        pytest.param(
            "我想把夜班改成十四个小时。", "根据访谈，老周想把夜班改成多少个小时？", id="what one would change it to"
        ),
        pytest.param("河边立着一座一八八五年建的木桥。", None, id="which bridge it is"),
    ],
)
def test_one_asks_when_it_was(source: str, question: str | None) -> None:
    items = number.of_claims(Document(talk(("老周", source, None), language=None)), Tally())
    assert [item.prompt for item in items] == ([question] if question is not None else [])


@pytest.mark.parametrize(
    ("before", "number", "after", "expected"),
    [
        pytest.param("两块玻璃的厚度差", "三毫米", "，灯光就暗一半", True, id="what depends on a difference"),
        pytest.param("火车慢", "十分钟", "，大家就要等一天", True, id="what depends on how late it is"),
        pytest.param("两块玻璃的厚度差", "三毫米", "", False, id="a difference that is stated"),
        pytest.param("木桥长", "三毫米", "，走过去就是学校", False, id="how long something is"),
        pytest.param("钱多了", "三百块", "，大家就买了新的", False, id="what came about"),
        pytest.param("酒放在缸里晒", "四十天", "，就能喝了", True, id="what comes about after so long"),
        pytest.param("酒放在缸里晒了", "四十天", "，就能喝了", False, id="what took so long"),
        pytest.param("他们每天在缸边站", "四十分钟", "，就怕下雨", False, id="what is done each day"),
        pytest.param("酒放在缸里晒", "四十天", "，不能少", False, id="nothing depends on it"),
    ],
)
def test_a_condition_is_not_asked_without_what_depends_on_it(
    before: str, number: str, after: str, *, expected: bool
) -> None:
    [found] = quantities(number)
    assert is_half_a_condition(found, before, after) is expected


def test_a_difference_is_asked_for_only_where_it_is_stated() -> None:
    def asked(source: str) -> list[str]:
        return [
            item.prompt for item in number.of_claims(Document(talk(("老周", source, None), language=None)), Tally())
        ]

    assert not any("几毫米？" in prompt for prompt in asked("两块玻璃的厚度差三毫米，灯光就照不到岛上。"))


@pytest.mark.parametrize(
    ("source", "question"),
    [
        pytest.param("今年二月下大雪", "", id="a year that is not over"),
        pytest.param("去年二月修房子", "", id="what somebody did"),
    ],
)
def test_what_was_brought_in_a_month_is_asked_for_by_what_brought_it(source: str, question: str) -> None:
    (month,) = (found for found in quantities(source) if found.kind == "month")
    before, _, after = source.partition(month.text)
    assert when_it_was(month, before, "几月", after) == question
