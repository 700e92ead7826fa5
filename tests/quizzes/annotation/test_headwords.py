"""What is said of a word that no text has: our own glosses, and the dictionary homograph by homograph."""

from __future__ import annotations

import pytest

from quizzes.annotation.headwords import LONGEST_ENTRY, MOST_ENTRIES, headword
from quizzes.annotation.meanings import general_meaning, own_gloss
from quizzes.question import Localized


@pytest.mark.parametrize(
    ("word", "readings", "level", "entries"),
    [
        pytest.param("学习", ("xué xí",), 1, ("to learn; to study",), id="simplified"),
        pytest.param("學習", ("xué xí",), 1, ("to learn; to study",), id="traditional"),
        pytest.param("卡拉OK", ("kǎ lā O K",), None, ("karaoke (loanword)",), id="letters in it"),
        pytest.param("一点儿", ("yī diǎnr",), 1, ("erhua variant of 一点 (yī diǎn)",), id="leads to another word"),
        pytest.param("働", (), None, ("(Japanese kokuji) labor; work",), id="read in no Chinese"),
        pytest.param(
            "亽",
            ("jí",),
            None,
            (
                'one of the characters used in kwukyel (phonetic "ra"), an ancient Korean writing system',
                "[jí] archaic variant of 亼 (jí)",
            ),
            id="read in one of its uses",
        ),
        pytest.param("髮", ("fà",), 2, ("hair; Taiwan pr. fǎ",), id="one of the two that 发 stands for"),
    ],
)
def test_a_word_is_told_in_each_of_its_writings(
    word: str, readings: tuple[str, ...], level: int | None, entries: tuple[str, ...]
) -> None:
    found = headword(word)

    assert (found.readings, found.level, found.entries) == (readings, level, entries)


@pytest.mark.parametrize(
    ("word", "first", "names_last"),
    [
        pytest.param("打", "[dǎ] to beat", False, id="not the dozen"),
        pytest.param("行", "[xíng] to walk", False, id="both are usual"),
        pytest.param("王", "[wáng] king", True, id="not the surname"),
    ],
)
def test_the_usual_homograph_comes_first_and_names_come_last(word: str, first: str, *, names_last: bool) -> None:
    found = headword(word)

    assert found.entries[0].startswith(first)
    assert found.entries[-1].endswith("surname Wang") is names_last


def test_our_own_gloss_stands_beside_what_the_dictionary_says() -> None:
    found = headword("企业")

    assert found.own == Localized(ja="企業", en="enterprise")
    assert found.entries == ("company; firm; enterprise; corporation",)


@pytest.mark.parametrize(
    ("word", "ja"),
    [
        pytest.param("起飞", "離陸する、飛び立つ／急速に発展する", id="planes before economies"),
        pytest.param("天花板", "天井、天井板、限界", id="rooms before growth"),
        pytest.param("上牌桌", "競争に加わる", id="nobody says it of cards alone"),
        pytest.param("上市", "上場する／発売される", id="two senses of which none is literal"),
    ],
)
def test_what_a_word_says_literally_is_told_beside_what_it_stands_for(word: str, ja: str) -> None:
    own = headword(word).own

    assert own is not None
    assert own.ja == ja


@pytest.mark.parametrize("word", ["上牌桌", "交学费"])
def test_a_word_that_is_told_in_japanese_is_told_in_english_too(word: str) -> None:
    general = general_meaning(word)

    assert general is not None
    assert general.en == (own_gloss(word) or general).en


def test_of_a_word_with_much_to_say_as_much_is_said_as_fits() -> None:
    found = headword("了")

    assert len(found.entries) <= MOST_ENTRIES
    assert all(len(entry) <= LONGEST_ENTRY + len("[liǎo] ") for entry in found.entries)
    assert not any("|" in entry or "CL:" in entry for entry in headword("书").entries)
