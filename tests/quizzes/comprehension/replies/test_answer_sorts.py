"""A reply names who it is, lists some, begins a story or tells a plan, as its question asks."""

from __future__ import annotations

import pytest

from quizzes.comprehension.replies.answer_ties import tie_of


@pytest.mark.parametrize(
    ("question", "reply", "ja", "en"),
    [
        pytest.param(
            "您跟谁一起烧窑？", "跟两个邻居和一个表弟。", "「两个邻居和一个表弟」が", "answers 谁", id="with whom"
        ),
        pytest.param("烧窑是跟谁学的？", "跟我外公学的。", "「我外公」が", "我外公 answers 谁", id="from whom"),
        pytest.param("窑是谁修好的？", "还是卖炭的老袁。", "「卖炭的老袁」が", "卖炭的老袁 answers 谁", id="who"),
        pytest.param("来的都是什么人？", "有邻村的老人，有买碗的厨师。", "挙げて", "lists what people", id="people"),
        pytest.param("烧窑闹过什么笑话？", "有一次我把帽子烧了。", "実際にあった", "did happen", id="a funny story"),
        pytest.param("以后您有什么打算？", "我想再盖一座小窑。", "これからしたい", "what is planned", id="a plan"),
        pytest.param(
            "这片茶园有多大？", "东西两坡四百六十亩。", "大きさを表す数が", "one of its measures", id="how large"
        ),
        pytest.param(
            "窑顶有多高？", "最高的地方四米，要搭架子。", "「四米」などの", "for which 多高 asks", id="how high"
        ),
        pytest.param("取土的地方有多远？", "九公里，下雨走不了。", "「九公里」などの距離", "a distance", id="how far"),
        pytest.param(
            "一个坛子有多重？", "三十斤，装了水两个人抬。", "「三十斤」などの重さ", "a weight", id="how heavy"
        ),
        pytest.param(
            "最快烧一窑用多少时间？",
            "三小时二十九分，那是四年前。",
            "「三小时二十九分」",
            "such as 三小时二十九分",
            id="hours",
        ),
        pytest.param("您一年走多少路去卖碗？", "三百公里，走了四年。", "「三百公里」", "such as 三百公里", id="a way"),
        pytest.param("您烧坏过多少？", "十分多，头四年都坏。", "「四年」", "such as 四年", id="十分, which is no time"),
        pytest.param("您每天几点起床？", "两点半。三点揉面。", "「两点半」", "names a time, 两点半.", id="half past"),
        pytest.param("您孩子多大了？", "六岁，会揉泥了。", "年齢", "age", id="how old, which no size answers"),
        pytest.param("这座窑比老窑好吗？", "好多了，不漏烟。", "比べて", "how the two compare", id="which is better"),
        pytest.param(
            "窑为什么要朝南？", "第一，南边风小，火稳。", "順に挙げ始めて", "begins to count up", id="the first reason"
        ),
        pytest.param("窑为什么朝南？", "第一次朝北，塌了。", "", "", id="the first time, which is no reason"),
        pytest.param(
            "您每天都做些什么？", "早上和泥，下午看火，晚上记账。", "一日にすること", "in a day", id="a day's work"
        ),
        pytest.param(
            "您会在窑门上写什么？", "就一个“火”字吧。", "「一个“火”字」が", "asked for is 一个“火”字", id="a word"
        ),
        pytest.param("您的儿女没有烧窑吗？", "儿子在城里学画。", "「儿女」", "one of the 儿女", id="one of them"),
        pytest.param(
            "最近的一次是什么时候修的？", "上个月。窑顶漏了。", "いつのもの", "first of when", id="the latest"
        ),
        pytest.param(
            "你们烧碗，还是也烧瓦？", "我们要做的是碗，瓦不赚钱。", "どれなのか", "says which it is", id="one or other"
        ),
        pytest.param(
            "您对年轻人有何建议？",
            "手快是好事，但别急着开窑。",
            "人に勧める",
            "advice is given",
            id="advice after a but",
        ),
        pytest.param("窑是谁修好的？", "是的，昨天的事。", "", "", id="yes, and nobody"),
        pytest.param("有没有遇到过危险？", "有一年发大水，冲来一条船。", "実際にあった", "did happen", id="a year"),
        pytest.param("您跟谁说的？", "跟谁也没说。", "", "", id="nobody"),
        pytest.param("来的都是什么人？", "有人买碗，有人看火。", "", "", id="some, of whom nothing is told"),
    ],
)
def test_a_reply_is_tied_to_what_is_asked_by_what_it_names(question: str, reply: str, ja: str, en: str) -> None:
    told = tie_of(question, reply)
    assert ja in (told.ja or "")
    assert en in (told.en or "")
    assert bool(told.ja) is bool(ja)
