"""A number that is told by about how much stands beside none that it may be."""

from __future__ import annotations

import pytest

from quizzes.comprehension.numbers.about_so_many import is_but_a_few, is_within
from quizzes.distractors.edits.quantities import quantities


@pytest.mark.parametrize(
    ("said", "other", "expected"),
    [
        pytest.param("他们在船上住了二十多年", "二十二年", True, id="more than twenty is twenty-two"),
        pytest.param("他们在船上住了二十多年", "三十年", False, id="but not thirty"),
        pytest.param("直接损失约为八十万元", "八十一万元", True, id="about so much in ten thousands"),
        pytest.param("直接损失约为八十万元", "一百万元", False, id="a quarter more"),
        pytest.param("直接损失为八十万元", "八十一万元", False, id="just so much"),
        pytest.param("二十多万人去过", "二十二万人", True, id="more in ten thousands"),
        pytest.param("二十多万人去过", "二十二人", False, id="a few of them"),
    ],
)
def test_what_a_number_may_be_is_no_other(said: str, other: str, *, expected: bool) -> None:
    assert is_within(quantities(said)[0], other) is expected


@pytest.mark.parametrize(
    ("said", "translation", "expected"),
    [
        pytest.param("我先对付两天", "二、三日しのげればと思っていたのに、20年も続いた。", True, id="two or three"),
        pytest.param("我先住两天", "I will stay a couple of days.", True, id="a couple"),
        pytest.param("我先住两天", "まず2日泊まります。", False, id="just two"),
        pytest.param("我先住两天", None, False, id="not translated"),
        pytest.param("我们两个人住三天", "二人で2、3日泊まります。", False, id="two of something else as well"),
        pytest.param("我先住三天", "2、3日泊まります。", False, id="another number"),
    ],
)
def test_two_is_but_a_few_where_the_translation_says_so(said: str, translation: str | None, *, expected: bool) -> None:
    assert is_but_a_few(quantities(said)[0], translation) is expected
