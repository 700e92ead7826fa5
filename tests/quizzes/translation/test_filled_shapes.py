"""A shape is no hint that the Japanese prompt itself fills with another character."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from quizzes.translation import typed_short
from quizzes.translation.filled_shapes import is_filled_by_kanji
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("shape", "word", "said", "is_filled"),
    [
        pytest.param("□压药", "降压药", "血圧の薬", True, id="by a kanji before what is shown"),
        pytest.param("展□馆", "展览馆", "展示館", True, id="by one between"),
        pytest.param("□壓藥", "降壓藥", "血圧の薬", True, id="in traditional characters"),
        pytest.param("老□区", "老城区", "旧市街", False, id="what is shown does not stand there"),
        pytest.param("□市场", "菜市场", "生鮮市場", False, id="no Chinese word with it"),
        pytest.param("公共汽□", "公共汽车", "汽車", False, id="the very word"),
        pytest.param("工□", "工地", "工事現場", False, id="another word of two"),
        pytest.param("jiàng yā yào", "降压药", "血圧の薬", False, id="a reading"),
    ],
)
def test_a_kanji_fills_a_shape_where_it_makes_a_word(shape: str, word: str, said: str, *, is_filled: bool) -> None:
    assert is_filled_by_kanji(shape, word, said) is is_filled


@pytest.mark.parametrize(
    ("translation", "is_asked"),
    [
        pytest.param("彼は毎日血圧の薬を飲む。", False, id="with the kanji of another word"),
        pytest.param("彼は毎日降圧剤を飲む。", True, id="with its own"),
    ],
)
def test_a_phrase_is_not_asked_whose_shape_the_prompt_fills(translation: str, *, is_asked: bool) -> None:
    tally = Tally()
    list(typed_short.items(Document(talk(("甲", "他每天吃降压药。", translation))), tally))
    assert bool(tally.refused["filled-by-kanji"]) is not is_asked
