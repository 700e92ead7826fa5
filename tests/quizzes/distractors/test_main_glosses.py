"""Which meaning is a word of our table given first?"""

from __future__ import annotations

import pytest

from quizzes.distractors.words import table


@pytest.mark.parametrize(
    ("word", "ja", "en"),
    [
        pytest.param("捆绑", ("縛る", "縛りつける"), "to tie (to)", id="tied to it, or sold with it"),
        pytest.param("训练", ("トレーニング", "訓練"), "training", id="more than practice"),
        pytest.param("回报", ("見返り", "リターン"), "return (on what was put in)", id="no reward"),
        pytest.param("班底", ("中心メンバー", "メンバー"), "core members", id="those at the core"),
        pytest.param("参数", ("パラメーター",), "parameter", id="no variable"),
        pytest.param("幻想", ("幻想", "空想"), "fantasy", id="no illusion"),
        pytest.param("成就", ("業績", "偉業"), "achievement", id="成果 is a word of its own"),
    ],
)
def test_a_word_is_glossed_in_its_usual_sense_first(word: str, ja: tuple[str, ...], en: str) -> None:
    sense = table()[word]
    assert sense.ja[:2] == ja
    assert sense.shown_en == en
