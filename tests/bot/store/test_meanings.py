"""Words by what they mean: under which keys they stand, and which come first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.store.meanings import LONGEST_MEANING, Meant, best_first, bounds, key_of, keys_of, keys_of_headword, wholes
from quizzes.headword import Headword
from quizzes.question import Localized


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        pytest.param("Hello", "hello", id="case"),
        pytest.param("to run", "run", id="a verb"),
        pytest.param("The  environment ", "environment", id="an article"),
        pytest.param("hello (polite)", "hello", id="a note"),
        pytest.param("〜する", "する", id="a place for a word"),
        pytest.param("勉強する", "勉強", id="a noun that is done"),
        pytest.param("ﾘﾝｺﾞ", "りんご", id="narrow kana"),
        pytest.param("リンゴ", "りんご", id="katakana"),
        pytest.param("ＨＥＬＬＯ！", "hello", id="wide letters"),
        pytest.param("犬", "犬", id="one character"),
        pytest.param("photo album", "photo album", id="a word that ends like a particle"),
        pytest.param("banana", "banana", id="a word that ends like an article"),
        pytest.param("the first to come", "first to come", id="a particle within"),
        pytest.param("は", "", id="one kana"),
        pytest.param("a", "", id="one letter"),
        pytest.param("to", "to", id="nothing behind it"),
        pytest.param("…!", "", id="no word"),
        pytest.param("", "", id="nothing"),
        pytest.param("x" * (LONGEST_MEANING + 1), "", id="too long"),
        pytest.param("\ud800", "", id="half a character"),
    ],
)
def test_a_meaning_is_compared_by_its_words(typed: str, key: str) -> None:
    assert key_of(typed) == key


@given(st.text(max_size=60))
def test_a_key_is_its_own(text: str) -> None:
    key = key_of(text)
    assert key_of(key) in {key, key_of(key_of(key))}
    low, high = bounds(key)
    assert low < high


@pytest.mark.parametrize(
    ("typed", "gloss", "is_found"),
    [
        pytest.param("ペン", "ペン", True, id="just that"),
        pytest.param("ペン", "ペンキ", False, id="another word of kana"),
        pytest.param("はい", "ハイヒール", False, id="in the other kana"),
        pytest.param("かさ", "カササギ", False, id="nothing but another word"),
        pytest.param("バス", "バス停", True, id="kanji behind it"),
        pytest.param("きれい", "きれいな", True, id="an ending"),
        pytest.param("コーヒ", "コーヒー", True, id="a long vowel"),
        pytest.param("ほん", "ほんの少し", False, id="an ending, and more"),
        pytest.param("スーパー", "スーパーマーケット", True, id="a long beginning"),
        pytest.param("食べ", "食べる", True, id="kanji before it"),
        pytest.param("car", "car park", True, id="a word in letters"),
        pytest.param("car", "carpet", False, id="a part of a word in letters"),
    ],
)
def test_a_meaning_is_found_by_a_beginning_that_is_a_word(typed: str, gloss: str, *, is_found: bool) -> None:
    low, high = bounds(key_of(typed))

    assert (low <= key_of(gloss) < high or key_of(gloss) in wholes(key_of(typed))) == is_found


@pytest.mark.parametrize(
    ("meaning", "keys"),
    [
        pytest.param(Localized(en="to learn; to study"), ("learn", "study"), id="senses"),
        pytest.param(Localized(ja="一、いち／全体の、〜じゅう"), ("一", "いち", "全体の", "じゅう"), id="Japanese"),
        pytest.param(Localized(ja="[wèi] おい（呼びかけ）", en="hey"), ("おい", "hey"), id="a reading, a note"),
        pytest.param(Localized(zh="学习"), (), id="Chinese is no meaning here"),
        pytest.param(None, (), id="none"),
    ],
)
def test_a_meaning_is_cut_into_what_is_typed(meaning: Localized | None, keys: tuple[str, ...]) -> None:
    assert keys_of(meaning) == keys


def headword(*entries: str, level: int | None = 1, own: Localized | None = None) -> Headword:
    return Headword(word="喂", readings=("wèi",), level=level, own=own, entries=entries)


@pytest.mark.parametrize(
    ("word", "keys"),
    [
        pytest.param(headword("[wèi] hey; to feed"), {"hey": 0, "feed": 1}, id="of the lists"),
        pytest.param(
            headword("hello", level=None, own=Localized(ja="おい")), {"おい": 0, "hello": 0}, id="of our tables"
        ),
        pytest.param(headword("hello", level=None), {}, id="of neither"),
        pytest.param(headword("variant of 餵; surname Wei; hello"), {"hello": 0}, id="no pointer and no name"),
    ],
)
def test_of_the_dictionary_what_is_common_is_found(word: Headword, keys: dict[str, int]) -> None:
    assert keys_of_headword(word) == keys


def meant(word: str, *, is_exact: bool = True, level: int | None = 2, place: int = 0) -> Meant:
    return Meant(word=word, is_exact=is_exact, level=level, place=place)


def test_exact_words_come_first_then_easy_ones_then_those_of_the_texts() -> None:
    of_texts = [meant("甲", is_exact=False, level=1), meant("乙", level=3)]
    of_dictionary = [meant("丙", level=3), meant("丁", level=None), meant("戊", level=1), meant("乙", level=3, place=4)]

    assert [each.word for each in best_first(of_texts, of_dictionary)] == ["戊", "乙", "丙", "丁", "甲"]
