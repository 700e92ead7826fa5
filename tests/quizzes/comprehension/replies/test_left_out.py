"""Of a sentence that is left out it is said so where a word is taken up from it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.replies.left_out import names_word, with_gap
from quizzes.question import Localized

_TIE = Localized(
    ja="前の「最小的徒弟才十六岁」の「徒弟」を、この文でも取り上げています。",
    en=" It takes up 徒弟 from 最小的徒弟才十六岁, which is said before it.",
)


def test_nothing_is_added_where_all_of_the_sentence_is_read() -> None:
    assert with_gap(_TIE, "有三个。最小的徒弟才十六岁。") == _TIE


def test_it_is_told_that_the_sentence_is_left_out() -> None:
    told = with_gap(_TIE, "有三个。")
    assert (told.ja or "").startswith("ここには示していない前の「最小的徒弟才十六岁」の「徒弟」を")
    assert (told.en or "").endswith("最小的徒弟才十六岁, which is said before it and is left out here.")


def test_only_what_is_not_read_of_a_sentence_is_said_to_be_left_out() -> None:
    whole = "我先把锅烧热，再倒油，徒弟在旁边看火"
    tie = Localized(
        ja=f"前の「{whole}」の「徒弟」を、この文でも取り上げています。",
        en=f" It takes up 徒弟 from {whole}, which is said before it.",
    )
    told = with_gap(tie, "怎么做？我先把锅烧热，再倒油")
    assert (told.ja or "").startswith("ここには示していない前の「徒弟在旁边看火」の「徒弟」を")
    assert told.en == " It takes up 徒弟 from 徒弟在旁边看火, which is said before it and is left out here."


def test_a_word_of_what_is_read_is_not_said_to_be_left_out() -> None:
    tie = Localized(
        ja="前の「徒弟在旁边看火，我倒油」の「徒弟」を、この文でも取り上げています。",
        en=" It takes up 徒弟 from 徒弟在旁边看火，我倒油, which is said before it.",
    )
    assert with_gap(tie, "徒弟在旁边看火") == tie


@pytest.mark.parametrize(
    ("en", "is_named"),
    [
        pytest.param(_TIE.en, True, id="a word"),
        pytest.param(" It takes up 火 from 靠火, which is said before it.", False, id="a character"),
        pytest.param(" 最厉害的一次 gives an example of it.", False, id="no word of both"),
    ],
)
def test_a_word_of_two_characters_is_named(en: str, *, is_named: bool) -> None:
    assert names_word(Localized(ja="", en=en)) is is_named
