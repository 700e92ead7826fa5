"""A word is near another of its field, and of the next field where both share a character."""

from __future__ import annotations

import pytest

from quizzes.distractors.closeness import is_near
from quizzes.distractors.words import table


@pytest.mark.parametrize(
    ("key", "other", "expected"),
    [
        pytest.param("成本", "工资", True, id="costs and pay"),
        pytest.param("工资", "薪水", True, id="two words for pay"),
        pytest.param("成本", "方言", False, id="costs and a dialect"),
        pytest.param("保护", "评估", False, id="verbs of two kinds"),
    ],
)
def test_a_word_is_near_another_of_its_field(key: str, other: str, *, expected: bool) -> None:
    assert is_near(table()[key], other) is expected
