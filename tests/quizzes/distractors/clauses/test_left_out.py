"""What somebody does for some time has to be named, unless it needs no object."""

from __future__ import annotations

import pytest

from quizzes.distractors.clauses.left_out import did_something


@pytest.mark.parametrize(
    ("said", "is_left_out"),
    [
        pytest.param("自己刷了整整一天，手上起了三个泡", True, id="painted what"),
        pytest.param("练了两年零三个月，昨天自己弹了四首", True, id="practised what, in years and months"),
        pytest.param("练了足足一个暑假", True, id="practised what, in a holiday"),
        pytest.param("自己那年修了一整个冬天", True, id="mended what, in a winter"),
        pytest.param("自己后来改了一上午", True, id="changed what, in a morning"),
        pytest.param("自己十六岁跟着叔叔学手艺，刷了四十一年", True, id="what, for so long"),
        pytest.param("自己十六岁跟着叔叔学刷墙，刷了四十一年", False, id="walls, as the clause before has it"),
        pytest.param("自己刷了十多天，每面都刷了", True, id="what, each side of it"),
        pytest.param("自己刷了四十年，刷的都是学校的墙", False, id="walls, as the next clause has it"),
        pytest.param("自己每天早上去刷，刷了一年", True, id="painted what, said twice"),
        pytest.param("自己每天早上去刷墙，刷了一年", False, id="walls, said before"),
        pytest.param("自己十岁学画，画了一年", False, id="pictures, which one learned to paint"),
        pytest.param("前年有人买了一架钢琴，我们四个人抬，抬了两个小时", False, id="what a clause before names"),
        pytest.param("自己把墙从头刷了一遍，刷了三天", False, id="what 把 names"),
        pytest.param("自己等了半天，车还没来", False, id="to wait"),
        pytest.param("自己是带着图纸去的，讲了二十分钟", False, id="how one went"),
        pytest.param("小梅去了县城，干了半年多", False, id="gone to a town"),
    ],
)
def test_what_is_done_for_some_time_is_told(said: str, *, is_left_out: bool) -> None:
    assert did_something(said) is is_left_out
