"""Neither its form nor a word that it alone repeats tells which question a reply answers."""

from __future__ import annotations

import pytest

from quizzes.comprehension.replies.even_forms import (
    forms_of,
    is_question_told,
    is_reply_told,
    is_told_by_repeating,
    repeated,
)

_WHETHER = ["下雨天也出摊吗？", "糖人摔过吗？", "孩子们还爱看吗？"]
_WHAT = ["摊子上最好卖的是什么？", "冬天吃些什么？", "客人说些什么？"]


@pytest.mark.parametrize(
    ("key", "others", "read"),
    [
        pytest.param("您还想回厂里吗？", _WHAT, "不想。厂里的机器早卖了。", id="no, beside the only one for yes or no"),
        pytest.param(
            "有没有一锅糖熬坏了？", [*_WHAT[:2], _WHETHER[0]], "有。前年腊月。", id="there was, beside 也……吗"
        ),
        pytest.param("您从什么时候起摆摊？", [*_WHAT[:2], "您连几点几分都记得？"], "一九九六年春天。", id="a date"),
        pytest.param("糖的火候怎么看？", _WHAT, "靠气泡。大泡变成小泡。", id="a means, beside the only 怎么"),
        pytest.param("家里人放心吗？", _WHETHER, "我爱人早就习惯了，天天给我送饭。", id="one of the family"),
        pytest.param("您以前做什么工作？", _WHAT, "我在船厂焊了十年甲板。", id="a trade"),
        pytest.param("最怕什么？", _WHETHER, "风。风一大，糖就脆。", id="nothing but a name, beside 吗"),
        pytest.param("锅里的糖是谁熬的？", _WHAT, "隔壁的陈伯，熬了四十年。", id="somebody"),
    ],
)
def test_a_question_is_told_by_the_form_of_its_reply(key: str, others: list[str], read: str) -> None:
    assert is_question_told(key, others, read)


@pytest.mark.parametrize(
    ("key", "others", "read"),
    [
        pytest.param("巷口的人多吗？", _WHETHER, "不多。早上只有买菜的。", id="no, beside others for yes or no"),
        pytest.param("邻居们怎么说？", [*_WHAT[:2], _WHETHER[0]], "他们起初嫌吵，后来天天来坐。", id="a story"),
        pytest.param("最怕什么？", _WHAT, "风。", id="nothing but a name, beside other things"),
    ],
)
def test_a_question_beside_others_of_its_form_is_not_told(key: str, others: list[str], read: str) -> None:
    assert not is_question_told(key, others, read)


@pytest.mark.parametrize(
    ("key", "others", "is_told"),
    [
        pytest.param("我把枕头当鼓打。", ["车站拆了两次。", "会费不贵。"], True, id="it alone"),
        pytest.param("我把枕头当鼓打。", ["枕头是姑姑缝的。", "会费不贵。", "他没来。"], True, id="and one other"),
        pytest.param("我把枕头当鼓打。", ["枕头是姑姑缝的。", "晚上邻居睡得早。"], False, id="and two others"),
        pytest.param("我自己买了一副鼓棒。", ["枕头是姑姑缝的。", "会费不贵。"], False, id="another and not it"),
        pytest.param(
            "邻居听惯了，还借我枕头。",
            ["枕头是姑姑缝的。", "晚上要睡觉。"],
            True,
            id="two words, beside one each",
        ),
    ],
)
def test_what_alone_repeats_a_word_of_what_is_read_is_told(key: str, others: list[str], *, is_told: bool) -> None:
    assert is_told_by_repeating(key, others, "晚上怕吵着邻居，就敲枕头。") is is_told


def test_a_word_weighs_more_than_a_character_of_one() -> None:
    read = "院子里晾着一排鱼干。"
    assert [repeated(text, read) for text in ("院子扫干净了。", "鱼是早上钓的。", "天气很热。")] == [2, 1, 0]


def test_a_noun_of_one_character_weighs_as_much_and_a_place_of_any_sort_weighs_little() -> None:
    read = "院子里种着蒜，地方不大。"
    assert [repeated(text, read) for text in ("蒜挖得早。", "车站那个地方很吵。")] == [2, 1]


@pytest.mark.parametrize("question", ["能具体说说那场火吗？", "可否详细谈谈那次比赛？", "能不能讲讲您的师傅？"])
def test_a_question_that_asks_to_be_told_of_something_is_a_request(question: str) -> None:
    assert forms_of(question) == {"request"}


def test_a_question_whether_one_can_do_so_is_none() -> None:
    assert forms_of("这种鼓能具体定音吗？") == {"whether"}


@pytest.mark.parametrize(
    ("question", "is_told"),
    [
        pytest.param("哪一年开的窑？", True, id="when"),
        pytest.param("家里人支持您吗？", True, id="what the family says"),
        pytest.param("您当时是做什么工作的？", True, id="a trade"),
        pytest.param("村里的老人怎么看这件事？", True, id="a view"),
        pytest.param("你们对新厂有哪些设想？", False, id="what is thought of"),
        pytest.param("机器坏了怎么修？", False, id="how"),
    ],
)
def test_a_reply_is_told_where_few_are_of_the_sort_that_is_asked_for(question: str, *, is_told: bool) -> None:
    assert is_reply_told(question) is is_told
