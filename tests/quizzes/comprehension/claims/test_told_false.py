"""Whoever has not read a text sees of some changes that they were made: no more of those are asked than of others."""

from __future__ import annotations

from collections import Counter

import pytest

from quizzes.comprehension.claims.told_false import is_told_by_comparison, is_told_by_order, is_told_when_false
from quizzes.comprehension.statements.translated_changes import change_of
from quizzes.distractors.document import Document
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk

ASKS = "记者", "您的店在哪里？", "お店はどこにありますか。"
COLD = "零下三十四度", "零下二十六度"


@pytest.mark.parametrize(
    ("text", "before", "is_told"),
    [
        pytest.param("去年更冷，零下三十四度", "零下三十一度。", True, id="even colder than what is read before"),
        pytest.param("去年比这还冷，零下三十四度", "零下三十一度。", True, id="colder than that"),
        pytest.param("去年更冷，零下三十四度", "那年大家都病了。", False, id="than what is not told in numbers"),
        pytest.param("去年零下三十四度", "零下三十一度。", False, id="not compared"),
        pytest.param("去年更冷，零下三十四度", "等了三十天。", False, id="beside a number of something else"),
    ],
)
def test_a_number_is_told_by_that_with_which_it_is_compared(text: str, before: str, *, is_told: bool) -> None:
    assert is_told_by_comparison(_edit(*COLD, EditKind.NUMBER), text, before) is is_told


def _edit(said: str, other: str, kind: EditKind) -> Edit:
    return Edit(start=0, end=len(said), said=said, other=other, kind=kind)


@pytest.mark.parametrize(
    ("said", "other", "kind", "text", "is_told"),
    [
        pytest.param("猫", "兔子", EditKind.WORD, "", True, id="a thing for another"),
        pytest.param("总是", "偶尔", EditKind.OPPOSITE, "", True, id="how often"),
        pytest.param("慢慢", "一下子", EditKind.MANNER, "", True, id="how"),
        pytest.param("晚上", "下午", EditKind.TIME, "", True, id="in the evening"),
        pytest.param("凌晨", "中午", EditKind.TIME, "", True, id="before dawn"),
        pytest.param("下午", "上午", EditKind.TIME, "", True, id="by day"),
        pytest.param("去年", "前年", EditKind.TIME, "", True, id="which year, from today"),
        pytest.param("明年", "下个月", EditKind.TIME, "", True, id="a year ahead"),
        pytest.param("父亲", "母亲", EditKind.WORD, "", True, id="which of both parents"),
        pytest.param("四十四岁", "五十三岁", EditKind.NUMBER, "", True, id="how old"),
        pytest.param("星期六", "星期四", EditKind.NUMBER, "他星期六来", True, id="the weekend for a working day"),
        pytest.param("礼拜二", "礼拜三", EditKind.NUMBER, "礼拜一我去，礼拜二他去", True, id="a day beside another"),
        pytest.param("星期二", "星期四", EditKind.NUMBER, "他星期二来", False, id="a working day for another"),
        pytest.param("星期二", "星期四", EditKind.NUMBER, "他星期二来，周末不来", False, id="beside the weekend"),
        pytest.param("旁边", "后面", EditKind.OPPOSITE, "", False, id="beside what"),
        pytest.param("下个月", "下个星期", EditKind.TIME, "", False, id="how soon"),
        pytest.param("台北", "高雄", EditKind.WORD, "", False, id="which town"),
        pytest.param("三月", "五月", EditKind.NUMBER, "", False, id="which month"),
        pytest.param("三家", "五家", EditKind.NUMBER, "", False, id="how many"),
        pytest.param("三顿", "五顿", EditKind.NUMBER, "", True, id="meals of a day"),
        pytest.param("十根", "十五根", EditKind.NUMBER, "手指头还是十根", True, id="fingers of a hand"),
        pytest.param("一百里", "两百里", EditKind.NUMBER, "", True, id="far from it"),
        pytest.param("一千六百户", "两千七百户", EditKind.NUMBER, "", True, id="far from it, of two digits"),
        pytest.param("十四万", "二十四万", EditKind.NUMBER, "", True, id="far from it, in ten thousands"),
        pytest.param("四十五秒", "五十六秒", EditKind.NUMBER, "", True, id="not told in fives"),
        pytest.param("五分钟", "六分钟", EditKind.NUMBER, "", True, id="five minutes"),
        pytest.param("五间", "六间", EditKind.NUMBER, "", False, id="five things"),
        pytest.param("四间", "七间", EditKind.NUMBER, "", False, id="few"),
        pytest.param("十间", "十五间", EditKind.NUMBER, "", False, id="half as many more"),
        pytest.param("三十秒", "四十秒", EditKind.NUMBER, "", False, id="the next ten"),
        pytest.param("三十七户", "四十八户", EditKind.NUMBER, "", False, id="as odd as it"),
        pytest.param("十月", "八月", EditKind.NUMBER, "", False, id="a month, of which none is round"),
        pytest.param("十点半", "九点半", EditKind.NUMBER, "", False, id="an hour"),
        pytest.param("1995年", "1993年", EditKind.NUMBER, "", False, id="a year in figures"),
        pytest.param("二〇〇四年", "二〇〇六年", EditKind.NUMBER, "", False, id="which year"),
        pytest.param("一九六二年", "一九九一年", EditKind.NUMBER, "", True, id="a year of another time"),
        pytest.param("开学以后", "开学以前", EditKind.AMOUNT, "", True, id="before or after what"),
    ],
)
def test_what_sense_tells_of_a_change(said: str, other: str, kind: EditKind, text: str, *, is_told: bool) -> None:
    assert is_told_when_false(_edit(said, other, kind), text or said) is is_told


@pytest.mark.parametrize(
    ("said", "other", "before", "is_told"),
    [
        pytest.param("九七年", "九四年", "九六年十月，我回了北京。", True, id="before what was told last"),
        pytest.param("九七年", "九八年", "九六年十月，我回了北京。", False, id="after it, as the other is"),
        pytest.param("1997年", "1994年", "九六年十月，我回了北京。", True, id="written otherwise"),
        pytest.param("2012年", "2009年", "九六年我回来，二〇一〇年又走了。", True, id="the last of two"),
        pytest.param("〇五年", "〇三年", "九六年十月，我回了北京。", False, id="both of this century"),
        pytest.param("九七年", "九四年", "后来我回了北京。", False, id="no year before it"),
        pytest.param("九个月", "四个月", "九六年十月，我回了北京。", False, id="no year"),
    ],
)
def test_a_year_is_told_by_the_one_before_it(said: str, other: str, before: str, *, is_told: bool) -> None:
    assert is_told_by_order(_edit(said, other, EditKind.NUMBER), before) is is_told


def test_a_number_that_talks_often_tell_is_put_in_more_often_than_its_neighbours() -> None:
    put: Counter[str] = Counter()
    for thing, ja in (
        ("池塘", "池"),
        ("房子", "家"),
        ("教室", "教室"),
        ("工厂", "工場"),
        ("桥", "橋"),
        ("亭子", "東屋"),
    ):
        for place, there in (("后面", "裏"), ("前面", "前"), ("旁边", "横"), ("左边", "左")):
            told = "林芳", f"我家{place}有四个旧{thing}。", f"うちの{there}には古い{ja}が四つあります。"
            document = Document(talk(ASKS, told))
            changes = [change_of(document, spot, Tally()) for spot in document.spots]
            put.update(change.edit.other[0] for change in changes if change is not None)
    assert 2 * put["三"] > put.total() > 0
