"""Which words are asked to be typed, and is a character or the reading told of them, each condition by itself?"""

from __future__ import annotations

import pytest

from quizzes.cloze.clue import _is_askable, clue_for
from quizzes.distractors.words import table


@pytest.mark.parametrize(
    ("word", "is_askable"),
    [
        pytest.param("灯塔", True, id="a noun"),
        pytest.param("一再", False, id="an adverb, which others come close to"),
        pytest.param("孤品", False, id="told in English by words that say nothing alone"),
        pytest.param("自动售货机", False, id="too long to be typed"),
        pytest.param("一流", False, id="its Japanese is the word itself"),
        pytest.param("专卖店", False, id="its Japanese has all of a longer word but one character"),
        pytest.param("商店", True, id="its Japanese has one character of two"),
    ],
)
def test_a_word_is_typed_that_its_meaning_tells(word: str, *, is_askable: bool) -> None:
    assert _is_askable(table()[word]) is is_askable


@pytest.mark.parametrize(
    ("word", "clue"),
    [
        pytest.param("成本", "最初の字は「成」", id="a short noun"),
        pytest.param("工作室", "読みは gōng zuò shì", id="a place, which can be named otherwise"),
        pytest.param("后视镜", "読みは hòu shì jìng", id="one that a rare word means too"),
        pytest.param("产品经理", "読みは chǎn pǐn jīng lǐ", id="a long one, which can be put together otherwise"),
    ],
)
def test_a_character_is_told_of_a_short_noun_alone(word: str, clue: str) -> None:
    found = clue_for(table()[word], table()[word].reading)
    assert (found and found.ja) == clue
