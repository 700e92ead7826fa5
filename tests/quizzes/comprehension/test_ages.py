"""Who is named by an age alone may be anybody, but for those of another age."""

from __future__ import annotations

import pytest

from quizzes.comprehension.ages import are_of_two_ages, is_of_an_age


@pytest.mark.parametrize(
    ("name", "is_age"),
    [
        pytest.param("年轻人", True, id="an age"),
        pytest.param("年輕人", True, id="an age, traditional"),
        pytest.param("学生", False, id="what they do"),
        pytest.param("工人", False, id="a trade"),
    ],
)
def test_who_is_of_an_age_may_be_of_any_trade(name: str, *, is_age: bool) -> None:
    assert is_of_an_age(name) is is_age


@pytest.mark.parametrize(
    ("name", "other", "are_two"),
    [
        pytest.param("男孩", "老先生", True, id="a boy and an old man"),
        pytest.param("小伙子", "父亲", True, id="a young man and a father"),
        pytest.param("中年人", "孩子", True, id="the middle-aged and children"),
        pytest.param("大人", "女孩", True, id="a grown-up and a girl"),
        pytest.param("男孩", "儿子", False, id="a boy, whom a son may be"),
        pytest.param("男人", "父亲", False, id="a man, as a father is"),
        pytest.param("女孩", "老师", False, id="a girl, whom a teacher may be"),
        pytest.param("孩子", "年轻人", False, id="both of the young"),
    ],
)
def test_the_young_are_told_from_the_grown(name: str, other: str, *, are_two: bool) -> None:
    assert are_of_two_ages(name, other) is are_two
