"""Years are a date where an era stands before them."""

from __future__ import annotations

import pytest

from quizzes.comprehension.eras import begins_with_era, era_before


@pytest.mark.parametrize(
    ("text", "era"),
    [
        pytest.param("外公是民国", "民国", id="the Republic"),
        pytest.param("外公是民國", "民國", id="the Republic, in traditional characters"),
        pytest.param("这座桥建于公元前", "公元前", id="before our era"),
        pytest.param("他在民国住", "", id="not right before"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_an_era_stands_right_before_its_years(text: str, era: str) -> None:
    assert era_before(text) == era


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        pytest.param("昭和三十年来的", True, id="an era"),
        pytest.param("父亲昭和三十年来的", False, id="somebody before it"),
    ],
)
def test_a_text_begins_with_its_era(text: str, *, begins: bool) -> None:
    assert begins_with_era(text) is begins
