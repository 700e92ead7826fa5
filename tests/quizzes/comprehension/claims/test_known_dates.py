"""A year that everybody knows is told by what happened then, and by no name that is written alike."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.known_dates import is_date_known


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        pytest.param("疫情那年我们关了店。", True, id="an epidemic"),
        pytest.param("那年流行口蹄疫情况很糟。", False, id="another disease, and how things were"),
        pytest.param("沙士那年整条街都很静。", True, id="an epidemic, as Hong Kong calls it"),
        pytest.param("建国以后他回了老家。", True, id="the founding of the state"),
        pytest.param("李建国一九八二年开了店。", False, id="a man"),
        pytest.param("店开在建国路。", False, id="a street"),
        pytest.param("新冠来的那年我失业了。", True, id="a virus"),
        pytest.param("新冠军是个女孩。", False, id="a champion"),
        pytest.param("阪神大地震的时候我在神户。", True, id="an earthquake"),
        pytest.param("阪神队赢了。", False, id="a club"),
        pytest.param("辛亥革命那年祖父出生。", True, id="a revolution"),
        pytest.param("抗美援朝的时候他在东北。", True, id="a war"),
        pytest.param("外公一九二一年出生。", False, id="a year with the digits of a date"),
    ],
)
def test_a_date_is_known_by_an_event_alone(text: str, *, is_known: bool) -> None:
    assert is_date_known(text) is is_known
