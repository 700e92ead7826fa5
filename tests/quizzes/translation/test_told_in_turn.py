"""A clause that goes on where the one before ends stands behind it; equals may change places."""

from __future__ import annotations

import pytest

from quizzes.translation.told_in_turn import goes_on


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("裁缝 缝 好 了 扣子", "放 在 柜子 里", True, id="what somebody does next"),
        pytest.param("去年 夏天", "院子 里 来 了 一只 刺猬", False, id="a time, which could stand before the next too"),
        pytest.param("到 了 车站", "不管 谁 在 那里", False, id="whoever it is, which could come first"),
        pytest.param("裁缝 找 了 剪刀", "问 谁 拿走 了", False, id="what is asked"),
        pytest.param("门铃 响 了", "她 马上 站 起来 了", True, id="what somebody does upon it, called by a pronoun"),
        pytest.param("屋顶 漏 了", "我们 换 了 瓦", True, id="what was done about what happened"),
        pytest.param("裁缝 要 快", "老板 要 省", False, id="what two people want, with one verb"),
        pytest.param("裁缝 爱 说话", "老板 怕 吵", False, id="what two people are like"),
        pytest.param("裁缝 走 了", "尺子 没 带走", False, id="what was not done"),
        pytest.param("裁缝 走 了", "是 好人", False, id="what somebody is"),
    ],
)
def test_a_clause_goes_on(one: str, other: str, *, expected: bool) -> None:
    """Nothing but what happens next, or upon the first, is put behind it by the translation alone."""
    assert goes_on(tuple(one.split()), tuple(other.split())) is expected
