"""The signs of Taiwan for readings, in pinyin."""

from __future__ import annotations

import pytest
from pypinyin.style.bopomofo import BopomofoConverter

from quizzes.chinese.pinyin import normalized
from quizzes.chinese.syllables import BASES, Syllable
from quizzes.chinese.zhuyin import in_pinyin

_WITHOUT_SIGNS = {"hm", "hng", "m", "n", "ng", "r", "yai"}


@pytest.mark.parametrize("tone", [1, 2, 3, 4, 5])
def test_every_syllable_comes_back(tone: int) -> None:
    syllables = [Syllable(base=base, tone=tone) for base in sorted(BASES - _WITHOUT_SIGNS)]
    written = [BopomofoConverter().to_bopomofo(syllable.marked) for syllable in syllables]

    assert [normalized(signs, 1) for signs in written] == [syllable.marked for syllable in syllables]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("ㄏㄤˊㄧㄝˋ", "hang2 ye4", id="run-together"),
        pytest.param("˙ㄉㄜ", "de5", id="dot-first"),
        pytest.param("ㄏㄤˊ一ㄝˋ", "hang2 ye4", id="a-hanzi-for-the-bar"),
        pytest.param("统一ㄊㄨㄥˇ", "统一tong3", id="a-hanzi-before"),
        pytest.param("ㄊㄨㄥˇ一种", "tong3一种", id="a-hanzi-after"),
        pytest.param("ㄅㄅ", "ㄅㄅ", id="no-syllable"),
        pytest.param("háng", "háng", id="pinyin"),
    ],
)
def test_only_the_signs_are_written_anew(text: str, expected: str) -> None:
    assert in_pinyin(text) == expected
