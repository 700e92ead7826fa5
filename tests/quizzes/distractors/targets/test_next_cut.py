"""How much likelier a cut is than the next best one is told for each word, in either script."""

from __future__ import annotations

from math import inf

import pytest

from quizzes.distractors.targets.next_cut import margin_of_cut


@pytest.mark.parametrize(
    ("words", "at", "least", "most"),
    [
        pytest.param(("手腕", "上", "就", "能量", "。"), 3, 4, 5.5, id="can, and to measure"),
        pytest.param(
            ("手腕", "上", "就", "能", "量", "。"), 3, inf, inf, id="a character by itself, which has no other cut"
        ),
        pytest.param(("我", "说", "明天", "给", "，"), 2, 0, 2, id="to explain, and a day"),
        pytest.param(("我", "說", "明天", "給", "，"), 2, 0, 2, id="in traditional characters"),
        pytest.param(("比赛", "分红", "蓝", "两队"), 1, 0, 3, id="red and blue"),
        pytest.param(("分红", "，", "蓝"), 0, 2, 4, id="beyond a sign nothing is joined"),
        pytest.param(("他", "的", "病", "很", "严重", "。"), 4, 8, 12, id="what is hardly two words"),
        pytest.param(("一", "句", "换句话说", "，"), 2, 9, 12, id="a phrase in its pieces"),
    ],
)
def test_the_margin_of_a_cut(words: tuple[str, ...], at: int, least: float, most: float) -> None:
    assert least <= margin_of_cut(words, at) <= most
