"""A meaning is only told as that of the word that one says for it."""

from __future__ import annotations

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import table
from quizzes.question import Localized
from quizzes.translation.said_first import is_said_first


def is_first(word: str, language: str | None) -> bool:
    sense = table()[word]
    return is_said_first(sense, Localized(ja=sense.ja[0], en=sense.en[0]), language)


@pytest.mark.parametrize(
    ("word", "language", "is_said"),
    [
        pytest.param("司机", "ja", True, id="運転手 is 司机"),
        pytest.param("厨师", "en", True, id="a chef is 厨师"),
        pytest.param("利润", "en", True, id="profit is 利润"),
        pytest.param("盈利", "en", False, id="profit is no 盈利 first"),
        pytest.param("成效", "ja", False, id="成果 is 成果"),
        pytest.param("成效", "en", False, id="an effect is 效果"),
        pytest.param("购买", "ja", False, id="買う is 买"),
        pytest.param("购买", "en", False, id="to buy is 买"),
        pytest.param("丧失", "ja", False, id="失う is 失去"),
        pytest.param("账号", "ja", True, id="an account of a user, and none at a bank"),
        pytest.param("账号", "en", True, id="as its note tells"),
        pytest.param("失去", "ja", True, id="失去 is the usual one"),
        pytest.param("之前", "ja", False, id="as the table of what is said otherwise has it"),
        pytest.param("志愿", "en", True, id="said otherwise in Japanese only"),
        pytest.param("志愿", None, False, id="both languages are shown"),
        pytest.param("离开", "en", False, id="to leave is 离, which it has"),
        pytest.param("思考", "en", True, id="to think is 想, which it has not"),
        pytest.param("避免", "ja", True, id="避ける is 避, which is harder"),
        pytest.param("轻易", "ja", True, id="簡単に is an adverb, and 简单 an adjective"),
        pytest.param("邀请", None, True, id="what has the meaning too is itself said otherwise"),
        pytest.param("愤怒", "ja", False, id="怒る is the verb 生气, and no adjective"),
        pytest.param("生气", "ja", True, id="which 生气 is"),
        pytest.param("教室", "ja", True, id="課堂 is no 教室, which names a place"),
        pytest.param("脑袋", "en", False, id="a head is 头"),
        pytest.param("层次", "ja", False, id="段階 is 阶段, which is no noun in our table but a time"),
        pytest.param("罪恶", "en", False, id="a sin is 罪"),
        pytest.param("用处", "ja", False, id="用途 is the second meaning of a word that is use as well"),
        pytest.param("健全", "en", False, id="sound is first taken for 声音"),
        pytest.param("健全", "ja", True, id="which its Japanese is not"),
        pytest.param("声音", "en", True, id="as a voice it is no other word"),
        pytest.param("公众", "en", True, id="the public, which its article tells from 公共"),
        pytest.param("重大", "en", False, id="a major is studied"),
        pytest.param("专业", "en", True, id="which is the more usual word"),
    ],
)
def test_whoever_asks_for_a_word_is_told_the_one_that_is_said(
    word: str, language: str | None, *, is_said: bool
) -> None:
    assert is_first(word, language) is is_said


@pytest.mark.parametrize("language", ["ja", "en"])
def test_most_words_of_the_table_are_said_for_their_meaning(language: str) -> None:
    said = sum(is_first(word, language) for word in table())
    assert said > 0.7 * len(table())


def test_what_is_said_otherwise_is_told_of_words_of_our_table_alone() -> None:
    rows = list(rows_of("said_otherwise.tsv"))
    assert {word for word, _, _ in rows} <= table().keys()
    assert all(word != said for word, _, said in rows)
