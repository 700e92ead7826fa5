"""A time is told elsewhere where it is one there, and no part of another number."""

from __future__ import annotations

import pytest

from quizzes.comprehension.circumstances.told_elsewhere import may_mean_it, told
from quizzes.comprehension.circumstances.what import meaning_of
from quizzes.distractors.document import Document
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("source", "phrase", "is_there"),
    [
        pytest.param("那年六月的雨量是三百零一点七毫米。", "一点", False, id="a decimal"),
        pytest.param("那班渡轮一点二十分才靠岸。", "一点", False, id="minutes after the hour"),
        pytest.param("那班渡轮下午一点才靠岸。", "一点", True, id="the hour"),
        pytest.param("我们每个周三三点开会。", "三点", True, id="the hour of a day that has a number"),
        pytest.param("我们在码头等了十三天。", "三天", False, id="the end of a number"),
        pytest.param("我们在码头等了三天。", "三天", True, id="so many days"),
        pytest.param("演出结束以后他在后台哭了。", "后台", True, id="a place"),
    ],
)
def test_a_part_of_a_number_is_no_hour_nor_another_number(source: str, phrase: str, *, is_there: bool) -> None:
    assert bool(told(Document(talk(("林芳", source, None), language=None)), phrase)) is is_there


@pytest.mark.parametrize(
    ("option", "is_alike"),
    [
        pytest.param("凉鞋", True, id="sandals, as some call slippers"),
        pytest.param("皮鞋", False, id="shoes of another sort"),
    ],
)
def test_what_shares_a_meaning_with_what_is_asked_for_is_not_offered(option: str, *, is_alike: bool) -> None:
    [spot] = Document(talk(("林芳", "我备着几双拖鞋。", None), language=None)).spots
    assert may_mean_it(spot, "拖鞋", option, meaning_of) is is_alike
