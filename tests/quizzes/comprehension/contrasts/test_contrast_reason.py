"""Nobody says in an interview that something is for himself."""

from __future__ import annotations

import pytest

from quizzes.comprehension.contrasts.contrast_reason import is_for_others


@pytest.mark.parametrize(
    ("denied", "said", "expected"),
    [
        pytest.param("为我修的", "为街坊修的", True, id="for others, and not for who speaks"),
        pytest.param("为自己", "为了徒弟", True, id="for others, and not for oneself"),
        pytest.param("給我唱的", "給老人唱的", True, id="traditional"),
        pytest.param("为街坊修的", "为我修的", False, id="for who speaks, which nobody expects"),
        pytest.param("为我儿子修的", "为街坊修的", False, id="for others, and not for a son"),
        pytest.param("为钱", "为了徒弟", False, id="no one that it is not for"),
        pytest.param("我修的", "街坊修的", False, id="who does it"),
    ],
)
def test_nobody_says_that_it_is_for_himself(denied: str, said: str, *, expected: bool) -> None:
    assert is_for_others(denied, said) is expected
