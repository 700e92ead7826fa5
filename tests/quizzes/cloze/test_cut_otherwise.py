"""A word is not asked where its characters may be those of two others."""

from __future__ import annotations

import pytest

from quizzes.cloze.cut_otherwise import may_be_cut_otherwise


@pytest.mark.parametrize(
    ("source", "word", "expected"),
    [
        pytest.param("导播放了一首老歌。", "播放", True, id="who plays it"),
        pytest.param("導播放了一首老歌。", "播放", True, id="in traditional characters"),
        pytest.param("她播放了一首老歌。", "播放", False, id="a word before it"),
        pytest.param("播放了一首老歌。", "播放", False, id="nothing before it"),
        pytest.param("这个问题我来回答。", "回答", False, id="a verb of its own before it"),
        pytest.param("业主要车位。", "主要", True, id="who wants it"),
        pytest.param("他进学校了。", "学校", False, id="no verb behind it"),
    ],
)
def test_a_word_may_be_the_pieces_of_two_others(source: str, word: str, *, expected: bool) -> None:
    assert may_be_cut_otherwise(source, source.index(word), word) is expected
