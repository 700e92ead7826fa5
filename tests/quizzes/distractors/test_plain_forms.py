"""A meaning is told in dictionary form, and an ending that says it apart from its verb."""

from __future__ import annotations

import pytest

from quizzes.distractors.plain_forms import as_meaning


@pytest.mark.parametrize(
    ("said", "meaning"),
    [
        pytest.param("ユニークです", "ユニーク", id="a quality in です"),
        pytest.param("怖いです", "怖い", id="one in い"),
        pytest.param("高かったです", "高い", id="in the past"),
        pytest.param("怖くありません", "怖くない", id="denied"),
        pytest.param("便利ではありませんでした", "便利ではない", id="denied in the past"),
        pytest.param("がっかりしました", "がっかりする", id="a verb with する"),
        pytest.param("困りました", "困る", id="a verb of five steps"),
        pytest.param("買いませんでした", "買わない", id="a verb of five steps, denied"),
        pytest.param("食べます", "食べる", id="a verb of one step"),
        pytest.param("だます", "だます", id="a verb that ends so in itself"),
        pytest.param("目を覚ます", "目を覚ます", id="one that is written with a kanji before it"),
        pytest.param("だましました", "だます", id="such a verb in the polite past"),
        pytest.param("ますます", "ますます", id="an adverb"),
        pytest.param("安定しています", "安定している", id="a state"),
        pytest.param("検証したいのです", "〜たい", id="a wish, whose verb another word says"),
        pytest.param("行きたいと思っています", "〜たい", id="a wish that is thought"),
        pytest.param("だいたい", "だいたい", id="about, which wishes for nothing"),
        pytest.param("いったい", "いったい", id="on earth"),
        pytest.param("冷たい", "冷たい", id="cold"),
        pytest.param("つづけています", "〜つづける", id="an ending that goes on"),
        pytest.param("はずです", "〜はずだ", id="はず"),
        pytest.param("ようです", "〜ようだ", id="よう"),
        pytest.param("つもりはありませんでした", "〜つもりはない", id="a plan, denied in the past"),
        pytest.param("ほかありませんでした", "〜ほかない", id="nothing else, in the past"),
        pytest.param("べきではありません", "〜べきではない", id="what should not be"),
        pytest.param("かもしれません", "〜かもしれない", id="a doubt"),
        pytest.param("に違いありません", "〜に違いない", id="a certainty"),
        pytest.param("なければなりません", "〜なければならない", id="a duty"),
        pytest.param("ことができました", "〜ことができる", id="an ability in the past"),
        pytest.param("と考えています", "〜と考える", id="a thought"),
        pytest.param("ものと思いました", "〜と思う", id="a thought of what is only supposed"),
        pytest.param("と聞きました", "〜と聞く", id="hearsay in the past"),
        pytest.param("と気づいた", "〜と気づく", id="a plain past"),
        pytest.param("しかいませんでした", "〜しかいない", id="no more than"),
        pytest.param("以上あります", "〜以上ある", id="no less than"),
        pytest.param("ないほうがよかったです", "〜ないほうがよい", id="advice"),
        pytest.param("はいけません", "〜てはいけない", id="a ban behind a verb in て"),
        pytest.param("ください", "〜てください", id="a request behind a verb in て"),
        pytest.param("が", "〜が", id="a particle"),
        pytest.param("ようやく", "ようやく", id="an adverb that begins as よう"),
        pytest.param("しばしば", "しばしば", id="an adverb that begins as し"),
        pytest.param("はじめて", "はじめて", id="an adverb in て"),
        pytest.param("ほとんどの", "ほとんどの", id="a word before nouns"),
        pytest.param("300人余り", "300人余り", id="a number"),
    ],
)
def test_a_wording_is_told_as_dictionaries_have_it(said: str, meaning: str) -> None:
    assert as_meaning(said) == meaning
