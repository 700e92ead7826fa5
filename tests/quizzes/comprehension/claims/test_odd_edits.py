"""How much a change shows by its number is counted, and what it leaves is Chinese that somebody says."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.odd_edits import breaks_habit, makes_no_chinese, roundness
from quizzes.distractors.edits.edit import Edit, EditKind


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        pytest.param("三十年", 1, id="round"),
        pytest.param("三十七年", 2, id="two digits"),
        pytest.param("十三倍", 2, id="ten and more"),
        pytest.param("十倍", 1, id="ten"),
        pytest.param("320台", 2, id="in digits"),
    ],
)
def test_numbers_are_as_round_as_each_other(number: str, expected: int) -> None:
    assert roundness(number) == expected


def _changed(text: str, other: str, kind: EditKind) -> tuple[Edit, str]:
    """Change what stands in brackets; give the change, and the text without the brackets."""
    before, said, after = text.replace("】", "【").split("【")
    edit = Edit(start=len(before), end=len(before) + len(said), said=said, other=other, kind=kind)
    return edit, f"{before}{said}{after}"


@pytest.mark.parametrize(
    ("text", "other", "kind", "is_none"),
    [
        pytest.param("他有【两】只眼睛", "三", EditKind.NUMBER, True, id="three eyes"),
        pytest.param("他有【两】只箱子", "三", EditKind.NUMBER, False, id="three boxes"),
        pytest.param("他【这】只眼睛看不见", "那", EditKind.WORD, False, id="the other eye"),
        pytest.param("他每天走【七】、八公里", "九", EditKind.NUMBER, True, id="no two numbers"),
        pytest.param("他每天走【七】公里", "九", EditKind.NUMBER, False, id="one number"),
        pytest.param("店里【全部】关了", "部分", EditKind.AMOUNT, True, id="an adverb"),
        pytest.param("店里【全部】的伞都卖了", "部分", EditKind.AMOUNT, False, id="all of them"),
        pytest.param("他【每天】晚上写信", "昨晚", EditKind.TIME, True, id="a night at night"),
        pytest.param("他【每天】早上写信", "昨晚", EditKind.TIME, False, id="a night beside a morning"),
        pytest.param("他【每天】晚上写信", "去年", EditKind.TIME, False, id="a year beside a night"),
        pytest.param("店里【大部分】学生走了", "三分之一", EditKind.AMOUNT, True, id="a bare third"),
        pytest.param("店里【大部分】的学生走了", "三分之一", EditKind.AMOUNT, False, id="a third of them"),
        pytest.param("他去过三座【城市】", "农村", EditKind.WORD, True, id="villages that are counted as towns"),
        pytest.param("他去过很多【城市】", "农村", EditKind.WORD, False, id="many villages"),
        pytest.param("他去过三座【城市】", "山", EditKind.WORD, False, id="hills, counted as towns"),
        pytest.param("他【总是】很忙", "偶尔", EditKind.AMOUNT, True, id="seldom very"),
        pytest.param("他【总是】喝茶", "偶尔", EditKind.AMOUNT, False, id="seldom does"),
        pytest.param("价格从【十】块涨到二十块", "三十", EditKind.NUMBER, True, id="from a number to another"),
        pytest.param("价格从【去年】十块涨到二十块", "前年", EditKind.TIME, False, id="from when"),
        pytest.param("烤好的【土豆】很香", "小麦", EditKind.WORD, True, id="what is not roasted"),
        pytest.param("烤好的【三】个土豆很香", "五", EditKind.NUMBER, False, id="how much is roasted"),
        pytest.param("他把【大衣】买了三件", "鞋子", EditKind.WORD, True, id="what is not so counted"),
        pytest.param("他【去年】买了三件", "前年", EditKind.TIME, False, id="when it is counted"),
        pytest.param("他每年要【亏损】", "盈利", EditKind.OPPOSITE, True, id="to have to win"),
        pytest.param("他每年要【休息】", "工作", EditKind.OPPOSITE, False, id="to have to work"),
        pytest.param("他怎么也【不敢】", "敢", EditKind.NEGATION, True, id="by no means, without no"),
        pytest.param("他怎么也【想】走", "不想", EditKind.NEGATION, False, id="by no means, with no"),
        pytest.param("那是【九十年】代", "八十年", EditKind.TIME, True, id="the head of a decade"),
        pytest.param("他是【三】级", "二", EditKind.NUMBER, False, id="a rank"),
    ],
)
def test_what_nobody_says_is_noticed(text: str, other: str, kind: EditKind, *, is_none: bool) -> None:
    assert makes_no_chinese(*_changed(text, other, kind)) is is_none


@pytest.mark.parametrize(
    ("text", "other", "kind", "is_broken"),
    [
        pytest.param("他【第二天】走了", "第三天", EditKind.TIME, True, id="the day after"),
        pytest.param("他【第二天】走了，第三天又来了", "第五天", EditKind.TIME, False, id="one of the days"),
        pytest.param("前【两】级都好，第三级坏了", "三", EditKind.NUMBER, True, id="how many come before the third"),
        pytest.param("前两级【楼梯】都好，第三级坏了", "桌子", EditKind.WORD, False, id="which come before it"),
        pytest.param("【两】个人结婚了", "三", EditKind.NUMBER, True, id="a pair"),
        pytest.param("【两家】人碰面了", "很多家", EditKind.AMOUNT, False, id="how many met"),
        pytest.param("【妈妈】演家丁", "爸爸", EditKind.WORD, True, id="a part for a man"),
        pytest.param("【朋友】演家丁", "爸爸", EditKind.WORD, False, id="a friend in that part"),
        pytest.param("【妈妈】演家丁", "朋友", EditKind.WORD, False, id="or a friend instead"),
    ],
)
def test_what_one_does_not_expect_is_noticed(text: str, other: str, kind: EditKind, *, is_broken: bool) -> None:
    assert breaks_habit(*_changed(text, other, kind)) is is_broken
