"""Which words may be meant as well where a word is told by its meaning and a character or its sound."""

from __future__ import annotations

import pytest

from quizzes.distractors.rivals.rivals import (
    compound_rivals,
    distant_rivals,
    rivals,
    shape_rivals,
    sound_rivals,
    words_with,
)


@pytest.mark.parametrize(
    ("word", "other", "is_rival"),
    [
        pytest.param("净利润", "净收益", True, id="a noun of its meaning behind the first"),
        pytest.param("净利润", "净利润", False, id="the word itself"),
        pytest.param("净利润", "净净利润", False, id="a longer noun"),
        pytest.param("净利润", "净赚钱", False, id="a verb"),
        pytest.param("净利润", "净书桌", False, id="a noun of another meaning"),
        pytest.param("老写字台", "老书桌", False, id="a longer rest is no part of a compound"),
        pytest.param("大翻译", "大缘由", False, id="a rest that is a verb"),
    ],
)
def test_a_compound_is_put_together_with_another_noun(word: str, other: str, *, is_rival: bool) -> None:
    assert (other in compound_rivals(word)) is is_rival


@pytest.mark.parametrize(
    ("word", "other", "is_rival"),
    [
        pytest.param("比画", "比划", True, id="the English of a dictionary is the same"),
        pytest.param("丢脸", "丢命", True, id="a rare word of ours"),
        pytest.param("成本", "成人", False, id="another meaning"),
        pytest.param("围巾", "围脖", True, id="one that our table calls near"),
        pytest.param("烤箱", "烤炉", True, id="a rare word that a dictionary explains alike"),
        pytest.param("灯塔", "灯芯", False, id="a rare word that it explains otherwise"),
        pytest.param("围巾", "围墙", False, id="one that it does not"),
    ],
)
def test_words_that_begin_alike_and_share_a_meaning_are_rivals(word: str, other: str, *, is_rival: bool) -> None:
    assert (other in rivals(word)) is is_rival


@pytest.mark.parametrize(
    ("shown", "is_rival"),
    [
        pytest.param({0}, True, id="the first alone"),
        pytest.param({0, 1}, False, id="the second is another"),
    ],
)
def test_a_rival_has_all_the_characters_that_are_shown(shown: set[int], *, is_rival: bool) -> None:
    assert ("不在乎" in shape_rivals("不要紧", frozenset(shown))) is is_rival


@pytest.mark.parametrize(
    ("word", "other"),
    [
        pytest.param("相当于", "相等于", id="as much as"),
        pytest.param("有利于", "有助于", id="of use"),
        pytest.param("不起眼", "不显眼", id="that nobody notices"),
    ],
)
def test_a_near_synonym_that_no_dictionary_has_is_a_rival(word: str, other: str) -> None:
    assert other in shape_rivals(word, frozenset({0, 2}))


@pytest.mark.parametrize(
    ("shown", "is_rival"),
    [
        pytest.param({0}, True, id="the first alone"),
        pytest.param({0, 1}, False, id="the second is another"),
    ],
)
def test_a_distant_rival_has_all_the_characters_that_are_shown(shown: set[int], *, is_rival: bool) -> None:
    assert ("同理心" in distant_rivals("同情心", frozenset(shown))) is is_rival


@pytest.mark.parametrize(
    ("word", "reading", "other", "is_rival"),
    [
        pytest.param("做出", "zuò chū", "作出", True, id="a word in use"),
        pytest.param("去世", "qù shì", "去逝", False, id="a spelling that nobody uses"),
    ],
)
def test_a_word_in_use_that_sounds_the_same_is_a_rival(word: str, reading: str, other: str, *, is_rival: bool) -> None:
    assert (other in sound_rivals(word, reading)) is is_rival


@pytest.mark.parametrize(
    ("character", "place", "found", "not_found"),
    [
        pytest.param("山", 0, "山脚", "上山", id="first"),
        pytest.param("山", -1, "上山", "山脚", id="last"),
        pytest.param("麻", 0, "麻绳", "芝麻", id="a word that our table alone has"),
    ],
)
def test_words_are_found_by_a_character_at_its_place(character: str, place: int, found: str, not_found: str) -> None:
    words = words_with(character, place, 2)
    assert found in words
    assert not_found not in words
    assert all(len(word) == len("山脚") and word[place] == character for word in words)
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    ("word", "shown", "rival"),
    [
        pytest.param("捐款", {1}, "善款", id="money that was given"),
        pytest.param("时间点", {0, 2}, "时机点", id="a word that no dictionary has"),
        pytest.param("阿姨", {0}, "阿婶", id="how one calls a woman, which no dictionary has"),
        pytest.param("组长", {1}, "班长", id="who heads a group"),
        pytest.param("可靠", {0}, "可信", id="what one can rely on"),
        pytest.param("原因", {0}, "原由", id="a word that few write"),
        pytest.param("勘探", {0}, "勘测", id="to survey"),
        pytest.param("救护车", {0, 2}, "救伤车", id="what it is called in the south"),
        pytest.param("演唱会", {0, 2}, "演奏会", id="a concert of another sort"),
        pytest.param("缝纫机", {0, 2}, "缝衣机", id="a machine that is called so too"),
        pytest.param("残疾人", {0, 2}, "残障人", id="what is put together of a word that means the same"),
    ],
)
def test_a_near_synonym_may_be_typed_for_what_is_shown_of_a_word(word: str, shown: set[int], rival: str) -> None:
    assert rival in shape_rivals(word, frozenset(shown))
