"""A clause with 都 is not shown without what 都 sums up."""

from __future__ import annotations

import pytest

from quizzes.distractors.clauses.summed_up import lacks_all


@pytest.mark.parametrize(
    ("before", "piece", "is_lacking"),
    [
        pytest.param("每次下雨，", "我都故意走慢一点", True, id="each time"),
        pytest.param("所有的旧瓶子，", "奶奶都留着", True, id="things that are named before"),
        pytest.param("不管多晚，", "师傅都亲自检查", True, id="no matter how"),
        pytest.param("每次下雨，", "我们都故意走慢一点", False, id="of several people"),
        pytest.param("每次下雨，", "连我都忘了带伞", False, id="even"),
        pytest.param("那天下雨，", "我都忘了带伞", False, id="nothing to sum up before"),
        pytest.param("每次下雨，", "首都的路就堵了", False, id="part of a word"),
        pytest.param("每次下雨，", "我故意走慢一点", False, id="no 都"),
    ],
)
def test_what_is_summed_up_stands_before(before: str, piece: str, *, is_lacking: bool) -> None:
    assert lacks_all(before, piece) is is_lacking
