"""Glossary meanings are shortened to what can stand as a hint."""

from __future__ import annotations

import pytest

from quizzes.distractors.meanings import short_meaning


@pytest.mark.parametrize(
    ("meaning", "short"),
    [
        pytest.param("リソース、強み", "リソース、強み", id="short list stays"),
        pytest.param("参入する・ゲームの分野では、特殊な意味がある", "参入する", id="second sense after a dot"),
        pytest.param(
            "値を決めるファンドのこと。クオンツ・ファンド", "値を決めるファンド", id="first sentence, no のこと"
        ),
        pytest.param("クオンツ・ファンド", "クオンツ・ファンド", id="dot inside katakana"),
        pytest.param(
            "(ROI)投資に応じてリターンする価値、すなわち利益率のこと",
            "投資に応じてリターンする価値",
            id="bracket, すなわち",
        ),
        pytest.param("あるプロジェクトに資金を投入すること", "あるプロジェクトに資金を投入する", id="verb with こと"),
        pytest.param(
            "市場経済において、製品の特性で分類した特定の業界",
            "市場経済において、製品の特性で分類した特定の業界",
            id="clause that goes on",
        ),
        pytest.param("独占（する）", "独占", id="bracket behind"),
        pytest.param("quantitative fund: a fund that decides by models", "quantitative fund", id="English, head"),
        pytest.param("to clear a hurdle", "to clear a hurdle", id="English, short"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_meaning_is_cut_to_its_first_sense(meaning: str, short: str) -> None:
    assert short_meaning(meaning) == short
