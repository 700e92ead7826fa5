from __future__ import annotations

import pytest

from quizzes.chinese.numerals import in_chinese, value_of


@pytest.mark.parametrize(
    ("said", "value"),
    [
        pytest.param("两", 2, id="two-before-a-measure-word"),
        pytest.param("二十二", 22, id="tens"),
        pytest.param("两千零五", 2005, id="a-gap"),
        pytest.param("1995", 1995, id="digits"),
        pytest.param("0.8", None, id="a-decimal"),
        pytest.param("1,200", None, id="a-comma"),
        pytest.param("三点五", None, id="a-decimal-as-it-is-said"),
        pytest.param("二二", None, id="digit-by-digit"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_only_whole_numbers_have_a_value(said: str, value: int | None) -> None:
    assert value_of(said) == value


@pytest.mark.parametrize("value", [2, 10, 12, 105, 2005, 9999])
def test_what_is_said_of_a_value_has_that_value(value: int) -> None:
    assert value_of(in_chinese(value)) == value
