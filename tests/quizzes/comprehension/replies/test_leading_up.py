"""What only leads up to an answer is not taken for it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.exchange import exchanges
from quizzes.comprehension.replies.leading_up import counts_unasked, ends_in_remark, is_told_later, leads_up
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import dialogue


@pytest.mark.parametrize(
    ("question", "said", "expected"),
    [
        pytest.param("您碰到过意外吗？", "大家关心的都是钟的盒子", True, id="of no case"),
        pytest.param("您碰到過意外嗎？", "大家關心的都是鐘的盒子", True, id="of no case, traditional"),
        pytest.param("您碰到过意外吗？", "前年冬天碰到一个，钟里有一只鸟", False, id="the verb of the question"),
        pytest.param("您碰到过意外吗？", "有一次打开盒子，里面睡着一只猫", False, id="a case"),
        pytest.param("您碰到过意外吗？", "没有，我做什么都先想好", False, id="no case"),
        pytest.param("您搬过家吗？", "十五岁就去了海边", False, id="asked for what one did, which tells it"),
        pytest.param("您修过最难的钟吗？", "大家关心的都是盒子", True, id="of no such thing"),
        pytest.param("有没有让您睡不着的事？", "店里的生意一直不错", True, id="of no case of what is asked for"),
        pytest.param("有没有让您睡不着的事？", "有，是房租的事", False, id="there is one"),
        pytest.param("您碰到过意外吗？为什么？", "大家关心的都是钟的盒子", False, id="another question comes last"),
        pytest.param("您最难忘的客人是谁？", "来这里的什么样的人都有", True, id="of all, where one is asked for"),
        pytest.param("您最难忘的客人是谁？", "有位老太太每天来买一个馒头", False, id="of one"),
        pytest.param("您最喜欢哪一件？", "都喜欢，要说最喜欢的是那把椅子", False, id="of all, and then of one"),
        pytest.param("您最近在做什么？", "每一天都有人来修表", False, id="asked of late, for no one"),
        pytest.param("第一天上班是什么感觉？", "师傅把一串钥匙放在我手里", True, id="what happened"),
        pytest.param("第一天上班是什么感觉？", "我吓得一晚上没敢坐下", False, id="how it felt"),
        pytest.param("第一天上班做什么？", "师傅把一串钥匙放在我手里", False, id="asked what was done"),
    ],
)
def test_what_leads_up_to_an_answer_is_seen(question: str, said: str, *, expected: bool) -> None:
    assert leads_up(question, said) is expected


@pytest.mark.parametrize(
    ("turn", "expected"),
    [
        pytest.param("您每天早上几点起床？听说您起得很早。", True, id="a remark comes last"),
        pytest.param("听说您起得很早。您每天早上几点起床？", False, id="the question comes last"),
    ],
)
def test_a_reply_may_be_to_the_remark_that_comes_last(turn: str, *, expected: bool) -> None:
    [exchange, *_] = exchanges(
        Document(
            dialogue(("记者", turn), ("林芳", "没办法，早就习惯了。"), ("记者", "您累吗？"), ("林芳", "一点儿也不累。"))
        )
    )
    assert ends_in_remark(exchange) is expected


@pytest.mark.parametrize(
    ("question", "said", "expected"),
    [
        pytest.param("你们店里怎么分工？", "徒弟今年二十六岁，住在隔壁", True, id="how old somebody is"),
        pytest.param("村里的人怎么看这件事？", "村里一共六十七户，都姓江", True, id="how many there are"),
        pytest.param("村里有几户人家？", "村里一共六十七户，都姓江", False, id="asked how many"),
        pytest.param("客人有什么变化？", "年轻人越来越多，老人少了", False, id="asked what has changed"),
        pytest.param("你们店里怎么分工？", "徒弟管收钱，我管炒菜", False, id="nothing counted"),
    ],
)
def test_what_counts_answers_only_who_asks_for_it(question: str, said: str, *, expected: bool) -> None:
    assert counts_unasked(question, said) is expected


@pytest.mark.parametrize(
    ("question", "reply", "expected"),
    [
        pytest.param("您现在还怕火吗？", "钳子挂在墙上，从来没换过。怕，天天都怕。", True, id="yes comes next"),
        pytest.param("您现在还怕火吗？", "怕，天天都怕。钳子挂在墙上。", False, id="yes comes first"),
        pytest.param("碗的形状难做吗？", "我练了三个月。窑里的温度也要看天气。", False, id="no yes at all"),
        pytest.param("学会磨刀要多久？", "我师父教得特别慢。学会磨刀用了三年。", True, id="its words come next"),
        pytest.param("学会磨刀要多久？", "磨刀我学了三年。师父教得慢，磨也慢。", False, id="its words come first"),
    ],
)
def test_an_answer_that_comes_later_is_seen(question: str, reply: str, *, expected: bool) -> None:
    spots = Document(dialogue(("记者", question), ("林芳", reply))).spots
    assert is_told_later(question, spots[1:], 0) is expected
