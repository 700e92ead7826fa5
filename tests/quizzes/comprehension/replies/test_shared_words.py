"""The words that give away what a reply responds to are found, and no others."""

from __future__ import annotations

import pytest

from quizzes.comprehension.replies.shared_words import word_of_one, words_of_both


@pytest.mark.parametrize(
    ("question", "reply", "word"),
    [
        pytest.param("您的名片上印的是什么？", "有一回名片发错了人。", "名片", id="a thing"),
        pytest.param("您还记得那条老街吗？", "记得，街口有一棵榕树。", "", id="a verb that says yes"),
        pytest.param("您一定很有耐心。", "那不是耐心，是没有别的活儿。", "", id="what is denied"),
        pytest.param("徒弟是不是越笨越好？", "恰恰相反，笨的人我不教。", "笨", id="what few people are like"),
        pytest.param("窑是不是越大越好？", "恰恰相反，大窑费柴。", "", id="what anything may be like"),
        pytest.param("想过开分店吗？", "有人劝我再开一家店。", "", id="a part of a word"),
        pytest.param("当时董事会怎么说？", "五位董事不同意。", "董事", id="the beginning of a longer word"),
        pytest.param("火车站那时候有几个人？", "车站只有我一个。", "车站", id="the end of a longer word"),
    ],
)
def test_a_word_that_gives_the_question_away_is_found(question: str, reply: str, word: str) -> None:
    assert word_of_one(question, reply, ["您的课收钱吗？"]) == word


def test_a_word_that_is_offered_elsewhere_too_gives_nothing_away() -> None:
    question, reply = "您的名片上印的是什么？", "有一回名片发错了人。"
    assert word_of_one(question, reply, ["您的课收钱吗？"]) == "名片"
    assert not word_of_one(question, reply, ["名片印了多少张？"])


@pytest.mark.parametrize(
    ("question", "reply", "both"),
    [
        pytest.param("从县城到您家要五个小时，累吗？", "那台机器二十四小时都得转。", "", id="hours"),
        pytest.param("這件事等了兩個星期嗎？", "我爸病了三個星期。", "", id="weeks"),
        pytest.param("您一年交几块钱的租金？", "一个馒头要两块钱。", "", id="money"),
        pytest.param("一百公里的路怎么走？", "隔壁村离我们也有十公里。", "", id="a distance"),
        pytest.param("您那天卖了几桌？", "隔壁摆了三桌。", "", id="what counts"),
        pytest.param("桶里装了多少升水？", "我喝了半升。", "", id="how many of what"),
        pytest.param("拿这种刀切菜行吗？", "邻居拿了我家的伞。", "", id="a verb of many things"),
        pytest.param("请您给学员留一句话。", "那顿饭是我请大家吃的。", "", id="please, and to treat"),
        pytest.param("您家那张桌子还在吗？", "桌子早卖了。", "桌子", id="a thing"),
        pytest.param("您家的鱼从哪里来的？", "三条鱼都是自己养的。", "鱼", id="what is counted"),
    ],
)
def test_a_unit_or_a_measure_ties_no_reply_to_its_question(question: str, reply: str, both: str) -> None:
    assert words_of_both(question, reply, ()) == (both, both)
    assert both or not word_of_one(question, reply, ())
