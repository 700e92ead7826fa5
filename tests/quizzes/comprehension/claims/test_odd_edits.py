"""How much a change shows by its number is counted."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.odd_edits import roundness


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        pytest.param("三十年", 1, id="round"),
        pytest.param("三十七年", 2, id="two digits"),
        pytest.param("十三倍", 2, id="ten and more"),
        pytest.param("十倍", 1, id="ten"),
        pytest.param("320台", 2, id="in digits"),
    ],
)
def test_numbers_are_as_round_as_each_other(number: str, expected: int) -> None:
    assert roundness(number) == expected
