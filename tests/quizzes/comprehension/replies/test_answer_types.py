"""What a question asks for shows in the form of its answer; options that lack it are left out without the interview."""

from __future__ import annotations

import pytest

from quizzes.comprehension.replies.answer_types import (
    asks_alike,
    is_answer,
    is_known_by_type,
    is_of_type,
    type_of,
)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        pytest.param("您的一天是怎么过的？", "day", id="a day"),
        pytest.param("您什么时候开始学的？", "when", id="a time"),
        pytest.param("您本人的储蓄率是多少？", "rate", id="a rate"),
        pytest.param("门票在收入里占多大比重？", "rate", id="how large a part"),
        pytest.param("现在一千字给多少钱？", "money", id="an amount of money"),
        pytest.param("现在还剩多少学生？", "number", id="an amount"),
        pytest.param("一年下来能挣多少？", "money", id="what one earns"),
        pytest.param("为什么不早点儿离开？", "reason", id="a reason"),
        pytest.param("第一个客人是谁？", "who", id="a person"),
        pytest.param("打算干到啥时候？", "when", id="a time, in colloquial words"),
        pytest.param("为啥不早点儿离开？", "reason", id="a reason, in colloquial words"),
        pytest.param("研究经费哪里来？", "where", id="a place"),
        pytest.param("石头沟是什么地方？", "what_place", id="what sort of place"),
        pytest.param("您在什么地方长大？", "where", id="at what place"),
        pytest.param("哪些情况最要小心？", "which", id="some of many"),
        pytest.param("哪些人最要小心？", "who", id="some people"),
        pytest.param("最大的差别在哪儿？", None, id="a difference is no place"),
        pytest.param("您希望年轻人也来做吗？", "wish", id="a wish"),
        pytest.param("退休以后最想做什么？", "wish", id="what somebody wants most"),
        pytest.param("种子最长能活多久？", "duration", id="how long"),
        pytest.param("种子能放多少年？", "duration", id="how many years"),
        pytest.param("您打算在岛上住几年？", "duration", id="how many years one means to stay"),
        pytest.param("您在岛上住了几年？", "duration", id="how many years one has stayed"),
        pytest.param("您要在海上待几天？", "duration", id="how many days"),
        pytest.param("您是几年前上岛的？", "when", id="how many years ago"),
        pytest.param("您儿子上几年级？", "when", id="in which class, which is no stretch of time"),
        pytest.param("种子有多少种？", "number", id="how many kinds"),
        pytest.param("这几年种子卖得好吗？", None, id="these years, of which no number is asked"),
        pytest.param("好几个人都走了吧？", None, id="several, of which no number is asked"),
        pytest.param("最后，您希望读者记住什么？", "advice", id="a word to others"),
        pytest.param("對年輕人，您有什麼建議？", "advice", id="advice, traditional"),
        pytest.param("对接班的年轻人，您有什么嘱托？", "advice", id="what one asks of others"),
        pytest.param("所谓“依何决定”，具体指什么？", "meaning", id="a meaning"),
        pytest.param("接下来诊所会怎么样？", "to_come", id="what is to come"),
        pytest.param("后来诊所怎么样了？", None, id="what came of it"),
        pytest.param("家里人同意您上山吗？", "family", id="what the family thinks"),
        pytest.param("家里有几个人？", "number", id="how many are of a family"),
        pytest.param("朋友們怎麼看？", "view", id="a view, traditional"),
        pytest.param("有没有哪一次，您觉得自己做错了？", None, id="a thought that is not asked for"),
        pytest.param("技术上最难的环节是什么？", None, id="anything"),
    ],
)
def test_the_sort_of_answer_is_told_by_the_question(question: str, name: str | None) -> None:
    found = type_of(question)
    assert (found and found.name) == name


@pytest.mark.parametrize(
    ("question", "said", "expected"),
    [
        pytest.param("您的一天是怎么过的？", "五点四十起床，刮到九点", True, id="a day by the clock"),
        pytest.param("您的一天是怎么过的？", "过了两年，同事告诉我", False, id="years are no day"),
        pytest.param("储蓄率是多少？", "百分之四十一", True, id="a rate"),
        pytest.param("门票占多大比重？", "去年一共收了两亿元", False, id="an amount is no part of one"),
        pytest.param("门票占多大比重？", "不到三分之一", True, id="a part of the whole"),
        pytest.param("储蓄率是多少？", "报销比例提高了十五个百分点", False, id="a rise is no rate"),
        pytest.param("一千字给多少钱？", "一百五，年轻人八十到一百", True, id="an amount of money"),
        pytest.param("一千字给多少钱？", "一部小说四十七个人物", False, id="an amount of people"),
        pytest.param("退休以后最想做什么？", "想坐一回火车", True, id="a wish"),
        pytest.param("退休以后最想做什么？", "我指挥了二十年京广线", False, id="what was done is no wish"),
        pytest.param("接下来诊所会怎么样？", "我今年六十七了，眼睛不行了", False, id="what is so is nothing to come"),
        pytest.param("接下来诊所会怎么样？", "县里要派一位医生来", True, id="what is to come"),
        pytest.param("种子能活多久？", "每隔五年拿五十粒出来", True, id="a stretch of time"),
        pytest.param("种子能活多久？", "山上还有六十多株", False, id="a number is no stretch of time"),
        pytest.param("种子能活多久？", "2011年我刚回来", False, id="a year is no stretch of time"),
        pytest.param("您还想唱几年？", "我今年六十六岁了，嗓子没以前好", False, id="an age is no stretch of time"),
        pytest.param("您还想唱几年？", "孙女上三年级了", False, id="nor is a class of a school"),
        pytest.param("您还想唱几年？", "再唱三四年吧", True, id="some years"),
        pytest.param("您每天要走多远？", "我今年六十六岁，腿还行", False, id="an age says not how far"),
        pytest.param("您每天要走多远？", "来回十二公里", True, id="how far"),
        pytest.param("这块石头有多重？", "我搬了三次", False, id="how often is not how heavy"),
        pytest.param("这块石头有多重？", "两百多斤", True, id="how heavy"),
        pytest.param("那座塔有多高？", "我爬过三次", False, id="how often is not how high"),
        pytest.param("那座塔有多高？", "十五层楼", True, id="how high"),
        pytest.param("一天能做多少个？", "我四十岁才学会", False, id="an age says not how many"),
        pytest.param("一场戏要演多长时间？", "两个半小时", True, id="two hours and a half"),
        pytest.param("现在存了多少种子？", "一万一千多种野生植物", True, id="how many"),
        pytest.param("现在存了多少种子？", "理论上几百年没问题", False, id="years are no number of things"),
        pytest.param("现在存了多少种子？", "二〇一一年我刚回来", False, id="a year is no number of things"),
        pytest.param("现在存了多少种子？", "他一下子就走了", False, id="yi in another word"),
        pytest.param("现在存了多少种子？", "要等一个信号", False, id="yige is hardly a number"),
        pytest.param("现在还剩多少学生？", "剩三个", True, id="a few"),
        pytest.param("您希望读者记住什么？", "下次去急诊，请不要着急", True, id="a word to others"),
        pytest.param("您希望读者记住什么？", "回来以后，我听见救护车就出汗", False, id="what happened is no advice"),
        pytest.param("具体指什么？", "系指预先写明的个人意愿", True, id="a meaning"),
        pytest.param("具体指什么？", "我所指定之人是一位同窗", False, id="to appoint is not to mean"),
        pytest.param("技术上最难的环节是什么？", "抓果子的那一下", True, id="anything may be what is hard"),
        pytest.param("哪些情况最要小心？", "从去年的统计来看，共来了两千三百人次", False, id="a count names no case"),
        pytest.param("哪些情况最要小心？", "下雨和下雪的时候", True, id="two cases"),
    ],
)
def test_an_answer_has_the_form_of_what_is_asked_for(question: str, said: str, *, expected: bool) -> None:
    assert is_of_type(question, said) is expected
    assert is_answer(question, said) is expected


@pytest.mark.parametrize(
    ("question", "key", "others", "expected"),
    [
        pytest.param(
            "储蓄率是多少？", "百分之四十一", ["百分之十左右", "三成以上", "涨了两成"], False, id="all are rates"
        ),
        pytest.param(
            "储蓄率是多少？", "百分之四十一", ["百分之十左右", "三成以上", "涨了两年"], True, id="one is no rate"
        ),
        pytest.param(
            "什么时候回来的？", "去年三月回来的", ["前年五月", "早上八点", "没有下降"], False, id="two are times"
        ),
        pytest.param(
            "什么时候出师的？", "腊月初八，下着雪", ["早上八点", "晚上十点半", "以前没有灯"], True, id="the only date"
        ),
        pytest.param("几点收工？", "九点半，最晚十点", ["前年五月", "去年冬天", "今年"], True, id="the only hour"),
        pytest.param("家里人支持吗？", "我妈天天念叨", ["山上没有电", "茶卖不掉"], True, id="alone of the family"),
        pytest.param("家里人支持吗？", "我妈天天念叨", ["山上没有电", "我姐嫁得远"], False, id="two of the family"),
        pytest.param("几点收工？", "九点半，最晚十点", ["前年五月", "八点", "今年"], False, id="another hour"),
        pytest.param(
            "储蓄率是多少？", "百分之四十一", ["百分之十左右", "没有下降", "涨了两年"], True, id="one of the sort"
        ),
        pytest.param(
            "路上顺利吗？", "没有，第一天就坏了", ["车停在门口", "我们走得很慢"], True, id="the key says no alone"
        ),
        pytest.param(
            "还会去吗？", "会吧，早两年去", ["车停在门口", "我们走得很慢"], True, id="the key says maybe alone"
        ),
        pytest.param(
            "路上顺利吗？", "没有，第一天就坏了", ["有，而且不少", "我们走得很慢"], False, id="another says yes"
        ),
        pytest.param(
            "您是不是怕冷？", "不是，我怕黑", ["有，而且不少", "我们走得很慢"], True, id="another says what there is"
        ),
        pytest.param(
            "您是不是怕冷？", "不是，我怕黑", ["是的，每天都去", "我们走得很慢"], False, id="another says that it is so"
        ),
        pytest.param(
            "您也跟着走了吗？", "跟了四十六天", ["象是野的", "每年捡样本"], True, id="the key has the verb alone"
        ),
        pytest.param("您也跟着走了吗？", "瘦了九公斤", ["象是野的", "每年捡样本"], False, id="no verb again"),
        pytest.param(
            "那栋楼里有特别的邻居吗？",
            "有一个，天天唱戏",
            ["我们走得很慢", "每年捡样本"],
            True,
            id="there is one alone",
        ),
        pytest.param(
            "那栋楼里有特别的邻居吗？",
            "有一个，天天唱戏",
            ["楼下有一口井", "每年捡样本", "当时没有电梯"],
            False,
            id="there is and there is not",
        ),
        pytest.param(
            "您有没有想过离开？", "夜里常常睡不着", ["我们走得很慢", "每年捡样本"], False, id="whether it was done"
        ),
    ],
)
def test_a_key_that_alone_can_answer_is_known(question: str, key: str, others: list[str], *, expected: bool) -> None:
    assert is_known_by_type(question, key, others) is expected


def test_what_is_no_number_of_people_answers_not_how_many_they_are() -> None:
    question = "店里一共几个人？"
    assert is_of_type(question, "五个，都是我徒弟")
    assert is_of_type(question, "一共十二人，轮着来")
    assert not is_of_type(question, "头一年我瘦了十二斤")


def test_till_when_is_no_sort_of_place() -> None:
    question = "石头沟是什么地方？"
    assert is_of_type(question, "最里面的一个村，只有九户")
    assert not is_of_type(question, "到年底只卖出去一半")


@pytest.mark.parametrize(
    ("question", "other", "expected"),
    [
        pytest.param("您几点开门？", "这家店是什么时候开的？", True, id="two for a time"),
        pytest.param("您几点开门？", "店里有多少把伞？", True, id="a time and a number"),
        pytest.param("您几点开门？", "为什么不卖伞？", False, id="a time and a reason"),
        pytest.param("伞是谁修的？", "您跟谁学的？", False, id="two for somebody, who may be the same"),
        pytest.param("伞是谁修的？", "您喜欢下雨吗？", False, id="somebody, and yes or no"),
        pytest.param("您喜欢下雨吗？", "有没有修不好的伞？", True, id="two for yes or no"),
        pytest.param("您知道伞是谁修的吗？", "您跟谁学的？", False, id="whether one knows who, and who"),
        pytest.param("您为什么回来？", "您喜欢下雨吗？", False, id="a reason, and yes or no"),
    ],
)
def test_two_questions_ask_alike_where_the_form_of_the_answer_tells_neither(
    question: str, other: str, *, expected: bool
) -> None:
    assert asks_alike(question, other) is expected


@pytest.mark.parametrize(
    ("question", "other", "expected"),
    [
        pytest.param("你紧张不？", "您还唱吗？", True, id="不"),
        pytest.param("被人给过差评没？", "您还唱吗？", True, id="没"),
        pytest.param("后来他们和好了？", "您还唱吗？", True, id="by its mark alone"),
        pytest.param("咋干上这行的？", "您还唱吗？", False, id="how"),
    ],
)
def test_questions_for_yes_or_no_are_alike_in_whatever_words(question: str, other: str, *, expected: bool) -> None:
    assert asks_alike(question, other) is expected
