"""A statement names what is done, where somebody goes, and of whom it speaks."""

from __future__ import annotations

import pytest

from quizzes.comprehension import true_false
from quizzes.distractors.document import Document
from quizzes.distractors.left_out import leaves_out_what_it_needs
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("said", "is_left_out"),
    [
        pytest.param("自己刷了整整一天，手上起了三个泡", True, id="painted what"),
        pytest.param("自己十六岁跟着叔叔学手艺，刷了四十一年", True, id="what, for so long"),
        pytest.param("自己十六岁跟着叔叔学刷墙，刷了四十一年", False, id="walls, as the clause before has it"),
        pytest.param("自己刷了一天墙，手上起了三个泡", False, id="walls"),
        pytest.param("自己在山里住了四十一年", False, id="to live somewhere"),
        pytest.param("自己等了半天，车还没来", False, id="to wait"),
        pytest.param("自己一口气就上来了，现在要歇两次", True, id="up to where"),
        pytest.param("自己一口气就上了五楼，现在要歇两次", False, id="up to a floor"),
        pytest.param("自己从五楼一口气就下来了，现在要歇两次", False, id="down from a floor"),
        pytest.param("自己想起来了，那天下着雨", False, id="what came to mind"),
        pytest.param("自己带着图纸去的，讲了二十分钟", True, id="went where"),
        pytest.param("自己是带着图纸去的，讲了二十分钟", False, id="how one went"),
        pytest.param("小梅去了，干了半年多", True, id="gone to where"),
        pytest.param("小梅去过两次，都没见到老师", True, id="been where"),
        pytest.param("老师去了半年", True, id="gone for so long"),
        pytest.param("小梅去了县城，干了半年多", False, id="gone to a town"),
        pytest.param("县城的学校缺老师，小梅去了", False, id="gone where the clause before has it"),
        pytest.param("小梅上班去了，家里没人", False, id="gone to work"),
        pytest.param("毕业以后小梅也去了，干了半年多", True, id="gone to where, afterwards"),
        pytest.param("小梅失去了父亲", False, id="lost"),
        pytest.param("半年过去了，老师没有来", False, id="gone by"),
        pytest.param("两个人在厨房里吵了一年多", True, id="two who are not named"),
        pytest.param("后来两个人常常一起吃面", True, id="two later on"),
        pytest.param("车上有两个人，一个在睡觉", False, id="two who come in"),
        pytest.param("离得有三十多米，中间还有五个人", True, id="so far from whom"),
        pytest.param("离学校有三十多米，中间还有五个人", False, id="so far from a school"),
        pytest.param("全国同等规模的书店关了四成", True, id="as large as which"),
        pytest.param("全国跟这家店同等规模的书店关了四成", False, id="as large as one that is named"),
        pytest.param("两个学生在厨房里吵了一年多", False, id="two students"),
    ],
)
def test_what_one_asks_at_once_is_told(said: str, *, is_left_out: bool) -> None:
    assert leaves_out_what_it_needs(said) is is_left_out


def test_no_statement_leaves_it_out() -> None:
    tally = Tally()
    found = Document(talk(("林芳", "我画了整整一天，第二天改了十七张图。", None), language=None))
    assert not list(true_false.items(found, tally))
    assert tally.refused["vague"]
