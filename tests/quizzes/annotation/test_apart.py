"""What is written apart in pinyin, and what stays together."""

from __future__ import annotations

import pytest

from quizzes.annotation.apart import words_apart


@pytest.mark.parametrize(
    ("words", "apart"),
    [
        pytest.param(["我", "就读", "了", "三遍"], ["我", "就", "读", "了", "三遍"], id="counted-how-often"),
        pytest.param(["我", "就讀", "過", "三", "遍"], ["我", "就", "讀", "過", "三", "遍"], id="traditional"),
        pytest.param(["很多", "人"], ["很", "多", "人"], id="an-adverb-before-an-adjective"),
        pytest.param(["就让", "他", "去"], ["就", "让", "他", "去"], id="an-adverb-before-a-verb"),
        pytest.param(["那", "张嘴"], ["那", "张", "嘴"], id="a-measure-word-and-its-noun"),
        pytest.param(["挥", "了", "挥手"], ["挥", "了", "挥", "手"], id="a-verb-doubled"),
        pytest.param(["揮", "了", "揮手"], ["揮", "了", "揮", "手"], id="a-verb-doubled-traditional"),
        pytest.param(["自己", "的话", "介绍"], ["自己", "的", "话", "介绍"], id="words-of-somebody"),
    ],
)
def test_what_is_two_words_stands_apart(words: list[str], apart: list[str]) -> None:
    assert list(words_apart(words)) == apart


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["他", "就读", "于", "北京大学"], id="to-attend-a-school"),
        pytest.param(["最后", "一次"], id="a-word-of-the-level-list"),
        pytest.param(["还是", "研究"], id="a-conjunction"),
        pytest.param(["下雨", "的话", "，", "不去"], id="a-condition"),
        pytest.param(["公司", "很", "大"], id="cut-apart-already"),
        pytest.param(["他", "张嘴", "说话"], id="a-verb-with-its-object"),
        pytest.param(["向", "大家", "挥手"], id="to-wave"),
        pytest.param(["更年期"], id="a-longer-word"),
        pytest.param([], id="nothing"),
    ],
)
def test_words_stay_together(words: list[str]) -> None:
    assert list(words_apart(words)) == words
