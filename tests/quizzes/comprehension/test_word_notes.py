"""An explanation says what the hard words of its quote mean, where that is certain in both languages."""

from __future__ import annotations

import pytest

from quizzes.comprehension.word_notes import false_friend, split_words, with_notes
from quizzes.distractors.document import Document
from quizzes.question import Localized
from tests.quizzes.talks import talk


def _noted(source: str, quote: str, translation: str = "多くの会社が独占に直面しています。") -> Localized:
    glossary = (("微调", "wēi tiáo", "微調整する"),)
    whole = Document(talk(("王师傅", source, translation), glossary=glossary))
    return with_notes(whole, whole.spots[0], quote, Localized(ja="本文です。", en="The text."))


@pytest.mark.parametrize(
    ("source", "quote", "is_noted"),
    [
        pytest.param("很多公司都面临垄断。", "很多公司都面临垄断", True, id="a hard word"),
        pytest.param("很多公司都面临垄断。", "很多公司", False, id="outside of the quote"),
        pytest.param("银行的金融部门很忙。", "银行的金融部门很忙", False, id="a word that Japanese has too"),
        pytest.param("学生今天去学校。", "学生今天去学校", False, id="easy words"),
        pytest.param(
            "没想到吧，学生今天去学校。", "没想到吧，学生今天去学校", False, id="what who listens did not think"
        ),
    ],
)
def test_a_hard_word_of_the_quote_is_explained(source: str, quote: str, *, is_noted: bool) -> None:
    noted = _noted(source, quote)
    assert ("は「" in (noted.ja or "")) is is_noted
    assert (" means " in (noted.en or "")) is is_noted
    assert (noted.ja or "").startswith("本文です。")


@pytest.mark.parametrize(
    ("translation", "is_noted"),
    [
        pytest.param("多くの会社が独占に直面しています。", True, id="the same word"),
        pytest.param("多くの会社が独り占めに遭っています。", True, id="another form of it"),
        pytest.param("どこもライバルなしです。", False, id="told in another way"),
        pytest.param("", True, id="no translation"),
    ],
)
def test_a_word_that_the_translation_tells_in_another_way_is_not_explained(translation: str, *, is_noted: bool) -> None:
    assert ("「垄断」" in (_noted("很多公司都面临垄断。", "很多公司都面临垄断", translation).ja or "")) is is_noted


@pytest.mark.parametrize(
    ("source", "is_noted"),
    [
        pytest.param("她一直牵挂他。", True, id="what is done"),
        pytest.param("我给你的是牵挂。", False, id="what is given"),
    ],
)
def test_a_verb_is_explained_where_it_is_one(source: str, *, is_noted: bool) -> None:
    assert ("「牵挂」" in (_noted(source, source.rstrip("。"), "気にかけている。").ja or "")) is is_noted


@pytest.mark.parametrize(
    ("words", "split"),
    [
        pytest.param(("赌", "错过", "一次"), {"错过"}, id="the result of a verb and a sign of the past"),
        pytest.param(("我", "错过", "机会"), set(), id="a verb by itself"),
        pytest.param(("不想", "错过", "机会"), set(), id="after a word of two characters"),
    ],
)
def test_what_only_looks_like_a_word_is_not_explained(words: tuple[str, ...], split: set[str]) -> None:
    assert split_words(words) == split


def test_three_years_ago_is_told_apart_from_two() -> None:
    beside, alone = false_friend("前年", "大前年"), false_friend("前年", "去年")
    assert "大前年" in (beside.ja or "")
    assert (beside.en or "").endswith("前年 is the year before last, and 大前年 the year before that.")
    assert (alone.en or "").endswith("前年 is the year before last.")
    assert "大前年" not in (alone.ja or "")
