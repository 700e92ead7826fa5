"""What is offered is not far harder to read than what is asked for."""

from __future__ import annotations

import pytest

from quizzes.comprehension.circumstances.option_levels import is_far_harder


@pytest.mark.parametrize(
    ("other", "key", "expected"),
    [
        pytest.param("挖掘机", "公交车", True, id="a word of the last level beside an easy one"),
        pytest.param("卡车", "公交车", False, id="a word that one makes out"),
        pytest.param("锤子", "钳子", False, id="two hard words"),
        pytest.param("桌子", "钳子", False, id="an easy word beside a hard one"),
        pytest.param("澳大利亚", "越南", False, id="the name of a place"),
    ],
)
def test_a_word_far_above_the_one_asked_for_is_told(other: str, key: str, *, expected: bool) -> None:
    assert is_far_harder(other, key) is expected
