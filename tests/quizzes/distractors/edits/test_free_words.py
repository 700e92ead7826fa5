"""A word gives way to another only where it stands by itself."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.free_words import _is_in_a_row, _is_said_again, stands_free
from quizzes.distractors.places import BothSides


@pytest.mark.parametrize(
    ("said", "words", "expected"),
    [
        pytest.param("北京", ("我", "去", "过", "北京"), False, id="once"),
        pytest.param("我", ("我", "问", "我", "姐姐"), True, id="twice"),
        pytest.param("北京", ("北京", "有", "北京站"), True, id="in a longer word"),
        pytest.param("我", ("我", "和", "我们"), False, id="one character in a longer word"),
    ],
)
def test_a_word_may_stand_elsewhere_too(said: str, words: tuple[str, ...], *, expected: bool) -> None:
    both = BothSides(source="".join(words), translation="", language="ja", words=words)
    assert _is_said_again(said, both) is expected


@pytest.mark.parametrize(
    ("span", "words", "expected"),
    [
        pytest.param((2, 4), ("保险", "公司", "来"), True, id="behind a noun"),
        pytest.param((0, 2), ("公司", "老板"), True, id="before a noun"),
        pytest.param((0, 2), ("公司", "，", "来"), False, id="before a sign"),
        pytest.param((2, 4), ("很大", "公司"), False, id="behind what it is like"),
    ],
)
def test_a_noun_stands_in_a_row_beside_another(
    span: tuple[int, int], words: tuple[str, ...], *, expected: bool
) -> None:
    assert _is_in_a_row(span, words) is expected


@pytest.mark.parametrize(
    ("sentence", "word", "pos", "expected"),
    [
        pytest.param("我 买 了 窗帘 。", "窗帘", "n", True, id="a noun"),
        pytest.param("我 买 了 窗帘布 。", "窗帘", "n", False, id="a piece of a word"),
        pytest.param("他 开 了 一 家 公司 。", "公司", "n", False, id="behind its own measure word"),
        pytest.param("这 是 自我 感动 。", "感动", "v", False, id="of oneself"),
        pytest.param("他 每天 训练 。", "训练", "v", True, id="a verb"),
        pytest.param("他 的 训练 很 苦 。", "训练", "v", False, id="a verb that stands as a noun"),
        pytest.param("她 怕 火车 ， 不 坐 火车 。", "火车", "n", False, id="what is said twice"),
    ],
)
def test_a_word_stands_by_itself_or_not(sentence: str, word: str, pos: str, *, expected: bool) -> None:
    words = tuple(sentence.split())
    both = BothSides(source="".join(words), translation="", language="en", words=words)
    start = both.source.index(word)
    assert stands_free((start, start + len(word)), pos, both) is expected
