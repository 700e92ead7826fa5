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
    ],
)
def test_a_word_is_glossed_in_its_usual_sense_first(word: str, ja: tuple[str, str], en: str) -> None:
    sense = table()[word]
    assert sense.ja[:2] == ja
    assert sense.shown_en == en
