"""A reason that says what is done for it stands against no bare thing."""

from __future__ import annotations

import pytest

from quizzes.comprehension.contrasts.contrast_reason import is_done_for_one


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("因为房子吵架", "因为孩子", True, id="a quarrel over one alone"),
        pytest.param("因为孩子", "因为房子吵架", True, id="in the other order"),
        pytest.param("因为路远", "因为路不好", False, id="two states"),
        pytest.param("因为冷", "因为没有人", False, id="two reasons"),
        pytest.param("因为大家都来帮忙", "因为省了钱", False, id="two that say something"),
        pytest.param("房子", "孩子", False, id="no reasons"),
    ],
)
def test_what_is_done_for_one_reason_alone_is_seen(one: str, other: str, *, expected: bool) -> None:
    assert is_done_for_one(one, other) is expected
