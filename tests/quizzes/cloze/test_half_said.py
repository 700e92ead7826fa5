"""A part of a sentence is shown only where its beginning leans on nothing and its end waits for nothing."""

from __future__ import annotations

import pytest

from quizzes.cloze.half_said import answers_nobody, goes_on, is_half, is_unfinished, leads_on, leans


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("我们天天修门，天天在这里开店。", False, id="whole"),
        pytest.param("我们天天修门，天天在这里开店。”", True, id="the end of a quotation alone"),
        pytest.param("我们修门，", True, id="too short"),
    ],
)
def test_half_a_quotation_or_a_few_words_are_half(text: str, *, expected: bool) -> None:
    assert is_half(text) is expected


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
        pytest.param("他告诉我们：门很旧，墙已经很旧了，", True, id="something is told behind a colon"),
        pytest.param("门很旧，墙已经很旧了，大家都知道了，", False, id="nothing is announced"),
        pytest.param("门很旧，换句话说也很值钱，大家都知道了，", True, id="it is said again"),
        pytest.param("门很旧，墙也已经很旧，跟前年的大风相比，", True, id="its last clause leads on"),
        pytest.param("跟前年的大风相比，门很旧，大家都知道了，", False, id="another clause led on"),
        pytest.param("门很旧，墙也很旧，他想跟师傅一样，", True, id="what somebody wants to be like"),
        pytest.param("我们发现，如果门关得很紧，窗户开着，", True, id="a condition with nothing that comes of it"),
        pytest.param("我们发现，如果门关得很紧，屋里就很热，", False, id="a condition with what comes of it"),
        pytest.param("门很旧，墙也很旧，他跟师傅吵过了，", False, id="with whom it was done"),
        pytest.param("门很旧，墙也很旧，谁再借我的梯子，", True, id="whoever does it once more"),
        pytest.param("门很旧，墙也很旧，谁借了我的梯子，", False, id="who did it"),
        pytest.param("门很旧，墙也很旧，说“这门能用”，", True, id="words that nobody is said to say"),
        pytest.param("门很旧，墙也很旧，师傅说“这门能用”，", False, id="somebody's words"),
        pytest.param(f"他告诉我们：门很旧，{'墙和门都很旧，' * 10}", False, id="told, and long enough"),
    ],
)
def test_what_is_announced_is_shown_to_its_end(text: str, *, expected: bool) -> None:
    assert is_unfinished(text, text.rindex("，", 0, -1) + 1) is expected


@pytest.mark.parametrize(
    ("clauses", "expected"),
    [
        pytest.param(("门很旧，", "墙很新。"), False, id="two thoughts"),
        pytest.param(("既要快，", "要稳。"), True, id="what calls for a partner"),
        pytest.param(("上半身是猴子，", "下半身是人。"), True, id="one side and the other"),
        pytest.param(("都说我走得慢，", "可是我走得稳，", "没有一个人掉队。"), True, id="what a but comes to"),
        pytest.param(("他去了十分钟，", "回来脸都白了。"), True, id="what came of it"),
        pytest.param(("门很旧，", "就换了新的。"), True, id="what belongs to it"),
        pytest.param(("家里借钱送你去学琴，", "不是让你天天睡觉的。"), True, id="what it is not for"),
        pytest.param(("她听大家唱得那么开心，", "自己也跟着唱起来。"), True, id="so much that one joins in"),
        pytest.param(("我看他走得这么慢，", "心里就着急了。"), True, id="so much that one feels it"),
        pytest.param(("有时候爷爷咳嗽，", "我们就知道他不高兴。"), True, id="what is drawn from it each time"),
        pytest.param(("昨天爷爷咳嗽了，", "我们去买了药。"), False, id="what happened once"),
        pytest.param(("我看他走得这么慢，", "大家都在前面等着。"), False, id="so much, and something else"),
        pytest.param(("家里借钱送你去学琴，", "不是每个人都有钱。"), False, id="not everybody"),
        pytest.param(("门修了三次，", "老板才肯付钱。"), True, id="what is done only then"),
        pytest.param(("门修了三次，", "老板才二十岁。"), False, id="no more than so many"),
        pytest.param(("门修了三次，", "我刚才知道。"), False, id="just now"),
        pytest.param(("门很旧，", f"就换了{'很' * 60}新的。"), False, id="what belongs to it and is too long"),
        pytest.param(("她把我的信带回家，", "让她儿子读了一遍。"), True, id="what it is taken for"),
        pytest.param(("她把我的信带回了家，", "让人很意外。"), False, id="what is done already"),
        pytest.param(("他一看手表，", "马上就跑了。"), True, id="what is done at once"),
        pytest.param(("我看了一看手表，", "门已经关了。"), False, id="what is not"),
        pytest.param(("老师说了一句话：", "“门要自己开。”"), True, id="the words themselves"),
        pytest.param(("老师说了一句话：", "门要自己开。"), False, id="what a colon tells"),
        pytest.param(("我爸爸想了半天，", "给我做了把椅子。"), True, id="what it comes to"),
        pytest.param(("我爸爸上去拿，", "被门撞了头。"), True, id="what came of going for it"),
        pytest.param(("门修好了，最先进来的，", "恰恰是一只猫。"), True, id="who it is"),
        pytest.param(("门修好了，漆是新刷的，", "屋里还有味道。"), False, id="what it is like"),
        pytest.param(("哪儿有门，", "哪儿有窗，", "我的手都记得。"), True, id="what is known of it"),
        pytest.param(("哪儿有门？", "我的手都记得。"), False, id="a question of its own"),
        pytest.param(("修门的是一位老师傅；", "还有他的两个徒弟。"), True, id="who else"),
        pytest.param(("修门的人来了，", "还有他的两个徒弟。"), False, id="who came too"),
        pytest.param(("里面可能是一只猫，", "也可能是一只鸟。"), True, id="what else it may be"),
        pytest.param(("哪扇门没有锁，", "哪扇门打不开，他都知道。"), False, id="a measure that is not counted by"),
        pytest.param(("哪个门没有锁，", "哪个门打不开，他都知道。"), True, id="which, and which"),
        pytest.param(("我爸爸上去了，", "门已经关了。"), False, id="gone up, and for nothing that is told"),
    ],
)
def test_a_clause_is_not_parted_from_its_other_half(clauses: tuple[str, ...], *, expected: bool) -> None:
    edges = [sum(map(len, clauses[:i])) for i in range(len(clauses) + 1)]
    assert goes_on("".join(clauses), edges, 0, len(clauses) - 1) is expected


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
