"""A sentence may be asked for by a concrete noun, beside nouns that its translation does not mean."""

from __future__ import annotations

import pytest

from quizzes.distractors.document import Document
from quizzes.reading import read_interview
from quizzes.translation.rival_words import MOST, rivals_in
from tests.quizzes.documents import ROOT
from tests.quizzes.talks import talk

MARKET = ROOT / "tests" / "quizzes" / "interviews" / "market_ja.txt"


def rivals_of(source: str, translation: str) -> dict[str, tuple[str, ...]]:
    found = rivals_in(Document(talk(("甲", source, translation))))
    return {word: others for words in found.values() for word, others in words}


@pytest.mark.parametrize(
    ("source", "translation", "word", "other"),
    [
        pytest.param(
            "我们在楼上装了很多传感器。",
            "私たちは上の階にセンサーをたくさん取り付けました。",
            "传感器",
            "监视器",
            id="a thing",
        ),
        pytest.param(
            "昨天有位程序员给我写了信。",
            "昨日、あるプログラマーが手紙をくれました。",
            "程序员",
            "摄影师",
            id="a person",
        ),
    ],
)
def test_a_noun_has_words_of_another_meaning(source: str, translation: str, word: str, other: str) -> None:
    assert other in rivals_of(source, translation)[word]


def test_no_word_is_offered_that_names_what_the_noun_is_one_of() -> None:
    others = rivals_of("我在夜市里有一个很小的摊位。", "夜市に小さな屋台を一つ持っています。")["摊位"]
    assert others
    assert "铺子" not in others


def test_a_word_that_only_says_where_is_neither_asked_nor_offered() -> None:
    assert "隔壁" not in rivals_of(
        "您这个摊位摆了多少年了？隔壁没有人。", "この屋台は何年やっているんですか？隣は誰もいません。"
    )
    market = Document(read_interview(MARKET.read_bytes()))
    offered = {other for words in rivals_in(market).values() for _, others in words for other in others}
    assert "巷子" in offered
    assert "隔壁" not in offered


def test_of_many_words_no_more_are_looked_for_than_are_needed() -> None:
    said = rivals_of("玻璃扔进了垃圾车，什么都没了。", "ガラスはごみ収集車に放り込まれ、何もかもなくなりました。")
    assert len(said["玻璃"]) == MOST


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param("这样做会带来很大的风险。", "そうすると大きなリスクがあります。", id="what is abstract"),
        pytest.param("我们在楼上装了很多传感器。", "上の階にたくさん取り付けました。", id="what no translation says"),
        pytest.param("今天的报纸天天骂我们。", "今日の新聞は毎日我々を叩きます。", id="beside what nothing stands"),
    ],
)
def test_of_these_no_noun_is_asked(source: str, translation: str) -> None:
    assert not rivals_of(source, translation)
