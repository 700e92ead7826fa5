"""Words that point outside are seen, and those that only tie a clause to the one before are dropped."""

from __future__ import annotations

import pytest

from quizzes.comprehension.asking import points_outside, without_marker


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
    assert without_marker("那么大家要的") == "大家要的"
    assert without_marker("那么大的风") == "那么大的风"
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
