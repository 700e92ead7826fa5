"""A number is asked for in a question of its own where nothing around its sentence has to be known."""

from __future__ import annotations

import pytest

from quizzes.comprehension.numbers import number
from quizzes.comprehension.numbers.number_alone import stands_alone
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("prompt", "speaker", "expected"),
    [
        pytest.param("据老周说，这种钻头每分钟转多少圈？", "老周", False, id="which kind"),
        pytest.param("据老周说，磨石每分钟转多少圈？", "老周", True, id="always so"),
        pytest.param("据老周说，头一个月平均每天来几个学生？", "老周", False, id="the first month of what"),
        pytest.param("据老周说，前两天来多少个学生？", "老周", True, id="two days ago"),
        pytest.param("据老周说，磨坊头一个月平均每天来几个学生？", "老周", True, id="the first month of what is named"),
        pytest.param("据老周说，老周以前多少分钟擦完？", "老周", False, id="finished what"),
        pytest.param("据老周说，老周把磨石擦完用多少分钟？", "老周", True, id="what is named"),
        pytest.param("据老周说，老周按多少度调好？", "老周", False, id="made what ready"),
        pytest.param("据老周说，老周把水温按多少度调好？", "老周", True, id="made ready what is named"),
        pytest.param("据老周说，木料占一块三，工钱占多少钱？", "老周", False, id="a part of what"),
        pytest.param("据老周说，一把椅子里工钱占多少钱？", "老周", True, id="a part of a whole"),
        pytest.param("據老周說，磨石每分鐘轉多少圈？", "老周", True, id="traditional"),
        pytest.param("据老周说，半年以后再去，一共来了多少条船？", "老周", False, id="what once happened"),
        pytest.param("据老周说，山上的木头得走水路，绕多少公里？", "老周", False, id="what would be so"),
        pytest.param("据老周说，磨坊是哪一年改成茶馆的？", "老周", True, id="when something definite came about"),
        pytest.param("据老周说，磨坊是哪一年做了一项改动的？", "老周", False, id="when one of many did"),
        pytest.param("根据访谈，老周是哪一年在县里一家磨坊帮忙的？", "老周", False, id="at one of many places"),
        pytest.param(
            "根据访谈，老周是哪一年在县里的磨坊学手艺的？", "老周", True, id="at a place of which there is one"
        ),
        pytest.param("据老周说，哪一年磨坊拿到了补贴？", "老周", False, id="a year in front"),
        pytest.param("根据访谈，老周哪一年开磨坊第五年？", "老周", False, id="a year by no 是……的"),
        pytest.param("据老周说，磨坊每天早上几点开门？", "老周", True, id="an hour of every day"),
        pytest.param("据老周说，磨坊从哪一年起用电？", "老周", True, id="since when"),
        pytest.param("据老周说，儿子平时住在城里，星期几来的大多是老人？", "老周", False, id="a fact and a question"),
        pytest.param("据老周说，磨坊就在桥后面，多少个口袋排得整整齐齐？", "老周", False, id="where, and a question"),
        pytest.param("根据访谈，老周不是一次买下，而是分几年租？", "老周", False, id="not so, but so"),
        pytest.param("据老周说，早上几点，码头的菜要进城？", "老周", False, id="the time before who it is"),
        pytest.param("据老周说，冬天早上，磨坊几点开门？", "老周", True, id="only when before a pause"),
        pytest.param("据老周说，头一场是几点？", "老周", False, id="the first of what"),
        pytest.param("据老周说，头一场比赛是几点？", "老周", True, id="the first match"),
        pytest.param("据老周说，每天早上几点看桶里少了几毫米？", "老周", False, id="two questions in one"),
        pytest.param("据老周说，桶里每天少十几毫米，一年少多少桶？", "老周", False, id="more than ten, and a question"),
        pytest.param("据老周说，磨坊每天用十几桶水磨多少斤面？", "老周", True, id="more than ten is no question"),
        pytest.param("据老周说，隔天面粉少卖几成？", "老周", False, id="the day after what"),
        pytest.param("據老周說，隔天麵粉少賣幾成？", "老周", False, id="the day after what, in traditional characters"),
        pytest.param("据老周说，多少个送给隔壁的学校？", "老周", False, id="how many of what"),
        pytest.param("据老周说，多少个面包送给隔壁的学校？", "老周", True, id="how many loaves"),
        pytest.param("据老周说，城里修一台多少钱？", "老周", False, id="one of what"),
        pytest.param("据老周说，城里修一台磨多少钱？", "老周", True, id="one of what is named"),
        pytest.param("据老周说，现在每趟平均多少个人？", "老周", False, id="on which round"),
        pytest.param("据老周说，磨坊的船每趟平均坐多少个人？", "老周", True, id="on a round that is named"),
        pytest.param("据老周说，最近的村子离震中几公里？", "老周", False, id="of which earthquake"),
        pytest.param("據老周說，最近的村子離震中幾公里？", "老周", False, id="of which, in traditional characters"),
        pytest.param("据老周说，唐山地震的震中离村子几公里？", "老周", True, id="of an earthquake that is named"),
        pytest.param("据老周说，消防站离火场几公里？", "老周", False, id="of which fire"),
        pytest.param("据老周说，医生每次去灾区带多少公斤药？", "老周", True, id="each time"),
        pytest.param("据老周说，从磨坊到现场有几公里？", "老周", False, id="the scene of what"),
        pytest.param("据老周说，几月磨坊的客人已经回到从前？", "老周", False, id="by when something has come about"),
        pytest.param("据老周说，磨坊是几月已经开门的？", "老周", True, id="by when, asked for by 是……的"),
        pytest.param("据老周说，上半年一共取消多少人？", "老周", False, id="of whom something is taken"),
        pytest.param("据老周说，磨坊每年取消多少个人的名额？", "老周", True, id="what is taken"),
        pytest.param("据老周说，代价是头疼几天？", "老周", False, id="the price of what"),
        pytest.param("根据文中的介绍，每个星期几和星期六晚上七点半？", None, False, id="one of two in a row"),
        pytest.param("根据文中的介绍，老周在磨坊做了多少年？", None, True, id="narrated of who speaks"),
        pytest.param("根据文中的介绍，磨坊关了多少年？", None, False, id="narrated of a thing"),
    ],
)
def test_a_question_for_a_number_stands_alone(prompt: str, speaker: str | None, *, expected: bool) -> None:
    whole = Document(talk(("老周", "磨石每分钟转四十圈。", None), language=None))
    spot = whole.spots[0] if speaker else Document(talk((None, "老周坐在门口。", None), language=None)).spots[0]
    assert stands_alone(whole, spot, prompt) is expected


@pytest.mark.parametrize(
    ("said", "prompt", "expected"),
    [
        pytest.param("我每天早上五点去挑水，挑了三年。", "老周每天早上几点去挑水？", False, id="for three years"),
        pytest.param("我每天早上五点去挑水，水很冷。", "老周每天早上几点去挑水？", True, id="until today"),
        pytest.param("小时候家里穷。我每天早上五点去挑水。", "老周每天早上几点去挑水？", False, id="as a child"),
        pytest.param(
            "小时候我每天早上五点去挑水。", "老周小时候每天早上几点去挑水？", True, id="as a child, which is asked"
        ),
        pytest.param("我在山上住了三年。磨石每分钟转四十圈。", "磨石每分钟转多少圈？", True, id="of no days"),
    ],
)
def test_what_was_done_each_day_is_not_asked_as_if_it_were_so_still(said: str, prompt: str, *, expected: bool) -> None:
    whole = Document(talk(("老周", said, None), language=None))
    assert stands_alone(whole, whole.spots[-1], f"据老周说，{prompt}") is expected


def test_what_once_happened_is_quoted_with_what_was_asked_before_it() -> None:
    said = (("记者", "修好以后人多吗？", None), ("老周", "去年夏天我们村里的码头来了四十三条大船。", None))
    made = list(number.items(Document(talk(*said, language=None)), Tally()))
    assert [item.passage for item in made] == ["记者：修好以后人多吗？\n老周：去年夏天我们村里的码头来了＿＿大船。"]


def test_a_word_that_tells_how_much_is_asked_for_in_no_quote() -> None:
    said = ("老周", "最晚明年，村里的人都会坐上新的渡船。", None)
    assert [item.passage for item in number.items(Document(talk(said, language=None)), Tally())] == [None]


def test_an_hour_is_asked_for_alone_by_the_same_rule_as_other_numbers() -> None:
    said = ("老周", "老办法是放一个铁桶，每天早上八点看水少了几毫米。", None)
    made = number.items(Document(talk(said, language=None)), Tally())
    assert all(item.passage is not None for item in made)
