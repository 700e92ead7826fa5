"""A number is asked for in the words that tell it only where somebody would ask so."""

from __future__ import annotations

import pytest

from quizzes.comprehension.circumstances import where
from quizzes.comprehension.numbers import number
from quizzes.comprehension.numbers.number_unasked import is_unasked
from quizzes.comprehension.numbers.number_when import when_it_was
from quizzes.distractors.document import Document
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("“五公里”吓跑了新人", True, id="of a saying"),
        pytest.param("他说“别怕”，店里来了九个客人", False, id="after a saying"),
        pytest.param("今天来的是修了二十年钟表的方师傅", True, id="tells who it is"),
        pytest.param("店里来的客人是三十个工人", False, id="tells how many they are"),
        pytest.param("有人想买一条两米长的", True, id="without its noun"),
        pytest.param("有人想买一条两米长的桌子", False, id="with its noun"),
        pytest.param("自己是四十岁学会开船的", False, id="when it was"),
        pytest.param("自己只有两斤", True, id="without its verb"),
        pytest.param("自己只有两条船", False, id="what one has"),
        pytest.param("自己只给了八十分", True, id="nobody knows to whom"),
        pytest.param("自己给那碗汤打了八十分", False, id="to what"),
        pytest.param("师傅的时代，八天就够了", True, id="nobody knows for what"),
        pytest.param("修一口锅，八天就够了", False, id="for what"),
        pytest.param("而全年的开支是九十万元", True, id="nobody knows whose"),
        pytest.param("书店全年的开支是九十万元", False, id="whose"),
        pytest.param("二〇〇九年，一位客人送来一台旧琴", True, id="somebody nobody has heard of"),
        pytest.param("二十天，有一位客人每天来", False, id="for so long, somebody nobody has heard of"),
        pytest.param("老店长二〇〇九年有一位学生得了奖", False, id="somebody of one who is named"),
        pytest.param("二〇〇九年有个客人送来一台旧琴", True, id="one who was there"),
        pytest.param("叔公是四十年上去的", True, id="up where"),
        pytest.param("叔公是四十年搬到山上去的", False, id="up there"),
        pytest.param("队长带六个孩子下去", True, id="down where"),
        pytest.param("公司给报八百块", True, id="pays back what"),
        pytest.param("公司给司机报八百块油钱", False, id="pays back so much for petrol"),
        pytest.param("规矩是十八道", True, id="eighteen what"),
        pytest.param("规矩是十八道菜", False, id="eighteen dishes"),
        pytest.param("屋顶上空十米的地方", True, id="nothing told of a place"),
        pytest.param("风筝飞到离地十米的地方", False, id="how high it got"),
        pytest.param("三万人像一片海", True, id="what they are like"),
        pytest.param("替代两成的收成比以前高百分之三", True, id="two tenths of what"),
        pytest.param("一年就省九万度电", True, id="what saves so much"),
        pytest.param("新灯一年就省九万度电", False, id="the lamp that saves so much"),
        pytest.param("雨下在九公里外的镇子", True, id="which rain"),
        pytest.param("去年的雪下在九公里外的山上", False, id="when it snowed"),
        pytest.param("自己真的练过三百次", True, id="what was practised"),
        pytest.param("那首曲子自己真的练过三百次", False, id="the tune that was practised"),
        pytest.param("小雨的生日有八十斤米", True, id="what a day has"),
        pytest.param("镇上拍了三十卷录像", False, id="no likeness"),
        pytest.param("平均每圈四分三十一秒", True, id="a part of one time"),
        pytest.param("三十公里的路上有九座桥", True, id="which road"),
        pytest.param("前年，有个木匠送来九把椅子", True, id="what one nobody has heard of did"),
        pytest.param("前年，那个木匠送来九把椅子", False, id="what one that is known did"),
        pytest.param("他们原来估计九年能修完", True, id="nobody knows what is mended"),
        pytest.param("他们原来估计九年能修完那座桥", False, id="what is mended"),
        pytest.param("自己宁愿少拿八十块钱", True, id="rather than what"),
        pytest.param("自己宁愿少拿八十块钱，也不加班", False, id="rather than what is told"),
        pytest.param("其中锅一样就八十块", True, id="what it costs, without the verb"),
        pytest.param("其中锅一样就要八十块", False, id="what it costs"),
        pytest.param("二〇〇九年，老店长送来一台旧琴", False, id="somebody who is known"),
        pytest.param("替代四成的那块地多收了粮食", True, id="a share of what is left out"),
        pytest.param("豆渣占四成的那块地多收了粮食", False, id="a share that something has"),
    ],
)
def test_a_number_is_unasked_where_its_words_make_no_question(source: str, *, expected: bool) -> None:
    found = quantities(source)[0]
    assert is_unasked(found, source[: found.start], source[found.end :]) is expected


@pytest.mark.parametrize(
    ("source", "question"),
    [
        pytest.param("灯塔要等到三月才能开门。", "据老周说，灯塔要等到几月才能开门？", id="what is waited for"),
        pytest.param("灯塔三月才能开门。", "据老周说，灯塔几月能开门？", id="a date alone"),
        pytest.param("三十个工人围着炉子坐着。", "据老周说，有多少个工人围着炉子坐着？", id="how many there are"),
        pytest.param("老张同意试行二十三个月。", None, id="nobody knows what is tried"),
        pytest.param("老张同意把灯塔关二十三个月。", "据老周说，老张同意把灯塔关多少个月？", id="what is done"),
        pytest.param("“二十三小时”害了不少人。", None, id="within quotation marks"),
        pytest.param("2012年老张在厂里当上了会计。", "据老周说，老张是哪一年在厂里当上会计的？", id="who comes first"),
        pytest.param("2012年冬天学校在山上建了新楼。", "据老周说，学校是哪一年冬天在山上建新楼的？", id="a season"),
        pytest.param("灯塔上的风速只有每秒八米。", "据老周说，灯塔上的风速是每秒几米？", id="what is measured"),
        pytest.param("灯塔的票价只有八块钱。", "据老周说，灯塔的票价是多少钱？", id="a price"),
        pytest.param("船上三十个游客都晕船。", "据老周说，船上有多少个游客晕船？", id="how many of whom all did so"),
        pytest.param("船上三十多人都晕船。", "据老周说，船上有多少人晕船？", id="people, about so many"),
        pytest.param("灯塔只有八扇窗户。", "据老周说，灯塔有几扇窗户？", id="what there is"),
        pytest.param("老张宁可多走八里路，也不坐船。", None, id="rather than what is left out"),
        pytest.param("老张2012年在北京工作。", None, id="what somebody did for years"),
        pytest.param("2012年，老张在厂里当会计。", None, id="what somebody was for years"),
        pytest.param("老张2012年去北京工作。", "据老周说，老张是哪一年去北京工作的？", id="what began then"),
    ],
)
def test_a_number_is_asked_for_as_one_would_ask(source: str, question: str | None) -> None:
    items = number.of_claims(Document(talk(("老周", source, None), language=None)), Tally())
    assert [item.prompt for item in items] == ([question] if question is not None else [])


@pytest.mark.parametrize(
    ("source", "asked"),
    [
        pytest.param("老张民国三十八年住在山上", "", id="what lasts"),
        pytest.param("民国三十八年搬来", "", id="of nobody"),
    ],
)
def test_a_year_of_an_era_is_asked_for_by_what_was_done_then(source: str, asked: str) -> None:
    [found] = quantities(source)
    assert when_it_was(found, source[: found.start], "多少年", source[found.end :]) == asked


@pytest.mark.parametrize(
    ("source", "is_asked"),
    [
        pytest.param("今天请到的是在成都开了十五年面馆的王师傅。", False, id="tells who it is"),
        pytest.param("王师傅在成都开了十五年面馆。", True, id="tells what was done"),
        pytest.param("老人总是很有办法：王师傅在成都开了面馆。", False, id="after a colon"),
    ],
)
def test_a_place_is_asked_for_in_its_place_as_one_would_ask(source: str, *, is_asked: bool) -> None:
    items = list(where.items(Document(talk(("老周", source, None), language=None)), Tally()))
    assert any(item.passage is None for item in items) is is_asked


@pytest.mark.parametrize(
    ("source", "question"),
    [
        pytest.param(
            "老张刚满十八岁，站在江边哭了一个多钟头。",
            "据老周说，老张刚满十八岁的时候，站在什么地方哭了一个多钟头？",
            id="how old one was then",
        ),
        pytest.param(
            "老张一九八七年十九岁，在江边走了一个多钟头。",
            "据老周说，老张一九八七年十九岁的时候，在什么地方走了一个多钟头？",
            id="how old one was in a year",
        ),
        pytest.param(
            "老张今年八十岁，每天在江边走一个多钟头。",
            "据老周说，老张今年八十岁，每天在什么地方走一个多钟头？",
            id="how old one is",
        ),
    ],
)
def test_how_old_somebody_was_becomes_the_time_that_is_asked_of(source: str, question: str) -> None:
    items = where.items(Document(talk(("老周", source, None), language=None)), Tally())
    assert [item.prompt for item in items] == [question]
