"""A number that is told by about how much stands beside none that it may be."""

from __future__ import annotations

import pytest

from quizzes.comprehension.numbers.about_so_many import is_within
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
