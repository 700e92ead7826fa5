"""A reason that says what is done for it stands against no bare thing."""

from __future__ import annotations

import pytest

from quizzes.comprehension.contrasts.contrast_reason import is_done_for_one, is_for_others, is_torn_reason


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


@pytest.mark.parametrize(
    ("said", "after", "expected"),
    [
        pytest.param("因为家里四个弟弟", "，养不活。", True, id="how many, and what comes of it"),
        pytest.param("因為家裡四個弟弟", "，養不活。", True, id="traditional"),
        pytest.param("因为家里四个弟弟", "。", False, id="how many, and no more"),
        pytest.param("因为家里有四个弟弟", "，养不活。", False, id="that there are so many"),
        pytest.param("因为船太小", "，坐不下。", False, id="what is so"),
    ],
)
def test_how_many_there_are_is_no_reason_without_what_comes_of_it(said: str, after: str, *, expected: bool) -> None:
    assert is_torn_reason(said, after) is expected
