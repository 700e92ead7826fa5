"""What is said of 一 and 不 is true of the syllable that follows them."""

from __future__ import annotations

import pytest

from quizzes.translation.tones import changed


@pytest.mark.parametrize(
    ("word", "reading", "said"),
    [
        pytest.param("一败涂地", "yī bài tú dì", "yí", id="yi before a fourth tone"),
        pytest.param("不动产", "bù dòng chǎn", "bú", id="bu before a fourth tone"),
        pytest.param("一年级", "yī nián jí", "", id="before another tone"),
        pytest.param("第一", "dì yī", "", id="at the end"),
        pytest.param("衣料", "yī liào", "", id="another character read alike"),
    ],
)
def test_a_tone_that_changes_is_named(word: str, reading: str, said: str) -> None:
    told = changed(word, reading.split())
    assert bool(told.ja) is bool(told.en) is bool(said)
    assert said in (told.ja or "")
    assert said in (told.en or "")
