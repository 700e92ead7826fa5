"""A frame licenses a function word in these sentences and in no others."""

from __future__ import annotations

import pytest

from quizzes.cloze.frame import Frame, frames, function_words, items, sites
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

LICENSED = [
    pytest.param("因为他没有时间，所以我们换了一天。", "因为", id="because, so"),
    pytest.param("这本书虽然很旧，但是内容很新。", "虽然", id="although, but"),
    pytest.param("如果明天下雨的话，我们就不去了。", "如果", id="if"),
    pytest.param("只要你愿意坚持，这个城市就会给你机会。", "只要", id="as long as"),
    pytest.param("只有把想法写下来，才知道自己读懂了多少。", "只有", id="only if"),
    pytest.param("现在看来，无论大公司还是小公司，都有自己的机会。", "无论", id="no matter"),
    pytest.param("他不但会修车，而且会开飞机。", "不但", id="not only"),
    pytest.param("与其后悔一辈子，不如试一次。", "与其", id="rather than"),
    pytest.param("他们最后之所以选择金融，是因为金融足够复杂。", "之所以", id="the reason why"),
    pytest.param("没有钱，恐怕连比赛都参加不了。", "连", id="even"),
    pytest.param("对我来说，这是一个新的开始。", "对", id="for me"),
    pytest.param("从商业角度来看，这个项目没有意义。", "从", id="seen from"),
    pytest.param("除了研究以外，他还要教课。", "除了", id="apart from"),
    pytest.param("在他们看来，这不是问题。", "在", id="in their eyes"),
    pytest.param("耐心比技巧更重要。", "比", id="more than"),
    pytest.param("他想把技术变成产品。", "把", id="object before the verb"),
    pytest.param("我对这个行业很感兴趣。", "对", id="interest in"),
]
UNLICENSED = [
    pytest.param("因为这件事，他很难过。", id="because without so"),
    pytest.param("他虽然老了，身体还好。", id="although without but"),
    pytest.param("如果你有时间，请告诉我。", id="if without then"),
    pytest.param("这本书我已经连着看了三天，都看完了。", id="lian of another word"),
    pytest.param("我有一把椅子变成了桌子。", id="ba as a measure word"),
    pytest.param("无论如何，我们要走了。", id="anyway"),
    pytest.param("对手来说明了情况。", id="dui inside a word"),
    pytest.param("如果没有大家的帮助，我早就放弃了。", id="zaojiu is no jiu"),
]


@pytest.mark.parametrize(("sentence", "key"), LICENSED)
def test_a_frame_calls_for_the_word_that_stands_there(sentence: str, key: str) -> None:
    [item] = items(Document(talk(("甲", sentence, None), language=None)), Tally())
    assert item.key == key
    assert item.prompt == sentence.replace(key, "＿＿", 1)


@pytest.mark.parametrize("sentence", UNLICENSED)
def test_no_frame_calls_for_a_word(sentence: str) -> None:
    [spot] = Document(talk(("甲", sentence, None), language=None)).spots
    assert not list(sites(spot))


def test_a_traditional_sentence_is_asked_in_traditional_characters() -> None:
    sentence = "因為他沒有時間，所以我們換了一天。"
    [item] = items(Document(talk(("甲", sentence, None), language=None)), Tally())
    assert item.key == "因為"
    assert {wrong.option for wrong in item.distractors} == {"雖然", "如果", "即使"}


def test_a_word_that_stands_in_the_sentence_twice_is_not_asked() -> None:
    tally = Tally()
    sentence = "只要你来，我就来，只要他来，我就走。"
    assert not list(items(Document(talk(("甲", sentence, None), language=None)), tally))
    assert tally.refused["gap-in-prompt"]


@pytest.mark.parametrize(
    "frame", [pytest.param(frame, id=f"{frame.keys.pattern} {frame.meaning.en}") for frame in frames()]
)
def test_every_frame_offers_two_wrong_words_at_least_that_are_explained_and_no_key(frame: Frame) -> None:
    assert len(frame.wrong) >= 2
    assert set(frame.wrong) <= function_words().keys()
    assert not any(frame.keys.fullmatch(word) for word in frame.wrong)


@pytest.mark.parametrize(
    "frame", [pytest.param(frame, id=f"{frame.keys.pattern} {frame.meaning.en}") for frame in frames()]
)
def test_every_frame_that_quotes_a_word_of_the_sentence_finds_one(frame: Frame) -> None:
    quotes = any("{anchor}" in text for _, text in frame.calls_for.items())
    assert quotes <= ("anchor" in frame.after.groupindex)
