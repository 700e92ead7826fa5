"""A sentence that says something of what it does not name is not asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.distractors.document import Document
from quizzes.distractors.edits.headless import is_headless, is_verbless
from quizzes.languages import TranslationLanguage
from tests.quizzes.talks import talk

EN = TranslationLanguage.ENGLISH


@pytest.mark.parametrize(
    ("source", "translation", "is_one"),
    [
        pytest.param("孩子们从桥上跑过去。", "More than forty children running over the bridge.", True, id="no verb"),
        pytest.param("孩子们从桥上跑过去。", "The children were running over the bridge.", False, id="with its verb"),
        pytest.param("孩子们从桥上跑过去。", "The children crossed the bridge running.", False, id="another verb"),
        pytest.param("那一夜什么都没有。", "There was nothing that evening.", False, id="no participle"),
        pytest.param("只是有两行划掉了。", "Except that two lines had been struck out.", True, id="but for that"),
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
        pytest.param("2011年我刚回澎湖工作。", "In 2011, when I had just come back to Penghu.", True, id="only when"),
        pytest.param("2011年我刚回澎湖工作。", "In 2011, when I came back, it rained.", False, id="what happened then"),
        pytest.param("去了解一下那里的情况。", "To get to know the situation there.", True, id="only what for"),
        pytest.param("为了了解情况，我去了。", "To get to know the situation, I went.", False, id="and what is done"),
        pytest.param("直到去年搬家整理旧信。", "Only last year, when I moved.", True, id="until when"),
        pytest.param("直到去年我才知道。", "I learnt of it only last year.", False, id="until when, and then"),
        pytest.param("老板跟我说。", "The boss said to me.", True, id="what was said is not told"),
        pytest.param("大夫戴着口罩。", "The doctor, who had a mask on.", True, id="no main verb"),
        pytest.param("大夫走了。", "The doctor, who had a mask on, left.", False, id="a main verb"),
        pytest.param(
            "门开着不等于有人在。", "Much less that anybody is at home.", True, id="much less than what was said"
        ),
        pytest.param(
            "更不等于有人在家。", "It does not mean that anybody is at home.", True, id="更 adds to what was said"
        ),
        pytest.param("他更不爱说话了。", "He talks much less.", False, id="less than before"),
        pytest.param(
            "离井两步，就是没看见它。",
            "Two steps from the well, and simply had not seen it.",
            True,
            id="done by nobody",
        ),
        pytest.param(
            "离井两步，他就是没看见它。", "Two steps from the well, and he had not seen it.", False, id="done by him"
        ),
        pytest.param(
            "师傅站在井边，就是没看见它。",
            "The master stood by the well, and simply had not seen it.",
            False,
            id="done by who stood there",
        ),
        pytest.param(
            "两村之间常常隔着十里，一下雨就走不了。",
            "Often ten miles from one village to the next, and as soon as it rains one cannot go.",
            True,
            id="no verb before another sentence",
        ),
        pytest.param(
            "两村之间常常下雨，一下雨就走不了。",
            "Often it rains between the villages, and as soon as it does one cannot go.",
            False,
            id="a verb before another sentence",
        ),
        pytest.param("我是在山里长大的。", "I grew up in the hills.", False, id="a subject"),
        pytest.param(
            "我也喜欢游泳。", "I also like swimming and going out.", False, id="who does it, and a participle"
        ),
        pytest.param("国庆节前我们想带他来。", "Before the feast we want to bring him here.", False, id="bring"),
        pytest.param("三点我开始揉面。", "At three I start kneading the dough.", False, id="a time, and who does it"),
        pytest.param("孩子们跑过去。", "Forty children whom I see running past.", True, id="who does another thing"),
        pytest.param("我每个月住十天。", "To this day I spend ten days a month there.", False, id="to this day"),
        pytest.param("他竟然走了。", "To my surprise he had left.", False, id="to my surprise"),
        pytest.param("后来我觉得没意思。", "After a while I found it dull.", False, id="after a while, and then"),
        pytest.param("2010年以后政府不让卖。", "After 2010 the town stopped it.", False, id="after a year, and then"),
        pytest.param("我说了以后。", "After the boss said I could go.", True, id="after what was said"),
        pytest.param("干了几年以后。", "After a few years of work there.", True, id="after so long alone"),
        pytest.param("去年冬天有人烧了它。", "In the winter of 2009 someone burned it.", False, id="when, and a verb"),
        pytest.param(
            "在那年冬天。", "In the winter of the year that had been so cold.", True, id="a verb of that year"
        ),
        pytest.param("你更看重哪一个？", "Which matters more to you?", False, id="a question"),
        pytest.param("不是苦，是静。", "It wasn't the hardship.", False, id="it was not"),
        pytest.param("现在那里刚好是夏天。", "It happens to be summer there now.", False, id="it happens"),
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
    ("translation", "is_one"),
    [
        pytest.param("One Saturday afternoon last December.", True, id="last, and no verb"),
        pytest.param("The batteries last a year.", False, id="a verb"),
        pytest.param("The oldest about ninety years ago.", True, id="when alone"),
        pytest.param("Two hundred pages, sixty drawings in all.", True, id="a number that ends as the past does"),
        pytest.param("The oldest was about ninety years ago.", False, id="to be"),
        pytest.param("Nurses knock before they come in.", False, id="a regular verb of now"),
        pytest.param("The bell rings at noon.", False, id="an irregular one"),
    ],
)
def test_english_without_a_verb_is_told(translation: str, *, is_one: bool) -> None:
    assert is_verbless(translation) is is_one
