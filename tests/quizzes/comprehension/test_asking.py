"""A question names its speaker and points to nothing that is not shown."""

from __future__ import annotations

import pytest

from quizzes.comprehension.asking import asked_of, points_outside, without_marker


@pytest.mark.parametrize(
    ("speaker", "subject", "question"),
    [
        pytest.param("许宁", "年轻导演缺的", "据许宁说，年轻导演缺的是什么？", id="somebody else"),
        pytest.param("小赵", "我最怕的", "小赵说自己最怕的是什么？", id="the speaker at the head"),
        pytest.param("小赵", "我爸最怕的", "小赵说自己的爸爸最怕的是什么？", id="the speaker's father"),
        pytest.param("林芳", "我们的目标", "据林芳说，他们的目标是什么？", id="the speaker's side"),
        pytest.param("答", "我最初的梦想", "回答者说自己最初的梦想是什么？", id="a sign for a speaker"),
        pytest.param(None, "公司的目标", "文中说，公司的目标是什么？", id="narration"),
    ],
)
def test_what_is_asked_is_attributed(speaker: str | None, subject: str, question: str) -> None:
    assert asked_of(speaker, subject, "是什么") == question


@pytest.mark.parametrize(
    ("speaker", "subject"),
    [
        pytest.param("林芳", "他们的目标", id="he and she"),
        pytest.param("林芳", "这样做的目的", id="this"),
        pytest.param("林芳", "您的目标", id="you"),
        pytest.param("林芳", "我对它的想法", id="the speaker's thought of something"),
        pytest.param("林芳", "老师给我们的任务", id="we inside"),
        pytest.param(None, "我的目标", id="the narrator"),
    ],
)
def test_what_points_outside_is_not_asked(speaker: str | None, subject: str) -> None:
    assert asked_of(speaker, subject, "是什么") is None


def test_the_words_of_somebody_else_are_attributed_as_such() -> None:
    assert asked_of("老师", "投资人想的", "是什么", is_reported=True) == "据老师转述，投资人想的是什么？"
    assert asked_of("老师", "我们的目标", "是什么", is_reported=True) is None


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        pytest.param("真的想做这件事", False, id="this matter"),
        pytest.param("为什么要学医", False, id="a question word"),
        pytest.param("这里的学校", True, id="here"),
        pytest.param("牠們的聲音", True, id="traditional"),
    ],
)
def test_pronouns_are_seen_in_either_script(text: str, *, is_open: bool) -> None:
    assert points_outside(text) is is_open


def test_the_words_that_tie_a_clause_to_the_one_before_are_dropped() -> None:
    assert without_marker("但我想要的") == "我想要的"
    assert without_marker("其实，路很远") == "路很远"
    assert without_marker("可见客人要的") == "客人要的"
    assert without_marker("由此可见，路不是近了") == "路不是近了"
    assert without_marker("看来她怕的") == "她怕的"
    assert without_marker("顯然，他們要的") == "他們要的"
    assert without_marker("可见度最低的") == "可见度最低的"
    assert without_marker("看来看去最好的") == "看来看去最好的"
    assert without_marker("但") == "但"
    assert without_marker("可公司没有钱") == "公司没有钱"
    assert without_marker("可以走的路很多") == "可以走的路很多"
    assert without_marker("可惜路很远") == "可惜路很远"
    assert without_marker("可研报告写得很厚") == "可研报告写得很厚"
    assert without_marker("另外，两家店关门了") == "两家店关门了"
    assert without_marker("另外两家店关门了") == "另外两家店关门了"
    assert without_marker("再说，路也不好走") == "路也不好走"
    assert without_marker("再说了，路也不好走") == "路也不好走"
    assert without_marker("再说一遍也没用") == "再说一遍也没用"
    assert without_marker("再说了三遍，他才听懂") == "再说了三遍，他才听懂"
