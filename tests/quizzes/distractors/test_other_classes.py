"""What a word means as another part of speech is told beside its gloss, and once."""

from __future__ import annotations

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.distractors.other_classes import in_each_class, other_classes_of
from quizzes.distractors.words import Sense, table


def test_every_row_is_of_a_word_of_our_table_as_another_part_of_speech() -> None:
    for word, pos, *_ in rows_of("other_classes.tsv"):
        assert table()[word].pos[:1] != pos, word


def test_every_example_has_its_word() -> None:
    for word, *_, example in rows_of("other_classes.tsv"):
        assert word in example


@pytest.mark.parametrize(
    ("word", "ja", "en"),
    [
        pytest.param("困扰", "悩ませる、悩み", "(to) trouble", id="another word in Japanese"),
        pytest.param("团结", "団結（する）", "to unite; united", id="made of the noun"),
        pytest.param("聊天", "おしゃべり（する）、雑談する", "(to) chat", id="one word in English"),
        pytest.param("命令", "命令", "order (command); to order", id="a noun that is a verb too"),
        pytest.param(
            "装修",
            "内装工事をする",
            "to fit out (a home or shop); interior decoration",
            id="no décor alone, which nobody does",
        ),
        pytest.param("桌子", "机、テーブル", "desk; table", id="a noun and nothing else"),
        pytest.param("安全", "安全", "safe; safety", id="an adjective is told alone"),
    ],
)
def test_a_word_is_told_as_a_noun_and_as_a_verb(word: str, ja: str, en: str) -> None:
    told = in_each_class(table()[word])
    assert (told.shown_ja, told.shown_en) == (ja, en)


def test_what_our_table_has_in_one_language_alone_stays_as_it_is() -> None:
    sense = Sense(word="困扰", pos="v", en=("to trouble",))
    assert in_each_class(sense) == sense


def test_a_traditional_word_is_found_and_stays_traditional() -> None:
    [other] = other_classes_of(Sense(word="團聚", pos="v"))
    assert (other.word, other.pos, other.ja[0]) == ("團聚", "n", "再会")
