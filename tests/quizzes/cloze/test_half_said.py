"""A part of a sentence is shown only where its beginning leans on nothing and its end waits for nothing."""

from __future__ import annotations

import pytest

from quizzes.cloze.half_said import answers_nobody, leads_on, leans


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("我们换了工厂，", False, id="it leans on nothing"),
        pytest.param("接着修大门，天黑才修好。", True, id="what is done next"),
        pytest.param("既费钱，也费力气。", True, id="it says what something is worth"),
        pytest.param("既然没有船，我们就走路。", False, id="it says a reason"),
        pytest.param("这样一来，我们就走。", True, id="what comes of a condition"),
        pytest.param("我们换了工厂；第二，我们少用了水。", True, id="the second, without the first"),
        pytest.param("位于河边的店，", True, id="a verb without its subject"),
        pytest.param("而是在河边开了店。", True, id="what it is instead"),
        pytest.param("我们才敢开门，", True, id="what they dare only then"),
        pytest.param("我们才三个人，", False, id="no more than three"),
        pytest.param("自己站在门口等她。", True, id="oneself, and who"),
        pytest.param("自己的门自己修。", False, id="one's own"),
    ],
)
def test_what_begins_with_half_a_thought_leans(text: str, *, expected: bool) -> None:
    assert leans(text) is expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param("可中午太阳一晒，", True, id="as soon as"),
        pytest.param("师傅看完门只讲了一句：", True, id="words that are quoted behind it"),
        pytest.param("师傅看完门又修了一扇：", False, id="a colon after what was done"),
        pytest.param("可中午太阳一晒；", False, id="as soon as, before a semicolon"),
        pytest.param("太阳晒了一天，", False, id="what happened"),
        pytest.param("我昨天睡一觉起来，", True, id="when one has slept"),
        pytest.param("他进门的第一句话，", True, id="the first words"),
        pytest.param("没有修过门者，", True, id="those who"),
        pytest.param("来的人是记者，", False, id="who came"),
        pytest.param("每天开门前半个小时，", True, id="so long before what is done"),
        pytest.param("搬家后三个星期，", True, id="so long after what is done"),
        pytest.param("開門前兩個小時，", True, id="so long before, traditional"),
        pytest.param("今天他们提前半个小时，", False, id="so much earlier"),
        pytest.param("开会的时间推后两个星期，", False, id="so much later"),
        pytest.param("请你把电话号码写下来，", False, id="what is put down in writing"),
        pytest.param("他从山上走下来，", True, id="what somebody does who came down"),
        pytest.param("你连门都不会修……后天早上八点，", True, id="a time, behind what breaks off"),
        pytest.param("你要问我哪一年最苦，", True, id="if you ask"),
        pytest.param("真要说后悔，", True, id="if it has to be said"),
        pytest.param("您要是问那两位师傅，", True, id="if you should ask"),
        pytest.param("我要问那两位师傅，", False, id="I want to ask"),
        pytest.param("我们要说服那两位师傅，", False, id="to want to persuade"),
        pytest.param("我们约在后天早上八点，", False, id="what is to be at that time"),
        pytest.param("跟前年相比，", True, id="the scene alone"),
        pytest.param("跟前年比过，", False, id="what somebody did"),
        pytest.param("如果门坏了，", True, id="a condition"),
        pytest.param("你一个小木匠，", True, id="what somebody is called"),
        pytest.param("你是一个小木匠，", False, id="what somebody is"),
        pytest.param("真正卖掉的木门，", True, id="a topic"),
        pytest.param("真正卖掉了木门，", False, id="what was done with it"),
        pytest.param("有时候徒弟的一扇门，", True, id="a topic now and then"),
        pytest.param("現在徒弟的兩扇門，", True, id="a topic of now"),
        pytest.param("现在徒弟的门坏了，", False, id="what is so by now"),
        pytest.param("师傅看得出来的毛病，", True, id="a topic, of what one can do"),
        pytest.param("我得卖掉门口的旧门，", False, id="what has to be done"),
        pytest.param("我得先声明，", True, id="what is declared"),
        pytest.param("师傅回头就问我：", True, id="what somebody is asked"),
        pytest.param("师傅不肯修，我问为什么，", True, id="why, which is told next"),
        pytest.param("师傅常常问我们，", False, id="that one is asked"),
        pytest.param("门上写着：", True, id="what is written somewhere"),
        pytest.param("门上写着字，", False, id="that something is written somewhere"),
        pytest.param("每次不出三分钟，", True, id="within how long"),
        pytest.param("这扇门修不好了……唉，", True, id="a sigh before what it is for"),
        pytest.param("他唉了一声，", False, id="a sigh that is told"),
        pytest.param("前年我们跟两家饭店商量，", True, id="what is talked over"),
        pytest.param("他从来没跟师傅商量，", False, id="what is talked over with nobody"),
        pytest.param("而过冬最要紧的几样东西，", True, id="what matters most to get through the winter"),
    ],
)
def test_what_makes_one_expect_more_leads_on(clause: str, *, expected: bool) -> None:
    assert leads_on(clause) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("我说：“店里没有铁的。”他转身就走。", True, id="who asked is not there"),
        pytest.param("我回答：“店里没有铁的。”我带他去看旧门。", True, id="whom I lead"),
        pytest.param("我說：「店裡沒有鐵的。」她轉身就走。", True, id="traditional"),
        pytest.param("我说：“店里没有铁的。”木匠转身就走。", False, id="somebody is named"),
        pytest.param("我说：“店里没有铁的。”木匠笑了，他转身就走。", False, id="somebody is named before"),
        pytest.param("我说：“店里没有铁的。”", False, id="the reply alone"),
        pytest.param("木匠问我有没有铁的，我说：“没有。”他转身就走。", False, id="who asks is shown"),
        pytest.param("山一定去，鞋我已经买好了。", True, id="a place that was spoken of, and nobody who goes"),
        pytest.param("海邊肯定會去，車我借好了。", True, id="a place by the sea, traditional"),
        pytest.param("我一定去山上，鞋我已经买好了。", False, id="who goes"),
        pytest.param("爷爷一定去，鞋我已经买好了。", False, id="somebody who goes"),
        pytest.param("那座山我们一定去，鞋我已经买好了。", False, id="who goes to a place"),
        pytest.param("山一定很高，路也不好走。", False, id="what a place is like"),
    ],
)
def test_a_reply_to_somebody_of_whom_more_is_told_answers_nobody(text: str, *, expected: bool) -> None:
    assert answers_nobody(text) is expected
