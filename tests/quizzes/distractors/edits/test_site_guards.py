"""A sentence that says nothing by itself, or whose translation names somebody else, is not asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.edits.site_guards import is_fragment, is_half, is_headless, names_another
from quizzes.interview import TranslationLanguage
from tests.quizzes.talks import talk

JA, EN = TranslationLanguage.JAPANESE, TranslationLanguage.ENGLISH


@pytest.mark.parametrize(
    ("source", "is_one"),
    [
        pytest.param("七岁那年，为了找一头牛。", True, id="when and what for"),
        pytest.param("在那边的山上。", True, id="where"),
        pytest.param("，在那边的山上。", True, id="where, behind a comma"),
        pytest.param("七歲那年，為了找一頭牛。", True, id="traditional characters"),
        pytest.param("七岁那年，我去找一头牛。", False, id="when, and what happened"),
        pytest.param("为了找一头牛，我们走了很远。", False, id="what for, and what happened"),
        pytest.param("只请大家做一件事：星期五下午。", True, id="it stops before what is to be done"),
        pytest.param("只有一天有空：星期五下午我来。", False, id="a time behind a colon, and what happens"),
        pytest.param("上个月她问我。", False, id="a time within its clause"),
        pytest.param("我希望，将来有人怀疑我的时候。", True, id="the last clause says only when"),
        pytest.param("我希望，将来有人怀疑我的数据时。", True, id="the last clause says only when, in one character"),
        pytest.param("我只记得，那是最开心的时候。", False, id="the last clause says that it was then"),
    ],
)
def test_a_fragment_says_only_when_where_or_what_for(source: str, *, is_one: bool) -> None:
    assert is_fragment(source) is is_one


@pytest.mark.parametrize(
    ("source", "translation", "language", "does_name"),
    [
        pytest.param("我比他早了六天。", "私は父よりも6日早かったです。", JA, True, id="a father"),
        pytest.param("我比父亲早了六天。", "私は父よりも6日早かったです。", JA, False, id="a father on both sides"),
        pytest.param("我比他早了六天。", "私は彼よりも6日早かったです。", JA, False, id="a pronoun on both sides"),
        pytest.param("其他人比我早了六天。", "父たちは私よりも早かったです。", JA, False, id="no pronoun"),
        pytest.param("我比她早了六天。", "I was six days earlier than my mother.", EN, True, id="a mother in English"),
        pytest.param("我比她早了六天。", "I was six days earlier than she was.", EN, False, id="she"),
        pytest.param("我比她早了六天。", "She came six days after my mother.", EN, False, id="a mother beside her"),
        pytest.param("我比她早了六天。", "I was six days earlier than the teacher.", EN, False, id="no kin"),
        pytest.param("他比母亲早了六天。", "So the mother was six days later.", EN, False, id="a mother on both sides"),
    ],
)
def test_a_translation_that_names_whom_the_sentence_does_not_is_told(
    source: str, translation: str, language: TranslationLanguage, *, does_name: bool
) -> None:
    [spot] = Document(talk(("甲", source, "x"), language=language)).spots
    assert names_another(replace(spot, translation=translation), str(language)) is does_name


@pytest.mark.parametrize(
    ("source", "translation", "is_one"),
    [
        pytest.param("孩子们从桥上跑过去。", "More than forty children running over the bridge.", True, id="no verb"),
        pytest.param("孩子们从桥上跑过去。", "The children were running over the bridge.", False, id="with its verb"),
        pytest.param("孩子们从桥上跑过去。", "The children crossed the bridge running.", False, id="another verb"),
        pytest.param("那一夜什么都没有。", "There was nothing that evening.", False, id="no participle"),
        pytest.param("平均每碗九块。", "At an average of only nine yuan each.", True, id="only how much"),
        pytest.param(
            "平均每台九千块。", "At an average of only 9,000 yuan each.", True, id="only how much, in thousands"
        ),
        pytest.param("平均每碗九块。", "The average was only nine yuan.", False, id="how much something was"),
        pytest.param("那时候卖电池的人早走了。", "By which time the seller had left.", True, id="a relative word"),
        pytest.param("是在车间里建了两个厕所。", "Two toilets were built in the workshop.", True, id="no subject"),
        pytest.param("钱花在两个厕所上了。", "It went on building two toilets.", True, id="it, of what is not named"),
        pytest.param("它们围着它站一夜。", "They stand around it all night.", False, id="they on both sides"),
        pytest.param("今天下午下雨了。", "It rained this afternoon.", False, id="it rains"),
        pytest.param("老板跟我说。", "The boss said to me.", True, id="what was said is not told"),
        pytest.param("大夫戴着口罩。", "The doctor, who had a mask on.", True, id="no main verb"),
        pytest.param("大夫走了。", "The doctor, who had a mask on, left.", False, id="a main verb"),
        pytest.param("我是在山里长大的。", "I grew up in the hills.", False, id="a subject"),
    ],
)
def test_a_sentence_of_something_unnamed_is_told(source: str, translation: str, *, is_one: bool) -> None:
    [spot] = Document(talk(("甲", source, "x"), language=EN)).spots
    assert is_headless(replace(spot, translation=translation), "en") is is_one


@pytest.mark.parametrize(
    "translation",
    [
        pytest.param("Which Way という店へ行きました。", id="a name that begins as a relative word does"),
        pytest.param("It Follows という映画を見ました。", id="a name that begins with it"),
    ],
)
def test_an_english_name_at_the_beginning_of_a_japanese_sentence_stands_for_nothing_unnamed(translation: str) -> None:
    [spot] = Document(talk(("甲", "我们昨天一起去看了。", "x"))).spots
    assert not is_headless(replace(spot, translation=translation), "ja")
    assert is_headless(replace(spot, translation=translation), "en")


@pytest.mark.parametrize(
    ("source", "is_one"),
    [
        pytest.param("外加一顿午饭，后来又涨了工资。", True, id="what comes on top of what is left out"),
        pytest.param("工资不高，外加一顿午饭。", False, id="what comes on top of what is said"),
        pytest.param("说一个伙计每天都偷懒。", True, id="what somebody says who is left out"),
        pytest.param("说实话，我不想去。", False, id="to tell the truth"),
    ],
)
def test_clauses_that_go_on_from_another_are_half_a_sentence(source: str, *, is_one: bool) -> None:
    assert is_half(source) is is_one
