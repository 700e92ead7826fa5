"""A month is asked for only where no season or tide tells it, beside others on the same side of those that are told."""

from __future__ import annotations

import pytest

from quizzes.comprehension.numbers.month_told import is_month_of_school, is_month_told, keeps_months
from quizzes.distractors.document import Document
from quizzes.distractors.edits.quantities import quantities
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("before", "said", "expected"),
    [
        pytest.param("记者：今年秋天还种萝卜吗？", "十月种", True, id="the season is shown"),
        pytest.param("記者：明年夏天店要搬了？", "七月搬", True, id="in traditional characters"),
        pytest.param("记者：今年秋天还种萝卜吗？", "三月种", False, id="of another season"),
        pytest.param("", "七月热得睡不着", True, id="the heat"),
        pytest.param("", "四月热得睡不着", False, id="a heat that nobody expects then"),
        pytest.param("我们学校小。", "九月来了二十个人", True, id="when school begins"),
        pytest.param("记者：店要搬了？", "七月搬", False, id="no season"),
        pytest.param("他们来了三次。", "五月底就走了", True, id="the end of a month, which is one time"),
        pytest.param("他在江边等了两年。", "八月来了大潮", True, id="the tide"),
        pytest.param("庙前搭了台子，妈祖生日快到了，", "三月天天唱戏", True, id="a feast"),
        pytest.param("水暖了，秋季的鱼汛可能推迟到", "十二月才来", True, id="to when what is of a season is put off"),
        pytest.param("燕子十一月到，待上三个来月，", "二月又走", True, id="so many months after another"),
        pytest.param("燕子十一月到，待上三个来月，", "四月又走", False, id="more months after another"),
        pytest.param("秋季的鱼汛我没赶上，", "十二月才来", False, id="a season of something else"),
    ],
)
def test_a_month_is_told_by_what_is_shown_with_it(before: str, said: str, *, expected: bool) -> None:
    [number] = [each for each in quantities(said) if each.kind == "month"]
    assert is_month_told(number, f"{before}{said}") is expected


@pytest.mark.parametrize(
    ("shown", "option", "expected"),
    [
        pytest.param("五月他们订了三百把伞。", "三月", False, id="before the order"),
        pytest.param("五月他们订了三百把伞。", "九月", True, id="after the order, too"),
        pytest.param("他们订了三百把伞。", "三月", True, id="nothing told"),
    ],
)
def test_another_month_stands_on_the_same_side(shown: str, option: str, *, expected: bool) -> None:
    [number] = [each for each in quantities("七月伞就坏了") if each.kind == "month"]
    assert keeps_months(number, option, shown) is expected


@pytest.mark.parametrize(
    ("month", "said", "expected"),
    [
        pytest.param("九月", ("学校在山上。", "放学以后他们下山。", "教室很小。"), True, id="a talk of a school"),
        pytest.param("十月", ("学校在山上。", "放学以后他们下山。", "教室很小。"), False, id="another month"),
        pytest.param("九月", ("学校在山上。", "我们养羊。", "羊很小。"), False, id="a talk of sheep"),
    ],
)
def test_the_month_in_which_school_begins_is_told_in_a_talk_of_school(
    month: str, said: tuple[str, ...], *, expected: bool
) -> None:
    whole = Document(talk(*(("老周", each, None) for each in said), language=None))
    assert is_month_of_school(whole, month) is expected
