"""A reason that says what is done for it stands against no bare thing."""

from __future__ import annotations

import pytest

from quizzes.comprehension.contrasts.contrast_reason import is_done_for_one, is_for_others


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
