"""Whose a relative is stands with 的 before him."""

from __future__ import annotations

import pytest

from quizzes.comprehension.third_person import whose


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        pytest.param("女儿怕水", "丁师傅的女儿怕水", id="a relative"),
        pytest.param("爷爷留下一把锯", "丁师傅的爷爷留下一把锯", id="a grandfather"),
        pytest.param("妈怕水", "丁师傅的妈妈怕水", id="a mother, as one calls one's own"),
        pytest.param("媽怕水", "丁师傅的媽媽怕水", id="the same in traditional characters"),
        pytest.param("爸妈怕水", "丁师傅的爸妈怕水", id="both parents"),
        pytest.param("怕水", "丁师傅怕水", id="what one does oneself"),
        pytest.param("家里没有地", "丁师傅家里没有地", id="a home"),
    ],
)
def test_a_relative_is_somebody_s(rest: str, said: str) -> None:
    assert whose("丁师傅", rest) == said
