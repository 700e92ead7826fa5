"""The words that give away what a reply responds to are found, and no others."""

from __future__ import annotations

import pytest

from quizzes.comprehension.replies.shared_words import words_of_both


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
