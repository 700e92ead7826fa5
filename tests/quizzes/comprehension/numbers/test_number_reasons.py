"""Of a wrong number it is said where the text has it, be it without its measure."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.numbers import number_in_quote
from quizzes.comprehension.numbers.number_reasons import told_nowhere
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.documents import DOCUMENTS, document
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("source", "option", "said"),
    [
        pytest.param(
            "修伞白天三十块，夜里五十。", "五十块", "五十 comes up in the same line (夜里五十)", id="no measure"
        ),
        pytest.param(
            "修傘白天三十塊，夜裡五十。", "五十塊", "五十 comes up in the same line (夜裡五十)", id="traditional"
        ),
        pytest.param(
            "修伞白天三十块，夜里呢，五十。", "五十块", "(夜里呢，五十)", id="of what the clause before tells"
        ),
        pytest.param(
            "修伞白天三十块，夜里五十元。", "五十块", "五十元 comes up in the same line", id="another measure of money"
        ),
        pytest.param("修伞白天三十块，夜里50。", "五十块", "50 comes up in the same line (夜里50)", id="other figures"),
        pytest.param(
            "他出三十万，我出五十。", "五十万", "五十 comes up in the same line (我出五十)", id="without ten thousand"
        ),
        pytest.param(
            "修伞三十块，原来的债压到七千八。",
            "七千八百块",
            "七千八 comes up in the same line",
            id="its last unit unsaid",
        ),
        pytest.param(
            "修伞白天三十块，夜里五十米外就看不清。", "五十块", "五十块 does not come up", id="of another measure"
        ),
        pytest.param(
            "我跑八百米。他笑了。大家说四乘一百。", "一百米", "一百 comes up in the same line", id="of a relay"
        ),
        pytest.param("我二十八。", "二十八块", "二十八块 does not come up", id="of an age, beside no price"),
        pytest.param("走了三十里，花了五十元。", "五十里", "五十里 does not come up", id="of money"),
        pytest.param("修伞三十块，大年三十五点关门。", "五十块", "五十块 does not come up", id="a time of day"),
        pytest.param("修伞三十块，八月十五，不收钱。", "十五块", "十五块 does not come up", id="a day of a month"),
        pytest.param("修伞三十块，统一收。", "一块", "一块 does not come up", id="a part of a word"),
    ],
)
def test_a_number_without_its_measure_is_told_of_in_its_words(source: str, option: str, said: str) -> None:
    whole = Document(talk(("老周", source, None), language=None))
    why = told_nowhere(whole, option, "三十块", whole.spots[0].line)
    assert said in (why.en or "")
    assert ("本文に出てきません" in (why.ja or "")) == ("does not" in said)


def test_the_distance_of_a_relay_has_no_measure() -> None:
    whole = Document(
        talk(
            ("甲", "我跑八百米。", None),
            ("乙", "他笑了。", None),
            ("甲", "四乘一百，我是第三棒。", None),
            language=None,
        )
    )
    why = told_nowhere(whole, "一百米", "八百米", whole.spots[0].line)
    assert "一百 comes up in line" in (why.en or "")


@pytest.mark.parametrize(
    ("source", "option", "said"),
    [
        pytest.param("游客集中在七、八两个月，雪在十月。", "七月", "(游客集中在七、八两个月)", id="the first of two"),
        pytest.param("游客集中在七、八两个月，雪在十月。", "八月", "(游客集中在七、八两个月)", id="the last of two"),
        pytest.param("遊客集中在七、八兩個月，雪在十月。", "七月", "(遊客集中在七、八兩個月)", id="traditional"),
        pytest.param("游客七八月最多，雪在十月。", "七月", "(游客七八月最多)", id="side by side"),
        pytest.param("游客三到五月最多，雪在十月。", "三月", "(游客三到五月最多)", id="where a span begins"),
        pytest.param("我在山上住了七、八个月，雪在十月。", "七月", "does not come up", id="how long"),
        pytest.param("我在山上住了七、八年，雪在十月。", "七年", "does not come up", id="how many years"),
        pytest.param("二〇〇七、二〇〇八年最多。", "二〇〇七年", "(二〇〇七、二〇〇八年最多)", id="years"),
        pytest.param(
            "自三月起停水，十月通了。", "三月份", "三月 comes up in the same line (自三月起停水)", id="without 份"
        ),
        pytest.param("十三月没有，十月通了。", "三月份", "does not come up", id="a part of a number, without 份"),
        pytest.param("游客集中在七、八两个月，雪在十月。", "六月", "does not come up", id="another month"),
        pytest.param("十二月最冷，雪在十月。", "一月", "does not come up", id="a number of two digits"),
        pytest.param("这口钟修了两千六，一年响一回。", "一九五三年", "does not come up", id="no sum beside a time"),
        pytest.param("一共四百七、一年的油钱。", "一九五三年", "does not come up", id="no sum in a list"),
        pytest.param("一九五一、一九五二年最多。", "一九五三年", "does not come up", id="another year"),
    ],
)
def test_a_month_of_a_list_is_told_of_in_its_words(source: str, option: str, said: str) -> None:
    whole = Document(talk(("老周", source, None), language=None))
    assert said in (told_nowhere(whole, option, "十月", whole.spots[0].line).en or "")


@pytest.mark.parametrize(
    ("source", "option", "said"),
    [
        pytest.param(
            "进山要走八十公里，出山走五十公里。", "80公里", "八十公里 comes up in the same line", id="figures"
        ),
        pytest.param(
            "那天来了五位客人，坐了一桌。", "五个人", "五位 comes up in the same line (那天来了五位客人)", id="persons"
        ),
        pytest.param("那天来了五只羊，坐了一桌。", "五个人", "五个人 does not come up", id="animals"),
        pytest.param(
            "修一把伞三十多块，很便宜。", "30块", "三十多块 comes up in the same line", id="more than so many"
        ),
        pytest.param(
            "老周睡了八個多小時，很香。",
            "八小時",
            "八個多小時 comes up in the same line (老周睡了八個多小時)",
            id="hours",
        ),
        pytest.param("老周睡了八个钟头，很香。", "八小时", "八个钟头 comes up in the same line", id="hours otherwise"),
        pytest.param("老周等了三秒，才开口。", "三秒钟", "三秒 comes up in the same line", id="seconds otherwise"),
        pytest.param(
            "人说八千多万，其实是七千六百万。", "七千多万", "七千六百万 comes up in the same line", id="in full"
        ),
        pytest.param(
            "今年淘汰了两百多头，里面有四五十头病牛。", "四百多头", "四百多头 does not come up", id="forty or fifty"
        ),
        pytest.param("苞米面一斤九分，很便宜。", "九分钟", "九分钟 does not come up", id="a price, and no minutes"),
        pytest.param("路上走了九分，很快。", "九分钟", "九分 comes up in the same line", id="minutes otherwise"),
        pytest.param("三分之一的时间都花在路上。", "三分钟", "三分钟 does not come up", id="a third, and no minutes"),
        pytest.param(
            "一九〇八、一九〇九年没有，棺材两千多口。", "一千多口", "一千多口 does not come up", id="no year in full"
        ),
        pytest.param("人说八千多万，其实是六千六百万。", "七千多万", "七千多万 does not come up", id="another in full"),
        pytest.param("老周睡了十八个多小时。", "八小时", "八小时 does not come up", id="more of another number"),
        pytest.param(
            "進山要走八十公里，出山走五十公里。", "80公里", "八十公里 comes up in the same line", id="traditional"
        ),
    ],
)
def test_an_amount_in_other_words_is_told_of_in_these(source: str, option: str, said: str) -> None:
    whole = Document(talk(("老周", source, None), language=None))
    assert said in (told_nowhere(whole, option, "七公里", whole.spots[0].line).en or "")


@pytest.mark.parametrize(
    ("source", "option", "said"),
    [
        pytest.param("老周来晚了一点儿。", "一点", "only as a part of other words", id="of a word"),
        pytest.param("老周四十一点才睡。", "一点", "only as a part of other numbers", id="of a number"),
        pytest.param("老周等了四個半鐘頭。", "四個", "only as a part of other numbers", id="of one with a half more"),
        pytest.param("塔是三十年代修的。", "三十年", "only as a part of other words", id="of a decade"),
        pytest.param("老周等了四个钟头。", "三点", "does not come up", id="nowhere"),
    ],
)
def test_what_a_number_is_only_a_part_of_is_told(source: str, option: str, said: str) -> None:
    whole = Document(talk(("老周", source, None), language=None))
    assert said in (told_nowhere(whole, option, "两点", whole.spots[0].line).en or "")


def test_a_share_is_no_number_of_people() -> None:
    found = talk(("老周", "有四十多位骑车来。", None), ("老周", "选便宜的占百分之二十一。", None), language=None)
    assert "does not come up" in (told_nowhere(Document(found), "二十多位", "四十多位", 3).en or "")


def test_people_of_whom_the_text_tells_the_number_alone_come_up() -> None:
    found = talk(("老周", "我带一个七个人的小组。", None), ("老周", "上个月走了四个。", None), language=None)
    assert (told_nowhere(Document(found), "四个人", "七个人", 3).en or "").startswith("四个 comes up in line")


def test_a_number_of_the_title_alone_is_not_said_to_be_nowhere() -> None:
    found = talk(("老周", "我修伞修了五年。", None), language=None)
    whole = Document(replace(found, headings=(replace(found.headings[0], source="一把伞，二十四年"),)))
    assert "only as a part of other numbers" in (told_nowhere(whole, "四年", "五年", 3).en or "")


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_a_number_comes_up_in_the_line_of_which_that_is_said(path: Path) -> None:
    whole = document(path)
    for item in number_in_quote.items(whole, Tally()):
        for wrong in item.distractors:
            found = re.match(r"(?P<option>\S+) comes up in line (?P<line>[0-9]+)", wrong.why.en or "")
            if found is not None:
                said = "".join(spot.source for spot in whole.spots if spot.line == int(found["line"]))
                assert found["option"] in said.replace(" ", "")


def test_a_number_that_a_heading_has_by_itself_is_said_to_be_there() -> None:
    found = talk(("老周", "我修伞修了五年。", None), language=None)
    whole = Document(replace(found, headings=(replace(found.headings[0], source="凌晨四点的伞店"),)))
    assert "四点 comes up in the title or a heading" in (told_nowhere(whole, "四点", "五点", 3).en or "")
