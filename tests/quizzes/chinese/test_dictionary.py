"""The dictionary: every homograph, either script, fast, whatever the locale."""

from __future__ import annotations

import pytest

from quizzes.chinese.dictionary import Dictionary, dictionary, marked_reading


@pytest.mark.parametrize(
    ("word", "readings"),
    [
        pytest.param("行业", ["háng yè"], id="one"),
        pytest.param("东西", ["dōng xī", "dōng xi"], id="homographs"),
        pytest.param("東西", ["dōng xī", "dōng xi"], id="traditional"),
        pytest.param("花儿", ["huā ér", "huā r"], id="erhua"),
        pytest.param("绿", ["lǜ"], id="umlaut"),
        pytest.param("AA制", ["A A zhì"], id="latin"),
        pytest.param("鑫淼淼", [], id="unknown"),
    ],
)
def test_every_homograph_is_kept(word: str, readings: list[str]) -> None:
    assert [entry.reading for entry in dictionary().entries(word)] == readings


def test_an_entry_has_both_scripts_and_its_glosses() -> None:
    [entry] = dictionary().entries("行業")
    assert (entry.simplified, entry.traditional, entry.syllables) == ("行业", "行業", ("háng", "yè"))
    assert entry.glosses == ("trade; profession; industry; business",)
    assert (entry.is_name, entry.is_surname, entry.is_pointer, entry.also_read) == (False, False, False, ())


def test_names_surnames_pointers_and_other_readings_are_marked() -> None:
    assert dictionary().entries("亚洲")[0].is_name
    assert any(entry.is_surname for entry in dictionary().entries("王"))
    assert any(entry.is_pointer for entry in dictionary().entries("花儿"))
    assert dictionary().entries("说服")[0].also_read == ("shuì fú",)


@pytest.mark.parametrize(
    ("reading", "marked"),
    [
        pytest.param("hang2 ye4", "háng yè", id="tone numbers"),
        pytest.param("lu:4", "lǜ", id="u with two dots"),
        pytest.param("ma5", "ma", id="neutral"),
        pytest.param("hua1 r5", "huā r", id="erhua"),
        pytest.param("Bei3 jing1", "běi jīng", id="a name"),
        pytest.param("A A zhi4", "A A zhì", id="letters"),
        pytest.param("xx5", "xx5", id="no reading"),
        pytest.param("m2 goi1", "ḿ goi1", id="no syllable of Mandarin"),
    ],
)
def test_a_reading_is_written_with_tone_marks(reading: str, marked: str) -> None:
    assert marked_reading(reading) == marked


def test_membership_and_words() -> None:
    assert "行業" in dictionary()
    assert "鑫淼淼" not in dictionary()
    assert sum(1 for _ in dictionary().words()) > 150_000


@pytest.mark.parametrize("length", [1, 2, 9])
def test_headwords_of_a_length_are_those_of_all(length: int) -> None:
    assert [*dictionary().words_of(length)] == [word for word in dictionary().words() if len(word) == length]


def test_no_headword_is_that_long() -> None:
    assert [*dictionary().words_of(99)] == []


@pytest.mark.parametrize(
    ("text", "longest", "begins"),
    [
        pytest.param("图", 4, True, id="a character with which many begin"),
        pytest.param("图书", 2, False, id="those that go on are longer"),
        pytest.param("图书", 3, True, id="one that is not too long"),
        pytest.param("图书馆", 3, False, id="the word itself is no longer one"),
        pytest.param("淼鑫", 4, False, id="nothing begins so"),
        pytest.param("\ud800", 4, False, id="half a character"),
    ],
)
def test_what_begins_a_longer_word(text: str, longest: int, *, begins: bool) -> None:
    assert dictionary().begins_a_word(text, longest) is begins


def test_a_variant_that_only_folding_knows_is_found() -> None:
    assert dictionary().entries("爲什麽") == dictionary().entries("为什么")


def test_a_broken_line_is_not_passed_over_in_silence() -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        Dictionary([b"# comment", b"", "漢字 汉字 nonsense".encode()]).entries("汉字")
