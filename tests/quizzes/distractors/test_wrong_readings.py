"""Wrong readings are sayable, wrong, and stand in a lattice."""

from __future__ import annotations

import pytest

from quizzes.chinese.pinyin import syllables
from quizzes.distractors.wrong_readings import is_valid, lattice, spoken, true_readings

WORDS = (
    ("筹码", "chóu mǎ"),
    ("差异化", "chā yì huà"),
    ("好奇", "hào qí"),
    ("研究", "yán jiū"),
    ("测量", "cè liáng"),
    ("初创公司", "chū chuàng gōng sī"),
)


@pytest.mark.parametrize(("word", "reading"), [pytest.param(*pair, id=pair[0]) for pair in WORDS])
def test_the_wrong_readings_form_a_lattice_of_two_sites(word: str, reading: str) -> None:
    right = reading.split()
    wrong = lattice(word, tuple(right), "digest")
    changed = [{i for i, syllable in enumerate(one.text.split()) if syllable != right[i]} for one in wrong]
    assert [len(sites) for sites in changed] == [1, 1, 2]
    assert changed[0] | changed[1] == changed[2]


@pytest.mark.parametrize(("word", "reading"), [pytest.param(*pair, id=pair[0]) for pair in WORDS])
def test_no_wrong_reading_is_true_or_unsayable(word: str, reading: str) -> None:
    for one in lattice(word, tuple(reading.split()), "digest"):
        assert one.text not in true_readings(word) | {reading}
        assert all(is_valid(syllable) for syllable in syllables(one.text) or ())


@pytest.mark.parametrize(
    ("word", "reading", "trap"),
    [
        pytest.param("好奇", "hào qí", "hǎo", id="友好"),
        pytest.param("测量", "cè liáng", "liàng", id="大量"),
        pytest.param("行业", "háng yè", "xíng", id="旅行"),
        pytest.param("结局", "jié jú", "jiē", id="结实"),
    ],
)
def test_the_reading_of_a_character_in_easy_words_is_among_the_options(word: str, reading: str, trap: str) -> None:
    assert any(trap in one.text.split() for one in lattice(word, tuple(reading.split()), "digest"))


@pytest.mark.parametrize(
    ("word", "reading", "kept"),
    [
        pytest.param("剩下", "shèng xià", "xià", id="下"),
        pytest.param("研究生", "yán jiū shēng", "shēng", id="生"),
        pytest.param("行业", "háng yè", "yè", id="业"),
    ],
)
def test_what_every_learner_knows_is_read_right_in_all_options(word: str, reading: str, kept: str) -> None:
    assert all(one.text.split()[-1] == kept for one in lattice(word, tuple(reading.split()), "digest"))


def test_the_sound_and_the_tone_of_one_syllable_make_a_lattice() -> None:
    wrong = [one.text for one in lattice("行业", ("háng", "yè"), "digest")]
    assert wrong == ["xíng yè", "hāng yè", "xīng yè"]


@pytest.mark.parametrize(
    ("word", "reading", "expected"),
    [
        pytest.param("蜡笔", "là bǐ", ["nà bǐ", "lá bǐ", "ná bǐ"], id="one character beyond the first ones"),
        pytest.param("胡子", "hú zi", ["fú zi", "hū zi", "fū zi"], id="before a light syllable"),
        pytest.param("宁可", "nìng kě", [], id="a character read otherwise elsewhere, of which the typed word warns"),
    ],
)
def test_the_one_syllable_that_may_be_misheard_is_so_in_sound_and_tone(
    word: str, reading: str, expected: list[str]
) -> None:
    assert [one.text for one in lattice(word, tuple(reading.split()), "digest")] == expected


@pytest.mark.parametrize(
    ("word", "reading"),
    [
        pytest.param("一个", ("yī", "gè"), id="yi has sandhi, one site is left"),
        pytest.param("桌子", ("zhuō", "zi"), id="a neutral tone, one site is left"),
        pytest.param("窑", ("yáo",), id="one syllable"),
        pytest.param("开口", ("kāi", "kǒu"), id="characters that every learner knows"),
        pytest.param("门槛", ("mén",), id="a reading that does not fit the word"),
    ],
)
def test_a_word_without_two_sites_gets_none(word: str, reading: tuple[str, ...]) -> None:
    assert lattice(word, reading, "digest") == ()


@pytest.mark.parametrize(
    ("word", "reading", "unheard"),
    [
        pytest.param("存款", "cún kuǎn", "cǔn kuǎn", id="the second before a third"),
        pytest.param("主管", "zhǔ guǎn", "zhú guǎn", id="the third before a third"),
        pytest.param("水彩笔", "shuǐ cǎi bǐ", "shuǐ cái bǐ", id="in a row of thirds"),
    ],
)
def test_no_option_sounds_as_the_key_does(word: str, reading: str, unheard: str) -> None:
    texts = [reading, *(one.text for one in lattice(word, tuple(reading.split()), "digest"))]
    assert unheard not in texts
    heard = [spoken(syllables(text) or ()) for text in texts]
    assert len(set(heard)) == len(heard)
    assert spoken(syllables(unheard) or ()) == heard[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("pǐn zhì", "pín zhì", id="before a fourth tone they are heard apart"),
        pytest.param("chǎn pǐn", "chǎn pín", id="the last syllable"),
        pytest.param("cūn kuǎn", "cún kuǎn", id="the first tone"),
    ],
)
def test_what_is_heard_apart_may_stand_side_by_side(one: str, other: str) -> None:
    assert spoken(syllables(one) or ()) != spoken(syllables(other) or ())


@pytest.mark.parametrize(
    ("word", "is_offered"),
    [pytest.param("发行", True, id="one character for both"), pytest.param("發行", False, id="two characters")],
)
def test_a_reading_that_traditional_script_writes_otherwise_is_not_offered_there(
    word: str, *, is_offered: bool
) -> None:
    wrong = [one.text for one in lattice(word, ("fā", "xíng"), "digest")]
    assert wrong
    assert any("fà" in text for text in wrong) is is_offered
