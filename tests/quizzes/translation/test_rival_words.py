"""A sentence may be asked for by a concrete noun, beside nouns that its translation does not mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.document import Document
from quizzes.languages import TranslationLanguage
from quizzes.reading import read_interview
from quizzes.translation.rival_words import MOST, rivals_in, told_in
from tests.quizzes.documents import ROOT
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from quizzes.distractors.places import Told

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


def told_of(source: str, translation: str, language: str = "en") -> dict[str, Told]:
    found = told_in(Document(talk(("甲", source, translation), language=TranslationLanguage(language))))
    return {told.word: told for words in found.values() for told in words}


@pytest.mark.parametrize(
    ("source", "translation", "language", "word", "said", "other"),
    [
        pytest.param(
            "我们花了两个月才说服他们。",
            "It took us two months to persuade them.",
            "en",
            "说服",
            "to persuade",
            "安慰",
            id="a verb",
        ),
        pytest.param(
            "我刚来的时候觉得那样很轻松。",
            "来たばかりのころは、そのほうが気楽だと思っていました。",
            "ja",
            "轻松",
            "気楽",
            "麻烦",
            id="a quality",
        ),
        pytest.param(
            "最重要的是，他没有耐心。",
            "Above all he has no patience.",
            "en",
            "耐心",
            "patience",
            "兴趣",
            id="what is abstract",
        ),
        pytest.param(
            "教练说我实在太客气了。", "The coach said I was too polite.", "en", "教练", "coach", "裁判", id="a person"
        ),
    ],
)
def test_in_chinese_alone_words_of_other_classes_are_asked_too(
    source: str, translation: str, language: str, word: str, said: str, other: str
) -> None:
    told = told_of(source, translation, language)[word]
    assert told.said == said
    assert other in told.others


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        pytest.param("我们花了两个月才说服他们。", "In two months we won them over.", id="what no translation says"),
        pytest.param(
            "他们说服力不够，没有人相信。", "They carried no conviction, and nobody believed them.", id="a piece"
        ),
        pytest.param(
            "我们把他们全都一个个说服下来。", "We had to persuade every one of them.", id="where it does not fit"
        ),
    ],
)
def test_nothing_stands_for_a_word_that_is_not_sure(source: str, translation: str) -> None:
    assert "说服" not in told_of(source, translation)
