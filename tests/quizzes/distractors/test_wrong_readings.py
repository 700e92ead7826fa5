"""Wrong readings are sayable, wrong, and stand in a lattice."""

from __future__ import annotations

import pytest

from quizzes.chinese.pinyin import syllables
from quizzes.distractors.wrong_readings import is_valid, lattice, true_readings

WORDS = (
    ("行业", "háng yè"),
    ("筹码", "chóu mǎ"),
    ("差异化", "chā yì huà"),
    ("门槛", "mén kǎn"),
    ("研究", "yán jiū"),
    ("企业", "qǐ yè"),
    ("通用人工智能", "tōng yòng rén gōng zhì néng"),
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


def test_the_reading_of_a_character_in_other_words_comes_first() -> None:
    texts = {one.text.split()[0] for one in lattice("行业", ("háng", "yè"), "digest")}
    assert texts == {"xíng", "háng"}


@pytest.mark.parametrize(
    ("word", "reading"),
    [
        pytest.param("一个", ("yī", "gè"), id="yi has sandhi, one site is left"),
        pytest.param("桌子", ("zhuō", "zi"), id="a neutral tone, one site is left"),
        pytest.param("窑", ("yáo",), id="one syllable"),
        pytest.param("门槛", ("mén",), id="a reading that does not fit the word"),
    ],
)
def test_a_word_without_two_sites_gets_none(word: str, reading: tuple[str, ...]) -> None:
    assert lattice(word, reading, "digest") == ()
