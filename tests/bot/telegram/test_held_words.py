"""Words that stand side by side in a text come before those that reach from one into the next."""

from __future__ import annotations

import pytest

from bot.telegram.held_words import side_by_side


@pytest.mark.parametrize(
    ("words", "text", "ranked"),
    [
        pytest.param(["因为", "为生", "生病"], "因为生病", ["因为", "生病", "为生"], id="reaching-over"),
        pytest.param(["研究生", "研究", "生命"], "研究生命", ["研究生", "研究", "生命"], id="the-longest-first"),
        pytest.param(["为生", "生病"], "因为生病和为生病", ["为生", "生病"], id="free-at-another-place"),
        pytest.param(["目标", "台灯"], "买台灯的目标", ["目标", "台灯"], id="the-order-stays"),
        pytest.param(["共和国", "共和"], "共和国", ["共和国", "共和"], id="within"),
        pytest.param(["猫"], "狗", ["猫"], id="not-there"),
        pytest.param([], "狗", [], id="none"),
    ],
)
def test_what_stands_side_by_side_comes_first(words: list[str], text: str, ranked: list[str]) -> None:
    assert side_by_side(words, text) == ranked
