"""What is said of 一 and 不 is true of the syllable that follows them."""

from __future__ import annotations

import pytest

from quizzes.chinese.syllables import Syllable
from quizzes.translation.tones import changed, edit_en, edit_ja


@pytest.mark.parametrize(
    ("word", "reading", "said"),
    [
        pytest.param("一败涂地", "yī bài tú dì", "yí", id="yi before a fourth tone"),
        pytest.param("不动产", "bù dòng chǎn", "bú", id="bu before a fourth tone"),
        pytest.param("一笔勾销", "yī bǐ gōu xiāo", "yì", id="yi before a third tone"),
        pytest.param("最后一把", "zuì hòu yī bǎ", "yì", id="yi inside a word"),
        pytest.param("一年级", "yī nián jí", "", id="yi for the first of several"),
        pytest.param("不停", "bù tíng", "", id="bu before another tone"),
        pytest.param("第一", "dì yī", "", id="at the end"),
        pytest.param("统一了", "tǒng yī le", "", id="before a light tone"),
        pytest.param("衣料", "yī liào", "", id="another character read alike"),
    ],
)
def test_a_tone_that_changes_is_named(word: str, reading: str, said: str) -> None:
    told = changed(word, reading.split())
    assert bool(told.ja) is bool(told.en) is bool(said)
    assert said in (told.ja or "")
    assert said in (told.en or "")


def test_to_who_types_a_reading_both_are_right_and_to_who_chooses_nothing_is_said_of_it() -> None:
    typed, chosen = (changed("不要紧", ["bù", "yào", "jǐn"], is_typed=is_typed) for is_typed in (True, False))
    assert "正解" in (typed.ja or "")
    assert "right" in (typed.en or "")
    assert "bú" in (chosen.ja or "")
    assert "正解" not in (chosen.ja or "")
    assert "right" not in (chosen.en or "")


@pytest.mark.parametrize(
    ("right", "wrong", "names_tone"),
    [
        pytest.param(Syllable(base="ma", tone=1), Syllable(base="ma", tone=3), True, id="another tone"),
        pytest.param(Syllable(base="ma", tone=1), Syllable(base="na", tone=1), False, id="other letters"),
    ],
)
def test_a_wrong_reading_is_told_by_its_tone_or_by_its_letters(
    right: Syllable, wrong: Syllable, *, names_tone: bool
) -> None:
    assert ("声" in edit_ja("妈", right, wrong)) is names_tone
    assert ("tone" in edit_en("妈", right, wrong)) is names_tone
