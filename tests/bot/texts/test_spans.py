"""Numbers that follow each other are said as one."""

from __future__ import annotations

import pytest

from bot.texts.spans import spans


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        pytest.param([], "", id="none"),
        pytest.param([5], "5", id="one"),
        pytest.param([5, 7], "5, 7", id="two apart"),
        pytest.param([5, 6], "5–6", id="two that follow each other"),
        pytest.param([20, 4, 18, 19, 4], "4, 18–20", id="in any order, and twice"),
        pytest.param([1, 2, 3, 5, 7, 8], "1–3, 5, 7–8", id="several runs"),
    ],
)
def test_numbers_that_follow_each_other_are_one_span(numbers: list[int], said: str) -> None:
    assert spans(numbers) == said
